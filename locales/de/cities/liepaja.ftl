### Liepāja, Lettland.

city-name = Liepāja

# Wann jemand am Kindertelefon antwortet.
helpline-hours = Tag und Nacht, jeden Tag.
