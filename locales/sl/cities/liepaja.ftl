### Liepaja, Latvija. V latvijščini Liepāja.

city-name = Liepaja

helpline-hours = Vsak dan, podnevi in ponoči.
