### Lesen und Stimme: wie groß, wie schnell, welche Farben, welche Sprachen. Was gewählt ist, sieht man sofort.

reading-title = Lesen und Stimme

reading-preview = So sieht es aus

reading-preview-listen = Anhören

reading-sample = Lumo liest dir vor.

## Größe der Schrift

reading-size = Schriftgröße
reading-size-1 = Normale Schrift
reading-size-2 = Größere Schrift
reading-size-3 = Große Schrift
reading-size-4 = Größte Schrift

## Abstand der Buchstaben und Wörter

reading-spacing = Abstand
reading-spacing-0 = Normaler Abstand
reading-spacing-1 = Mehr Abstand
reading-spacing-2 = Größter Abstand

## Tempo der Stimme

reading-speed = Tempo
reading-speed-slow = Langsame Stimme
reading-speed-calm = Ruhige Stimme
reading-speed-normal = Normale Stimme

## Farben

reading-theme = Farben
reading-theme-paper = Papier
reading-theme-dark = Dunkel
reading-theme-contrast = Starker Kontrast

## Tasten, die sprechen

reading-controls = Sprechende Tasten
reading-controls-on = Tasten sprechen
reading-controls-off = Tasten sind still

## Sprachen

reading-first = Erste Sprache
reading-second = Zweite Sprache
reading-second-none = Nur eine Sprache

reading-installing = Die Sprache kommt.
