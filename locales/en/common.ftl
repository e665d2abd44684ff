### Words that several screens share.
### Every message that names a control is also read aloud: a whole sentence or two words at most,
### no variables.

# The name of the program. A name, not translated.
-product-name = Lantern

# Name of the window and of the first heading for a screen reader.
common-lantern = { -product-name }

## Controls

# Button with an arrow: to the screen or the choice before this one.
common-back = Go back

# Button with a cross on a card that lies over the screen.
common-close = Close this

# Button with a loudspeaker: hear the words beside it.
common-listen = Listen

# Button with a curled arrow, after something did not work.
common-try-again = Try again

# Button with a house: to the shelf with all lessons.
common-home = All lessons

# Button with a person in a circle: text size, speed, colours, languages.
common-reading = Reading and voice

## Words that are shown or only read by a screen reader

# While a screen is being made ready. Usually too short to be read.
common-loading = One moment.

# A sign beside words in the language of the city that are not there in the first language yet.
common-second-only = Only in the city language.

# For adults: nobody has checked these words yet.
common-draft = Draft. Nobody has checked this yet.

# For adults, on a version that is being tried out. The city's crisis office has not released it.
common-trial = Trial version. The city has not checked it yet.
