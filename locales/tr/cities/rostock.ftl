### Rostock, Almanya.

city-name = Rostock
    .spoken = Rostok
