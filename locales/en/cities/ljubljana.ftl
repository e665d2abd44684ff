### Ljubljana, Slovenia.

# The name of the city as it is called in this language.
city-name = Ljubljana

## Days on which sirens are tried

# SI2: the whole country.
test-day-country = In all of Slovenia: the first Saturday of each month, at 12 o'clock.

# When somebody answers the helpline. It is not always open.
helpline-hours = Every day, from 12 to 20 o'clock.
