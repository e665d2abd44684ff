### Lesen und Stimme: wie groß, wie schnell, welche Farben, welche Sprachen. Was gewählt ist, sieht man sofort.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

reading-title = Lesen und Stimme

reading-preview = So sieht es aus

reading-preview-listen = Anhören

reading-sample = Lumo liest dir vor.

## Größe der Schrift

reading-size = Schriftgröße
reading-size-1 = Normale Schrift
reading-size-2 = Große Schrift
reading-size-3 = Größere Schrift
reading-size-4 = Größte Schrift
    .spoken = Gröhste Schrift

## Abstand der Buchstaben und Wörter

reading-spacing = Buchstaben-Abstand
reading-spacing-0 = Normaler Abstand
reading-spacing-1 = Mehr Abstand
reading-spacing-2 = Größter Abstand
    .spoken = Gröhster Abstand

## Tempo der Stimme

reading-speed = Wie schnell
reading-speed-slow = Langsame Stimme
reading-speed-calm = Ruhige Stimme
reading-speed-normal = Normale Stimme

## Farben

reading-theme = Farben
reading-theme-paper = Papier
reading-theme-white = Weiß
reading-theme-dark = Dunkel
reading-theme-contrast = Schwarz-Weiß

## Tasten, die sprechen

reading-controls = Sprechende Tasten
reading-controls-on = Tasten sprechen
reading-controls-off = Tasten sind still

## Sprachen

reading-first = Erste Sprache
reading-second = Zweite Sprache
reading-second-none = Nur eine Sprache

reading-installing = Die Sprache kommt.
