### Ljubljana, Slovenija.

city-name = Ljubljana
