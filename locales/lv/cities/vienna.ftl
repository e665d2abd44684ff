### Vīne, Austrija.

city-name = Vīne
