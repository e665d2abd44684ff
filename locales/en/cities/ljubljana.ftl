### Ljubljana, Slovenia.

# The name of the city as it is called in this language.
city-name = Ljubljana
