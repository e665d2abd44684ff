### Rostock, Deutschland.

city-name = Rostock
