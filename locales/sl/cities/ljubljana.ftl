### Ljubljana, Slovenija.

city-name = Ljubljana

## Dnevi, ko preizkusijo sirene

# Ura je s številko; v spoken je beseda, kot jo rečemo.
test-day-country = V vsej Sloveniji: vsako prvo soboto v mesecu, ob 12:00.
    .spoken = V vsej Slovéniji: vsako prvo soboto v mésecu, ob dvanajstih.

helpline-hours = Vsak dan, od 12:00 do 20:00.
    .spoken = Vsak dan, od dvanajstih do dvájsetih.
