### A lesson: one picture at a time, one or two short sentences, read aloud word by word.

## The row of controls below the picture

# The biggest button, while nothing is being read: read this sentence to me.
lesson-play = Read aloud

# The same button while it reads: hold on.
lesson-pause = Pause

# The same button after a pause: read on from here.
lesson-resume = Read on

# Button with two arrows in a ring: the same sentence once more.
lesson-repeat = Once more

# Button with a snail: read slowly. Stays pressed until it is pressed again.
lesson-slow = Read slowly

# Button with an arrow: the next sentence or the next picture.
lesson-next = Go on

# Small button with two arrows: leave out the rest of this part. Leaving out is always fine.
lesson-skip = Leave this out

# The same button on the last picture: finish, back to all lessons.
lesson-finish = Finish

# Button with an arrow: the picture before.
lesson-back = Go back

# Button with a house: leave or skip the lesson. Leaving is always fine.
lesson-leave = All lessons

## Beside the sentence

# Name of the two buttons that choose how much text there is.
lesson-level = How much text

# Button with two lines: few, easy words.
lesson-level-easy = Easy words

# Button with four lines: more words.
lesson-level-plain = More words

# Button with a bulb: why do we do this?
lesson-why = Why?

# Heading of the card that tells why.
lesson-why-title = Why we do this

# Loudspeaker on the card of the second language: hear this sentence in that language.
lesson-second-listen = Other language

# Beside a child's face that speaks: it waits, and the child says the sentence.
lesson-your-turn = Now you say it.

# After the last sentence of a frame, for a screen reader.
lesson-waiting = Your turn to go on.

## For a screen reader

# Name of the first language's sentences. With the arrow keys one hears word by word.
lesson-words = Words. Use arrow up and arrow down.

# The kinds of picture in a lesson, as a heading.
lesson-kind-hello = Hello
lesson-kind-word = Key word
lesson-kind-action = What to do
lesson-kind-step = Step by step
lesson-kind-alone = No adult here?
lesson-kind-calm = Calm
lesson-kind-share = At home

# Where we are. Shown as a row of beads.
# Variables:
#   $part (Number) - the part shown
#   $parts (Number) - how many parts the lesson has
lesson-progress = Part { $part } of { $parts }

## A word's card

# Heading of the card that shows a word as a drawing, for a screen reader.
lesson-word-title = Picture of the word

# Loudspeaker beside a word.
lesson-word-listen = Hear the word
