### Content: the adults' page about the lessons on this computer: where they come from, whether they are
### current, which cities and languages are here, sticks and files.
### Read by parents, teachers and people of a community centre, some with little language: short, active,
### what happened, that the lessons stay usable, what to do next. Nothing here is read aloud.
### "Publisher" is a city or a project that makes lessons and signs them. "Signature" is the electronic one.
### Sizes, dates and times come ready written, such as "12 MB", "3 March 2027", "14:05".

# Heading.
content-title = Lessons on this computer

## At the top: how it stands, in one sentence

content-state-current = Everything is up to date.

# Before the first look.
content-state-new = Nobody has checked for new lessons yet.

# One of the publishers further down could not be reached or was refused; its card says why.
content-state-trouble = Not everything could be renewed. Your lessons stay usable. Read below what to do.

# No publisher has an address on the internet.
content-state-unconnected = New lessons come on a stick or as a file.

# Something is on its way. The three stages of it.
content-progress-reading = { -product-name } is looking for what is new.
content-progress-fetching = The lessons are coming. You can go on.
content-progress-finishing = The lessons are being put on the shelf.

# Below that, while something comes.
# Variables:
#   $done (String) - size of what has come, such as "3 MB"
#   $total (String) - size of all that is coming
content-progress-part = { $done } of { $total }

# For a screen reader: the name of the bar that fills.
content-progress = How much has come

# Variables:
#   $time (String) - such as 14:05
content-checked-today = Last checked today at { $time }.

# Variables:
#   $date (String) - such as "3 March 2027"
#   $time (String) - such as 14:05
content-checked-on = Last checked on { $date } at { $time }.

# Button: look for new lessons.
content-check = Check now

# Button beside a bar that fills: break off what is being fetched.
content-stop = Stop

## Who decides when to look

# Names the two choices below, for a screen reader.
content-by-itself = When to look for new lessons
content-by-itself-on = Look for new lessons by itself
content-by-itself-off = Only when I say so

# Below these two.
content-by-itself-note = It needs the internet and takes only what is new. Nothing about you is sent.

## Publishers, a card each

# Heading.
content-publishers = Where the lessons come from

# What the last look came to. One message for each outcome: what happened, that the lessons stay usable,
# what to do.
# Variables for all of these:
#   $title (String) - name of the publisher, such as "Rostock"
content-outcome-never = Not checked yet. Press “Check now”.
content-outcome-unconnected = { $title } has no address on the internet. New lessons come on a stick or as a file.
content-outcome-updated = New lessons are here. There is nothing to do.
content-outcome-up-to-date = The lessons are up to date.
content-outcome-offline = There is no internet. Your lessons stay usable. Connect to the internet, then check again.

# The signature has run out; or the computer's clock is wrong.
# Variables:
#   $title (String) - name of the publisher
#   $date (String) - day on which the signature ran out, such as "3 March 2027"
content-outcome-expired = { $title } has not renewed its signature since { $date }. Your lessons stay usable. Is today's date right on this computer? If it is, tell { $title }.

# The same, where the day is not known.
content-outcome-expired-undated = { $title } has not renewed its signature. Your lessons stay usable. Is today's date right on this computer? If it is, tell { $title }.

# An older state than the one that is here was offered.
content-outcome-rollback = { $title } offers older lessons than yours. Your newer lessons stay. Check again tomorrow.

# What was offered bears no valid signature of this publisher.
content-outcome-bad-signature = What was offered is not signed by { $title }. Nothing was taken. Your lessons stay usable. Tell { $title }.

content-outcome-wrong-hash = The lessons did not arrive whole. Your lessons stay usable. Check again.

# A page came that asks for a login, as in hotels and stations.
content-outcome-garbage = This network wants you to log in. Your lessons stay usable. Open your browser, log in, then check again.

