### Liepaja, Latvija. V latvijščini Liepāja.

city-name = Liepaja
