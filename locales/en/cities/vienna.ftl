### Vienna, Austria.

# The name of the city as it is called in this language.
city-name = Vienna

## Days on which sirens are tried

# AT2: the whole country.
test-day-country = In all of Austria: the first Saturday in October, from 12 o'clock.

# When somebody answers the helpline.
helpline-hours = Day and night, every day.
