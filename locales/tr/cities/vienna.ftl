### Viyana, Avusturya.

city-name = Viyana
