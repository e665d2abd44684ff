### What to do now: the screen for a real danger. Every control is read aloud.

# The largest control of the shelf, and a button on every screen: to this screen.
now-open = What to do now

# Heading.
now-title = What happened?

# Button with a curled arrow: hear the three actions once more.
now-again = Hear it again

# Loudspeaker on a danger: hear its name.
now-listen = Hear the name

# Button with the number 112: to the card of the emergency call.
now-call = Emergency call

# Big sign: leave the house. One word or two.
now-out = Go out

# Big sign: go into a house. One word or two.
now-in = Go in

## The card of the emergency call

# Heading of the numbers.
now-who = Who you can call

# Heading of the sentences a child can say.
now-say = What you can say

# Loudspeaker beside such a sentence.
now-say-listen = Hear it slowly

# Button with a printer: print the sheet or card of this screen.
now-print = Print on paper
