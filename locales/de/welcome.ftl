### Willkommen: der erste Bildschirm. Ein Kind wählt eine Sprache nach Gehör, dann die Stadt. Niemand tippt.

## Eine Sprache wählen

welcome-language-title = Wähle deine Sprache

welcome-language-listen = Sprache anhören

welcome-no-voice = Noch keine Stimme. Nur Wörter und Bilder.

## Eine Stadt wählen

welcome-city-title = Wo wohnst du?

welcome-city-listen = Stadt anhören

## Bald geht es los

welcome-install-title = Lumo macht die Lampen an

welcome-install-wait = Deine Lektionen kommen. Bitte warte kurz.

welcome-install-progress = Lampen

## Begrüßung

welcome-greeting = Hallo, ich bin Lumo. Wir lernen zusammen.
