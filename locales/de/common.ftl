### Wörter, die mehrere Bildschirme gemeinsam haben.

-product-name = Lantern

common-lantern = { -product-name }

## Tasten

common-back = Zurück

common-close = Schließen

common-listen = Anhören

common-try-again = Noch einmal

common-home = Alle Themen

common-reading = Lesen und Stimme

## Gezeigt oder nur vom Vorleseprogramm gelesen

common-loading = Einen Moment.

common-second-only = Nur in der Sprache der Stadt.

common-draft = Entwurf. Noch niemand hat das geprüft.

common-trial = Probe. Die Stadt hat das noch nicht geprüft.
