### Das Bildwörterbuch: alle Wörter nach Themen, und die Karte zu einem Wort.
### „Thema“ und nicht „Gruppe“: Die Gruppe sind in den Lektionen die Menschen, mit denen ein Kind geht.
### Die Stimme (espeak-ng 1.51) liest „-buch“ mit kurzem u; `spoken` hält sie an.

dictionary-title = Bildwörterbuch
    .spoken = Bildwörterbuuch

dictionary-groups = Alle Themen

dictionary-listen = Wort anhören

dictionary-slow = Langsam

dictionary-sentence = Der Satz

dictionary-related = Diese Wörter passen dazu