content-outcome-missing-at-source = Some lessons are missing at { $title }. Yours stay usable. Check again tomorrow.
content-outcome-corrupt-at-source = Some lessons are damaged at { $title }. Yours stay usable. Check again tomorrow.
content-outcome-too-long = { $title } offers a file that is too large. It was not taken. Your lessons stay usable. Tell { $title }.

# Something in a lesson, such as a picture with a program in it, is not allowed.
content-outcome-refused-content = The new lessons hold something that is not allowed. They were not taken. Your lessons stay usable. Tell { $title }.

content-outcome-disk-full = This computer is full. Your lessons stay usable. Make space, then check again.
content-outcome-busy = Another { -product-name } is at work with the lessons. Wait a moment, then check again.
content-outcome-no-such-language = { $title } does not offer all the languages that you chose. Your lessons stay usable. Choose again below.
content-outcome-cancelled = It was stopped. What has come is kept. Check again when you like.
content-outcome-damaged = Some lessons on this computer are damaged. Close { -product-name }, open it again, then check again.
content-outcome-read-only = Nothing new can be kept on this computer. Your lessons stay usable. Ask the person who looks after this computer.
content-outcome-needs-newer = The new lessons need a newer { -product-name }. Your lessons stay usable. Put the newest { -product-name } on this computer.
content-outcome-unexpected = That did not work. Your lessons stay usable. Check again later.

# The last time everything came.
# Variables:
#   $date (String) - such as "3 March 2027"
content-succeeded = Last success: { $date }

# Sign on a publisher whose lessons are for trying out: no city has signed them.
content-trial = Trial lessons. No city has signed them.

# The lessons came on a stick or as a file after their signature had run out.
content-stale = These lessons came on a stick or as a file that was old. They stay usable. Look for newer ones.

# Variables:
#   $lessons (Number) - lessons that this version of the program cannot show
content-skipped =
    { $lessons ->
        [one] { $lessons } lesson needs a newer { -product-name }.
       *[other] { $lessons } lessons need a newer { -product-name }.
    }

# Button that shows or hides the two lines below.
content-about = Address and fingerprint
content-address = Address
content-address-none = No address

# 8 groups of 4 signs by which a publisher is known, such as "3f2a 91c0 …". It is compared by eye.
content-fingerprint = Fingerprint

# Button on every publisher but the one that came with the program.
# Variables:
#   $title (String) - name of the publisher
content-remove = Remove { $title }

# Asked on the page before it is done, with the two buttons below.
# Variables:
#   $title (String) - name of the publisher
content-remove-question = Remove { $title }? Its lessons leave this computer.
content-remove-yes = Yes, remove
content-remove-no = No, keep

## Cities and languages, a row with a box to tick for each language

# Heading.
content-editions = Cities and languages

# Beside a language that is here.
content-edition-here = On this computer

# Beside a language that the shelf shows just now; it cannot be taken away.
content-edition-in-use = In use now

# Below the languages of a city.
# Variables:
#   $size (String) - such as "8 MB"
content-editions-pictures = Pictures, once for all languages: { $size }

# Above the button below, when something was ticked or cleared.
# Variables:
#   $size (String) - what all that is ticked anew adds, such as "12 MB"
content-editions-total = Together: { $size }

# When something was cleared.
content-editions-leaving = Languages that you do not tick leave this computer.

# Variables:
#   $size (String) - such as "3.4 GB"
content-free = Free space on this computer: { $size }

# Variables:
#   $size (String) - what the lessons here take, such as "84 MB"
content-used = The lessons take { $size }.

# Said before anything is fetched.
# Variables:
#   $size (String) - how much is missing, such as "40 MB"
content-too-little = There is not enough space: { $size } are missing. Choose fewer languages, or make space.

# Button.
# Variables:
#   $size (String) - such as "12 MB"
content-fetch = Fetch { $size }

# The same button, where nothing has to be fetched.
content-keep = Keep this choice

# Button beside it: as it was before.
content-undo = Undo

## From a stick or a file

# Heading.
content-stick = From a stick or a file

content-stick-none = Plug in a stick with lessons. It shows here. You can also drop a file on this window.

