### Ļubļana, Slovēnija.

city-name = Ļubļana
