### Ljubljana, Slovenija.

city-name = Ljubljana

## Dnevi, ko preizkusijo sirene

# Ura je s številko; v spoken je beseda, kot jo rečemo.
test-day-country = V vsej Sloveniji: vsako prvo soboto v mesecu, ob 12. uri.
    .spoken = V vsej Slovéniji: vsako prvo soboto v mésecu, ob dvanajsti uri.

helpline-hours = Vsak dan, od 12. do 20. ure.
    .spoken = Vsak dan, od dvanajste do dvájsete ure.
