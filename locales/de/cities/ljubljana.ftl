### Ljubljana, Slowenien.

city-name = Ljubljana
