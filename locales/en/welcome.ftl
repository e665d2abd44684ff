### Welcome: the first screen. A child chooses a language by ear, then the city. Nobody types.

## Choosing a language

# Heading. Stands above the languages, each written in its own way.
welcome-language-title = Choose your language

# Loudspeaker on a language: hear its greeting before choosing it.
welcome-language-listen = Hear this language

# A sign on a language without a voice: there are words and pictures, but no sound.
welcome-no-voice = No voice yet. Words and pictures only.

## Choosing a city

# Heading above pictures of cities.
welcome-city-title = Where do you live?

# Loudspeaker on a city: hear its name before choosing it.
welcome-city-listen = Hear this city

## Getting ready

# Heading while the lessons are put on this computer. Lumo the firefly lights one lamp after the other.
welcome-install-title = Lumo lights the lamps

# Below the heading. Says that nothing needs to be done.
welcome-install-wait = Your lessons are coming. Please wait.

# For a screen reader: the name of the row of lamps that shows how far it is.
welcome-install-progress = Lamps

## Greeting

# What a language says when a child taps its tile: first words of Lumo the firefly. Warm, short, no question.
welcome-greeting = Hello, I am Lumo. We learn together.
