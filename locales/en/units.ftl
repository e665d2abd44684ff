### The rooms of the shelf.

# Unit of what a family settles before anything happens: names, numbers, a plan.
unit-be-ready = Be ready

# Unit of sirens and of warnings by phone and radio. A warning tells people early.
unit-warnings = Warnings

# Unit of the emergency call.
unit-emergency-call = Call for help

# Unit of power cuts and of saving energy.
unit-blackout = Light and electricity

# Unit of fire and smoke.
unit-fire = Fire and smoke

# Unit of floods, storms, heat and cold.
unit-water = Water and weather

# Unit of leaving home together and of the big hall where people stay for some days. "Away" for a while, not for ever.
unit-leaving = Away from home

# Unit of feelings and of getting calm.
unit-feelings = My feelings
