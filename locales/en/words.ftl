### The picture dictionary: the name of a thing as a child says it, with its article.

word-adult = the adult
word-ambulance = the ambulance
# A small battery as in a torch or a radio. Not that of a car.
word-battery = the battery
# To sleep in; in the hall a camp bed.
word-bed = the bed
# The front of the body, where one feels the breath.
word-belly = the belly
# A warm blanket for the body, as on a bed.
word-blanket = the blanket
word-bus = the bus
# Where one waits for the bus.
word-bus-stop = the bus stop
word-candle = the candle
# A small paper card for the pocket, with a name and phone numbers. Not a map, not a bank card.
word-card = the card
word-cellar = the cellar
# A piece of bright fabric to wave with, a towel or a scarf. Not clothes.
word-cloth = the cloth
word-danger = the danger
# Where one says one's name when one arrives; a helper sits behind it. Not a school desk.
word-desk = the desk
# The door of a room or a flat.
word-door = the door
# The people a child lives with or belongs to, however many.
word-family = the family
# Flames where they do not belong, not a candle and not a campfire. In some languages "the blaze" is better.
word-fire = the fire
# A girl or a boy one likes and trusts. Not a partner.
word-friend = the friend
# For cooking in the open air, with charcoal or gas. Not the grill of an oven.
word-grill = the grill
# The people one is with: a class, a family. No crowd.
word-group = the group
# A large room such as a sports hall. Not a corridor, and never a place against an attack.
word-hall = the hall
word-hand = the hand
# A place in the city where people find help and news. Not a hospital, not a place to sleep.
word-help-point = the help point
# Whoever comes to help or answers the emergency phone. A woman or a man.
word-helper = the helper
# Where one lives now: a flat, a house, a shared home. Not the homeland.
word-home = the home
word-lift = the lift
# The place where a family or a class comes together, out of doors.
word-meeting-point = the meeting point
# Something that is said or written to many people, on the phone or on the radio. Not a letter.
word-message = the message
# The name of a person, as said aloud. Not the name of a thing.
word-name = the name
# Whoever lives next door. A woman or a man.
word-neighbour = the neighbour
word-phone = the phone
word-radio = the radio
# Carried on the back.
word-rucksack = the rucksack
word-school = the school
# The big horn on a roof that warns a city. Not the horn of a fire engine.
word-siren = the siren
# Grey smoke in the air. Not the smoking of cigarettes.
word-smoke = the smoke
# The small round thing on the ceiling that beeps when there is smoke.
word-smoke-alarm = the smoke alarm
word-stairs = the stairs
word-street = the street
# A strong table with four legs, at which one eats.
word-table = the table
# A woman or a man who teaches at school.
word-teacher = the teacher
word-toilet = the toilet
# A hand lamp with batteries, never a burning stick.
word-torch = the torch
# What tells people early about a danger, by sound or by words. Not the danger itself.
word-warning = the warning
word-water = the water
word-window = the window
# A power line that hangs down in the street, not the cord of a lamp.
word-wire = the wire

## Groups of the picture dictionary: a page of pictures each, at most four words.

# Family, friend, neighbour, teacher, helper.
group-people = People
# What a child has on or with it: name, hand, belly, card, rucksack, phone, blanket.
group-me = Me and my things
# Home, door, window, stairs, lift, cellar, toilet.
group-house = In the house
# Table, bed, cloth, torch, battery, candle, grill.
group-things = Things at home
# Street, school, bus, meeting point, hall.
group-outside = Out of the house
# Danger, fire, smoke, water, wire.
group-danger = Dangers
# Siren, warning, message, radio, ambulance, help point.
group-help = Warning and help
