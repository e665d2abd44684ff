### Rostock, Deutschland.

city-name = Rostock

## Tage, an denen die Sirenen getestet werden

test-day-country = In ganz Deutschland: am zweiten Donnerstag im September, um 11 Uhr.
test-day-city = In Rostock: am ersten Samstag im April, um 11 Uhr.

# Wann jemand am Kindertelefon antwortet.
helpline-hours = Montag bis Samstag, von 14 bis 20 Uhr.
