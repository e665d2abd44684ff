### Rostoka, Vācija.

# Balss (espeak-ng) īso „o“ saka kā „uo“; zīme ó to labo.
city-name = Rostoka
    .spoken = Róstóka

## Dienas, kad pārbauda sirēnas

test-day-country = Visā Vācijā: septembra otrajā ceturtdienā, pulksten 11.
test-day-city = Rostokā: aprīļa pirmajā sestdienā, pulksten 11.
    .spoken = Róstókā: aprīļa pirmajā sestdienā, pulksten 11.

# Tas nav vienmēr atvērts.
helpline-hours = No pirmdienas līdz sestdienai, no pulksten 14 līdz 20.
