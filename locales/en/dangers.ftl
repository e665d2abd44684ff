### What to do now: the dangers a child can tap, and what to do. Read aloud at once, in an emergency.
### Shortest possible words. Lessons say the other actions; these are the few that stand in no lesson.

## Dangers: the name of a tile, at most six words, no full stop

# Flames or smoke in the own home. "My" because the first question is whose flat burns.
danger-fire = Fire or smoke in my flat
    .alt = Flames and smoke in a flat, a child and an adult leave.

# Gas that smells, at home. Not smoke, not bad air.
danger-gas = Smell of gas at home
    .alt = It smells at the cooker, a child holds its nose.

# Smoke or fumes in the open air, for instance from a big fire far away.
danger-smoke-outside = Bad smoke outside
    .alt = A big dark cloud moves over the houses.

# Water of a river or of the sea, in streets and houses.
danger-flood = The water comes
    .alt = Brown water stands around a house.

# The big horn on a roof.
danger-siren = The siren sounds
    .alt = A siren on a roof, waves of sound around it.

# The electricity is off.
danger-blackout = The light is out
    .alt = The windows and the lamp are dark.

# An earthquake. Say it as a child feels it.
danger-quake = The ground shakes
    .alt = A lamp swings, a child and an adult sit under a table.

# A message on the phone warns of something in the sky. Say it as quietly as possible: no attack, no war.
danger-air = A message: danger in the air
    .alt = A phone shows a warning.

# The last tile: anything that is not one of the others.
danger-else = Something else? Go to an adult.
    .alt = A child takes the hand of an adult.

# The question on the screen that says "out": what else could be.
danger-stairs = Smoke on the stairs?

## What to do: at most six words

# After an earthquake, when all is still: put shoes on, then take the stairs (not the lift) out of the house.
danger-action-quake-after = It is still? Shoes, stairs, outside.

danger-action-else-adult = Go to an adult you trust.

# No adult there: somebody next door.
danger-action-else-neighbour = No adult? Ask a neighbour.

# When somebody is in danger, a child may call by itself.
danger-action-else-call = Somebody in danger? Call { $emergency }.

## The emergency call: whom to call

# First row: the number for everything.
who-emergency = Help in every danger: { $emergency }

who-fire = Fire brigade: { $fire }

who-ambulance = Ambulance: { $ambulance }

who-police = Police: { $police }

# Whoever comes when it smells of gas.
who-gas = Smell of gas: { $gas }

# A telephone for children who are worried. Not for emergencies.
who-helpline = Helpline for children: { $helpline }

# A phone that is locked, without its code.
call-lock = A locked phone has an emergency button.
    .alt = A finger is over the emergency button of a locked phone.

# Lumo, the firefly of this program, never makes a call.
call-self = Lumo cannot call. Take a phone.

# The same card, printed.
call-sheet = The sheet on paper helps when the light is out.
    .alt = A sheet with pictures hangs on the wall.

## What to say: ten sentences that a child says to the person who answers.
## The child says them in the language of the city and reads them in its own to know what they mean.
## The three points … stand for what the child fills in.

say-help = Help!

say-name = My name is …

say-street = I live at …

say-fire = There is a fire.

say-hurt = Somebody is hurt.

# The value is what a boy says, `.girl` what a girl says. Where both say the same, write it twice.
say-alone = I am alone.
    .girl = I am alone.

# As `say-alone`.
say-lost = I am lost.
    .girl = I am lost.

say-not-understood = I do not understand.

say-slowly = Please speak slowly.

# "I speak" with each language: a child says in the language of the city which language it speaks.
say-language-ar = I speak Arabic.
say-language-de = I speak German.
say-language-en = I speak English.
say-language-lv = I speak Latvian.
say-language-ru = I speak Russian.
say-language-sl = I speak Slovenian.
say-language-tr = I speak Turkish.
say-language-uk = I speak Ukrainian.
