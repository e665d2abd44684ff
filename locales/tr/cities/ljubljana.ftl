### Ljubljana, Slovenya.

city-name = Ljubljana
    .spoken = Lyublyana

## Siren denemesi günleri

test-day-country = Bütün Slovenya: her ayın ilk cumartesi günü, saat 12.

# Saate ek takılmaz.
helpline-hours = Her gün, saat 12 ile 20 arası.
