### The picture dictionary: the name of a thing as a child says it, with its article.

word-adult = the adult
word-ambulance = the ambulance
word-candle = the candle
word-cellar = the cellar
# A piece of bright fabric to wave with, a towel or a scarf. Not clothes.
word-cloth = the cloth
word-danger = the danger
# Whoever comes to help or answers the emergency phone. A woman or a man.
word-helper = the helper
word-lift = the lift
word-phone = the phone
word-radio = the radio
word-stairs = the stairs
word-street = the street
# A hand lamp with batteries, never a burning stick.
word-torch = the torch
word-water = the water
word-window = the window
# A power line that hangs down in the street, not the cord of a lamp.
word-wire = the wire
