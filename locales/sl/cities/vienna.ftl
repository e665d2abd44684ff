### Dunaj, Avstrija.

city-name = Dunaj

## Dnevi, ko preizkusijo sirene

# Ura je s številko; v spoken je beseda, kot jo rečemo.
test-day-country = V vsej Avstriji: prvo soboto v oktobru, od 12. ure naprej.
    .spoken = V vsej Ávstriji: prvo soboto v oktobru, od dvanajste ure naprêj.

helpline-hours = Vsak dan, podnevi in ponoči.
