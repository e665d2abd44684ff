### Rostock, Almanya.

city-name = Rostock
    .spoken = Rostok

## Siren denemesi günleri

test-day-country = Bütün Almanya: eylülün ikinci perşembe günü, saat 11.
test-day-city = Rostock: nisanın ilk cumartesi günü, saat 11.
    .spoken = Rostok: nisanîn ilk cumartesi günü, saat 11.

# Saate ek takılmaz.
helpline-hours = Pazartesiden cumartesiye, saat 14 ile 20 arası.
