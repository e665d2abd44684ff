### Wien, Österreich.

city-name = Wien

## Tage, an denen die Sirenen getestet werden

test-day-country = In ganz Österreich: am ersten Samstag im Oktober, ab 12 Uhr.

# Wann jemand am Kindertelefon antwortet.
helpline-hours = Tag und Nacht, jeden Tag.
