### Die Räume des Regals.

unit-be-ready = Gut vorbereitet

unit-warnings = Warnungen

unit-emergency-call = Hilfe rufen

unit-blackout = Licht und Strom

unit-fire = Feuer und Rauch

unit-water = Wasser und Wetter

unit-leaving = Von zu Hause weg

unit-feelings = Meine Gefühle
