### Liepāja, Latvia.

# The name of the city as it is called in this language.
city-name = Liepāja

# When somebody answers the helpline.
helpline-hours = Day and night, every day.
