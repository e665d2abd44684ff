### Liepāja, Lettland.

city-name = Liepāja
