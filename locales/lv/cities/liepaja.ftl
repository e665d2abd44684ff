### Liepāja, Latvija.

city-name = Liepāja

helpline-hours = Dienu un nakti, katru dienu.
