### My city: facts, each as one or two sentences that are shown and read aloud, for adults and older children.

## How a siren sounds

# The pitch goes up and down, again and again.
tone-wail = The tone goes high, low, high, low.

# One pitch from beginning to end.
tone-steady = The tone stays the same.

# A tone, a pause, a tone, a pause, and so on.
tone-pulse = Tone, pause, tone, pause.

# The sources do not say how long the pause between two tones is.
tone-pause-unknown = We do not know how long each pause is.

# Variables:
#   $minutes (Number) - how long the whole signal lasts
tone-minutes =
    { $minutes ->
        [one] It lasts { $minutes } minute.
       *[other] It lasts { $minutes } minutes.
    }

# Variables:
#   $seconds (Number) - how long the whole signal lasts
tone-seconds =
    { $seconds ->
        [one] It lasts { $seconds } second.
       *[other] It lasts { $seconds } seconds.
    }

## What a signal means

meaning-danger = Danger. Go in, shut and listen.

meaning-danger-coming = Danger is coming. Go in, shut and listen.

meaning-over = The danger is over. Ask an adult before you go out.

# Never "do nothing": on a test day people do the same as always.
meaning-test = A test. Go in, shut and listen too.

# The same tone for both.
meaning-over-or-test = The danger is over, or it is a test. Stay in and ask an adult.

## Warnings

# Variables:
#   $name (String) - the name of the warning system, such as DE-Alert
fact-phone = The warning on the phone is called { $name }.

# Variables:
#   $names (String) - names of apps
fact-apps = Apps that warn: { $names }

# Variables:
#   $names (String) - names of radio and television stations
fact-radio = Official radio and television: { $names }

# Variables:
#   $names (String) - addresses of pages
fact-pages = Official pages: { $names }

## Help points

# Variables:
#   $name (String) - what the place is called in the language of the city
help-point = Look for this name: { $name }

offer-information = There you get news.
offer-emergency-call = There helpers call for you.
offer-first-aid = There you get first aid.
offer-warmth = There it is warm.
offer-water = There you get water.

## Supplies

# Variables:
#   $litres (Number) - litres of water for one person and one day
supply-water =
    { $litres ->
        [one] { $litres } litre of water for each person, each day.
       *[other] { $litres } litres of water for each person, each day.
    }

# As before, but the source speaks of adults only.
# Variables:
#   $litres (Number) - litres of water for one adult and one day
supply-water-adult =
    { $litres ->
        [one] At least { $litres } litre of water for each adult, each day.
       *[other] At least { $litres } litres of water for each adult, each day.
    }

# Variables:
#   $days (Number) - for how many days there should be food and water at home
supply-stock =
    { $days ->
        [one] Food and water for { $days } day.
       *[other] Food and water for { $days } days.
    }

# Variables:
#   $euros (Number) - how much money each person should have at home
supply-cash =
    { $euros ->
        [one] { $euros } euro in small notes for each person.
       *[other] { $euros } euros in small notes for each person.
    }

# What the family needs in all. The number of people stands beside it as pictures.
# Variables:
#   $litres (Number) - litres of water for the whole family and all days
supply-total =
    { $litres ->
        [one] Your family needs { $litres } litre of water.
       *[other] Your family needs { $litres } litres of water.
    }

## Special dangers of a city

# Water of the sea, after a storm.
special-storm-surge = The sea can come into the city. Go up, stay out of the cellar.

# White phosphorus. Never say how to tell it from amber.
special-phosphorus = Some finds on the beach look like amber and can burn. Do not touch, go away, tell an adult.

# Old shells and strange metal things.
special-munitions = Old metal things on the ground can be dangerous. Do not touch, go away, tell an adult.

# A large fire or bad air from the harbour.
special-industry = Bad smoke can come from the harbour. Go in and shut the windows.

# Water of rivers.
special-flood = A river can come into the streets. Go up, stay out of the water.

special-storm = A storm can break trees. Go in, stay away from the windows.

special-heat = Some days are very hot. Drink water and stay in the shade.

special-earthquake = The ground can shake. Go under a strong table and hold on.

special-sea-ice = The ice on the sea is not safe. Stay off the ice.
