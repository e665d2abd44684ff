### My city: facts for adults and older children, each with its source, its age and its doubts.

# Heading, and the button on the shelf.
city-title = My city

# Loudspeaker beside a fact.
city-listen = Hear this

## Headings

city-numbers = Phone numbers
city-signals = Siren signals
city-warnings = Warnings and news
city-help = Help points
city-supplies = Supplies at home
city-dangers = Special dangers here
city-tests = Siren test days

# Below a heading when no fact was found.
city-nothing = We found nothing for this city. Ask the city.

## What each fact says of itself

# Variables:
#   $source (String) - names and pages
city-source = Source: { $source }

# Variables:
#   $date (String) - month and year
#   $age (String) - how long ago, such as "2 years ago"
city-checked = Date of the source: { $date }, { $age }

# The source has no date.
city-undated = The source has no date.

# Beside a fact that the sources do not agree on or that rests on general knowledge.
city-doubt = We are not sure about this.

# Beside a fact that is past its date.
city-expired = Please check this. It may be old.

# Beside a fact nobody of the city has signed off.
city-unsigned = The city has not checked this yet.

# Button that shows or hides these lines.
city-about = Where this is from

## Siren signals

# What the drawing of a signal shows, for a screen reader.
city-wave = Drawing of the tone

## Supplies of the family

# Heading.
city-family = Water for my family

# Buttons with plus and minus.
city-more-people = One person more
city-less-people = One person less

# For a screen reader: how many people. Shown as figures.
# Variables:
#   $people (Number)
city-people =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }

# For a screen reader: for how many days. Shown as suns.
# Variables:
#   $days (Number)
city-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }

# For a screen reader: what is drawn as bottles of one litre and crates of ten.
# Variables:
#   $litres (Number)
city-litres =
    { $litres ->
        [one] { $litres } litre
       *[other] { $litres } litres
    }

# Below the picture of bottles and crates.
city-bottle = One bottle is 1 litre. One crate is 10 litres.

## Test days

# Variables:
#   $date (String) - day of the week, day, month and year
#   $time (String) - such as 11:00
city-test-next = Next: { $date }, { $time }

# Where there is no fixed day.
city-test-none = There is no fixed day here. The city tells it before.

## We moved

# Heading and button: the signals of two cities side by side.
city-moved = We moved

# Above the pictures of the other cities.
city-moved-from = Where did you live before?

# Beside a tone that means something else in the other city.
city-moved-other = This tone means something else here.

# Heading above the signals of the own city.
city-moved-here = Here you do this

# Where nobody has written down where a fact is from.
city-no-source = We found no source for this.
