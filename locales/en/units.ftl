### The rooms of the shelf.

# Unit of the emergency call.
unit-emergency-call = Call for help

# Unit of power cuts and of saving energy.
unit-blackout = Light and electricity

# Unit of floods, storms, heat and cold.
unit-water = Water and weather
