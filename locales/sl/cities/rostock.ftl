### Rostock, Nemčija.

# Glas bere ck kot ck v besedi ocka, zato spoken.
city-name = Rostock
    .spoken = Rostok

## Dnevi, ko preizkusijo sirene

# Ura je s številko; v spoken je beseda, kot jo rečemo.
test-day-country = V vsej Nemčiji: drugi četrtek v septembru, ob 11. uri.
    .spoken = V vsej Némčiji: drugi četrtek v septembru, ob enajsti uri.
test-day-city = V Rostocku: prvo soboto v aprilu, ob 11. uri.
    .spoken = V Róstoku: prvo soboto v aprilu, ob enajsti uri.

helpline-hours = Od ponedeljka do sobote, od 14. do 20. ure.
    .spoken = Od ponedeljka do sobote, od štirinajste do dvájsete ure.
