### Liepāja, Latvija.

city-name = Liepāja
