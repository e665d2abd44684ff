### Rostoka, Vācija.

# Balss (espeak-ng) īso „o“ saka kā „uo“; zīme ó to labo.
city-name = Rostoka
    .spoken = Róstóka
