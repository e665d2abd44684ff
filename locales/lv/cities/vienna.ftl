### Vīne, Austrija.

city-name = Vīne

## Dienas, kad pārbauda sirēnas

test-day-country = Visā Austrijā: oktobra pirmajā sestdienā, no pulksten 12.

helpline-hours = Dienu un nakti, katru dienu.
