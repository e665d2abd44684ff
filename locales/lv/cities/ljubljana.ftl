### Ļubļana, Slovēnija.

city-name = Ļubļana

## Dienas, kad pārbauda sirēnas

test-day-country = Visā Slovēnijā: katra mēneša pirmajā sestdienā, pulksten 12.

# Tas nav vienmēr atvērts.
helpline-hours = Katru dienu, no pulksten 12 līdz 20.