# What is on the stick. A "folder" or one file whose name ends in .pack.
content-stick-folder = Folder on a stick
content-stick-pack = File on a stick

# Button beside a stick. The name of the stick stands beside it.
content-stick-take = Take in

# A stick of a publisher that this computer does not know. The fingerprint stands below.
# Variables:
#   $title (String) - what the stick calls its publisher
content-stick-unknown = This computer does not know { $title }. Ask { $title } for its fingerprint, by phone or on paper. Compare it with this one.

# Button below: the adult has compared them.
content-stick-trust = They are the same

# Below that button.
content-stick-differs = If they differ, take the stick out.

# Buttons that open a window of the system.
content-import-file = Take in a file
content-import-folder = Take in a folder

# What taking in or fetching came to, where it went well.
# Variables:
#   $size (String) - such as "12 MB"
content-brought = { $size } came in. The next time the shelf opens, it is there.

# All of it was here already.
content-brought-nothing = Everything was here already.

# What taking in from a stick or a file came to, where it did not go well. The other outcomes are worded
# as above.
content-import-garbage = There are no lessons in this. Choose another file or folder.
content-import-missing-at-source = Some lessons are missing in this. Is the stick still in? Take it in again.
content-import-corrupt-at-source = Some lessons in this are damaged. Your lessons stay usable. Ask for a new copy.
content-import-wrong-hash = Some lessons in this are damaged. Your lessons stay usable. Ask for a new copy.
content-import-rollback = These lessons are older than yours. Your newer lessons stay. There is nothing to do.
content-import-bad-signature = This is not signed by a publisher that you know. Nothing was taken. Your lessons stay usable. Ask who gave it to you.
content-import-expired = The signature of this has run out. Your lessons stay usable. Ask for a new copy.
content-import-too-long = This holds a file that is too large. It was not taken. Your lessons stay usable. Ask who gave it to you.
content-import-refused-content = This holds something that is not allowed. It was not taken. Your lessons stay usable. Ask who gave it to you.
content-import-no-such-language = This does not hold the languages that you chose. Choose languages above, or take another file.
content-import-disk-full = This computer is full. Your lessons stay usable. Make space, then take it in again.
content-import-cancelled = It was stopped. What has come is kept. Take it in again when you like.
content-import-unexpected = That did not work. Your lessons stay usable. Take it in again.

# Heading: what is here, for another computer.
content-export = Give your lessons to another computer

# Buttons that ask where to write it.
content-export-pack = Save as one file (.pack)
content-export-folder = Save as a folder

# Variables:
#   $size (String) - such as "84 MB"
content-exported = Saved: { $size }. Open { -product-name } on the other computer and take it in.

# Saving did not go well.
content-export-disk-full = There is not enough space at that place. Choose another one.
content-export-read-only = Nothing can be written at that place. Choose another one.
content-export-unexpected = That did not work. Nothing is lost. Choose another place.

## Another publisher

# Heading.
content-add = Lessons of another publisher

content-add-note = A city or a project tells you its address and its fingerprint, or gives you a file named root.json.

# Button that opens a window of the system.
content-add-file = Open its file

# Field to write in.
content-add-address = Address on the internet

# Below the field.
content-add-address-hint = It begins with https, as in https://lessons.example.org

# Field to write in.
content-add-fingerprint = Fingerprint

# Below the field.
content-add-fingerprint-hint = Eight groups of four letters and digits, as in 3f2a 91c0

# Button.
content-add-go = Add

# Beside a field that is not filled in right.
content-add-address-wrong = Write the whole address. It begins with https.
content-add-fingerprint-wrong = Write all eight groups. Only the digits 0 to 9 and the letters a to f are in them.

# It worked.
# Variables:
#   $title (String) - name of the publisher
content-added = { $title } is here now. Choose its languages above.

# A publisher was removed.
# Variables:
#   $title (String) - name of the publisher
content-removed = { $title } was removed.
