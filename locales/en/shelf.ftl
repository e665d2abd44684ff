### The shelf: where a child picks a lesson, a picture tile for each.

# Heading, for a screen reader.
shelf-title = My lessons

# Button with two letters of different scripts: back to choosing the languages.
shelf-languages = My languages

# Loudspeaker on a tile: hear the title of the lesson.
shelf-tile-listen = Hear the title

# For a screen reader: how much of a lesson is done. Shown as a row of dots.
# Variables:
#   $done (Number) - steps done
#   $steps (Number) - steps in the lesson
shelf-tile-progress =
    { $steps ->
        [one] { $done } of { $steps } step done
       *[other] { $done } of { $steps } steps done
    }

# A sign on a lesson that this version of the program cannot show.
shelf-tile-needs-newer = This lesson needs a newer { -product-name }.

# Arrow button: more lessons.
shelf-next-page = More lessons

# Arrow button: the lessons before these.
shelf-previous-page = Lessons before

# For a screen reader: which page of the shelf this is. Shown as a row of dots.
# Variables:
#   $page (Number) - the page shown
#   $pages (Number) - how many pages there are
shelf-page = Page { $page } of { $pages }

# A small quiet sign beside Lumo, and a button: new lessons have come since the shelf was opened. Tapped, they are shown.
shelf-new = New lessons

# A small button: to the page about the lessons on this computer. Said to children, too: it is not for them.
shelf-adults = For adults

# Stands on that button while a stick with lessons is plugged in. Two short words: there is little room.
shelf-stick = Stick found
