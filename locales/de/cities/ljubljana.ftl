### Ljubljana, Slowenien.

city-name = Ljubljana

## Tage, an denen die Sirenen getestet werden

test-day-country = In ganz Slowenien: am ersten Samstag in jedem Monat, um 12 Uhr.

# Wann jemand am Kindertelefon antwortet.
helpline-hours = Jeden Tag, von 12 bis 20 Uhr.
