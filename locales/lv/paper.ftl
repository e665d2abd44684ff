### Lapas drukāšanai: sienai, kabatai un klasei. Papīra lapa palīdz, kad gaisma nodziest.

paper-title = Izdrukā uz papīra

paper-print = Izdrukā

paper-now = Ko tagad darīt
paper-call = Kartīte zvanam pēc palīdzības
paper-poster = Šīs nodarbības plakāts

paper-hang = Piekar šo lapu tur, kur visi to redz.

paper-fold = Izgriez, saloki un turi kabatā.

# Ar kolu, lai datums nav jāloka.
paper-date = Drukas datums: { $date }. Lūdzu, pārbaudi katru gadu.
