### Rostock, Germany.

# The name of the city as it is called in this language.
city-name = Rostock

## Days on which sirens are tried

# DE6: the whole country.
test-day-country = In all of Germany: the second Thursday in September, at 11 o'clock.
# DE2, DE3: the city's own day.
test-day-city = In Rostock: the first Saturday in April, at 11 o'clock.

# When somebody answers the helpline. It is not always open.
helpline-hours = Monday to Saturday, from 14 to 20 o'clock.
