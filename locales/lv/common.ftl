### Vārdi, kas ir vairākos ekrānos.

-product-name = Lantern

common-lantern = { -product-name }

## Pogas

common-back = Atpakaļ

common-close = Aizver

common-listen = Klausies

common-try-again = Mēģini vēlreiz

common-home = Visas nodarbības

common-reading = Lasīšana un balss

## Redzams vai tikai ekrāna lasītājam

common-loading = Vienu brītiņu.

common-second-only = Tikai pilsētas valodā.

common-draft = Melnraksts. To vēl neviens nav pārbaudījis.

common-trial = Izmēģinājuma versija. Pilsēta to vēl nav pārbaudījusi.
