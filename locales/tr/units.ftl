### Rafın odaları.

unit-be-ready = Hazırlan

unit-warnings = Uyarılar

unit-emergency-call = Yardım çağır

unit-blackout = Işık ve elektrik

unit-fire = Yangın ve duman

unit-water = Su ve fırtına

unit-leaving = Evden uzakta

unit-feelings = Duygularım
