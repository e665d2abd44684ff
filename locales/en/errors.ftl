### What a person is told when something did not work.
### One message for each code in `src-tauri/src/error.rs` and `crates/sync`. Each says what to do next,
### never what broke, and blames nobody.

# Heading above each of these messages.
error-title = Lumo needs help

# Nothing to put on this computer was found at the place where lessons come from.
error-missing-at-source = Some lessons are missing. Please try again later.

# What is offered there is damaged.
error-corrupt-at-source = The lessons there are damaged. Please try again later.

# What came is not what was promised.
error-wrong-hash = The lessons did not arrive whole. Please try again.

# What came makes no sense.
error-garbage = The lessons did not arrive whole. Please try again.

# What came is far larger than it may be.
error-too-long = The lessons are too large. Please ask an adult.

error-disk-full = This computer is full. Ask an adult to make space.

# Another copy of the program is at work with the lessons.
error-busy = { -product-name } is still busy. Wait a moment, then try again.

error-no-such-language = This language is not here yet. Choose another one.

error-no-such-city = This city is not here yet. Choose another one.

error-needs-newer = These lessons need a newer { -product-name }. Ask an adult.

error-offline = There is no internet. Your lessons still work.

# This lesson is not on this computer.
error-not-installed = This lesson is not here yet. Choose your language again.

error-damaged = The lessons are damaged. Choose your language again.

# The lessons on this computer were put there by a newer version of the program.
error-from-the-future = A newer { -product-name } was here. Ask an adult to open that one.

error-read-only = Nothing can be kept on this computer. Ask an adult.

error-no-content = There are no lessons here yet. Choose your language again.

error-no-sound = There is no sound. You can still read on.

error-unexpected = That did not work. Please try again.

# The system could not print.
error-no-printer = It could not be printed. Ask an adult.

# The signature of the lessons there has run out.
error-expired = The lessons there are too old. Your lessons still work.

# What is offered there is older than what is here.
error-rollback = Your lessons are newer. They still work.

# What is offered there was not made by somebody this computer trusts.
error-bad-signature = Lumo does not know these lessons. Ask an adult.

# Something in what came is not allowed in a lesson.
error-refused-content = These lessons are not right. Your lessons still work.

# An adult stopped it.
error-cancelled = It was stopped. You can try again.

## For adults, on the page about the lessons on this computer

# What was written in the field is no address.
error-bad-address = This is no address. Write it as the publisher gave it to you.

# What was written in the field is no fingerprint.
error-bad-fingerprint = This is no fingerprint. Write all eight groups.

# The address belongs to somebody else than the one whose fingerprint was written.
error-wrong-fingerprint = The fingerprint does not fit this address. Ask the publisher again. Nothing was added.

# The file that was opened is not the file of a publisher.
error-no-publisher = This is not the file of a publisher. Look for a file named root.json.
