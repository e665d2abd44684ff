### Dunaj, Avstrija.

city-name = Dunaj
