### Plaukta nodaļas.

unit-be-ready = Esam gatavi

unit-warnings = Brīdinājumi

unit-emergency-call = Saucam palīgā

unit-blackout = Gaisma un elektrība

unit-fire = Ugunsgrēks un dūmi

unit-water = Ūdens un laikapstākļi

# Uz kādu laiku, nevis uz visiem laikiem.
unit-leaving = Prom no mājām

unit-feelings = Manas jūtas
