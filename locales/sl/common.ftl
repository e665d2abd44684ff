### Besede, ki so skupne več zaslonom.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

-product-name = Lantern

common-lantern = { -product-name }

## Gumbi

common-back = Nazaj

common-close = Zapri

common-listen = Poslušaj

common-try-again = Poskusi še enkrat

common-home = Vse lekcije
    .spoken = Vse lékcije

common-reading = Branje in glas

## Na zaslonu ali samo za bralnik zaslona

common-loading = Samo trenutek.

common-second-only = Samo v jeziku mesta.

common-draft = Osnutek. Tega še nihče ni preveril.

common-trial = Poskusna različica. Občina je še ni preverila.
    .spoken = Poskusna razlíčica. Óbčina je še ni preverila.
