### Eine Lektion: ein Bild nach dem anderen, ein oder zwei kurze Sätze, Wort für Wort vorgelesen.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

## Die Tasten unter dem Bild

lesson-play = Vorlesen

lesson-pause = Pause

lesson-resume = Weiter vorlesen

lesson-repeat = Noch einmal

lesson-slow = Langsam lesen

lesson-next = Weiter

lesson-skip = Das lasse ich aus

lesson-finish = Fertig

lesson-back = Zurück

lesson-leave = Alle Lektionen

## Neben dem Satz

lesson-level = Wie viel Text

lesson-level-easy = Leichte Wörter

lesson-level-plain = Mehr Wörter

lesson-why = Warum?

lesson-why-title = Warum wir das tun

lesson-second-listen = Andere Sprache

lesson-your-turn = Jetzt sagst du es.

lesson-waiting = Du bist dran. Mach weiter.

## Für das Vorleseprogramm

lesson-words = Wörter. Nimm die Tasten mit Pfeil nach oben und Pfeil nach unten.

lesson-kind-hello = Hallo
lesson-kind-word = Wichtiges Wort
lesson-kind-action = Das tust du
    .spoken = Das tuhst du
lesson-kind-step = Schritt für Schritt
lesson-kind-alone = Kein Erwachsener da?
    .spoken = Kein Erwaxener da?
lesson-kind-calm = Ruhig werden
lesson-kind-share = Zu Hause

lesson-progress = Teil { $part } von { $parts }

## Die Karte zu einem Wort

lesson-word-title = Bild zum Wort

lesson-word-listen = Wort anhören
