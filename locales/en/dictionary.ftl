### The picture dictionary: all words by group, and the card of one word.

# Heading, and the button on the shelf.
dictionary-title = Picture dictionary

# Button with a picture of several squares: back to all groups.
dictionary-groups = All groups

# Loudspeaker on a group or a word.
dictionary-listen = Hear this word

# Button with a snail on the card of a word: hear it slowly.
dictionary-slow = Slowly

# Heading above the sentence the word was in.
dictionary-sentence = The sentence

# Heading above pictures of other words that belong to it.
dictionary-related = More words like this
