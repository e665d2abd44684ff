### Sveiciens: pirmais ekrāns. Bērns izvēlas valodu pēc dzirdes, tad pilsētu. Neviens neraksta.
### Balss (espeak-ng) īso „o“ saka kā „uo“; zīme ó to labo.

## Valodas izvēle

welcome-language-title = Izvēlies savu valodu

welcome-language-listen = Klausies valodu

welcome-no-voice = Balss vēl nav. Tikai vārdi un attēli.

## Pilsētas izvēle

welcome-city-title = Kur tu dzīvo?

welcome-city-listen = Klausies nosaukumu

## Drīz sāksim

welcome-install-title = Lumo iededz lampas
    .spoken = Lumó iededz lampas

welcome-install-wait = Tavas nodarbības jau nāk. Lūdzu, pagaidi.

welcome-install-progress = Lampas

## Sveiciens

# „Sveiki“, nevis „sveiks“ vai „sveika“: der visiem bērniem.
welcome-greeting = Sveiki, es esmu Lumo. Mācīsimies kopā.
    .spoken = Sveiki, es esmu Lumó. Mācīsimies kopā.
