### Wörter, die mehrere Bildschirme gemeinsam haben.

-product-name = Lantern

common-lantern = { -product-name }

## Tasten

common-back = Zurück

common-close = Schließen

common-listen = Anhören

common-try-again = Noch einmal

common-home = Alle Lektionen

common-reading = Lesen und Stimme

## Gezeigt oder nur vom Vorleseprogramm gelesen

common-loading = Einen Moment.

common-second-only = Nur in der Sprache von deiner Stadt.

common-draft = Entwurf. Das hat noch niemand geprüft.

common-trial = Testversion. Die Stadt hat sie noch nicht geprüft.
