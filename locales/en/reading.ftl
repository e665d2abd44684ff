### Reading and voice: how large, how fast, which colours, which languages. What is chosen shows at once.

# Heading.
reading-title = Reading and voice

# Heading of the card that shows what was chosen.
reading-preview = Like this

# Loudspeaker on that card: hear how it sounds.
reading-preview-listen = Hear it

# Stands on that card when there is no greeting to show.
reading-sample = Lumo reads to you.

## Size of the text

reading-size = Text size
# The four sizes, from small to large.
reading-size-1 = Normal text
reading-size-2 = Bigger text
reading-size-3 = Large text
reading-size-4 = Biggest text

## Space between letters and words

reading-spacing = Letter space
# The three spaces, from narrow to wide.
reading-spacing-0 = Normal space
reading-spacing-1 = More space
reading-spacing-2 = Widest space

## Speed of the voice

reading-speed = Voice speed
# Pictures: a snail, somebody walking, somebody running.
reading-speed-slow = Slow voice
reading-speed-calm = Calm voice
reading-speed-normal = Normal voice

## Colours

reading-theme = Colours
# Dark letters on cream paper.
reading-theme-paper = Paper
# Black letters on white, very clear.
reading-theme-white = White
# Light letters on dark blue.
reading-theme-dark = Dark
# White letters on black, for weak eyes.
reading-theme-contrast = High contrast

## Controls that speak

reading-controls = Speaking buttons
# The switch in its two states.
reading-controls-on = Buttons speak
reading-controls-off = Silent buttons

## Languages

# The language whose words stand large.
reading-first = First language
# The language that stands below it.
reading-second = Second language
# No second language.
reading-second-none = One language

# Heading while a language is put on this computer.
reading-installing = The language is coming.
