### Die Räume des Regals.

unit-emergency-call = Hilfe rufen

unit-blackout = Licht und Strom

unit-water = Wasser und Wetter
