### Meine Stadt: was Erwachsene und größere Kinder wissen müssen, mit Quelle, Alter und Zweifeln.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Sirene“ mit falscher Betonung; `spoken` hält sie an.

city-title = Meine Stadt

city-listen = Das anhören

## Überschriften

city-numbers = Telefonnummern
    .spoken = Telefohn-nummern
city-signals = So klingt die Sirene
    .spoken = So klingt die Sie-rehne
city-warnings = Warnungen und Nachrichten
    .spoken = Warnungen und Naach-richten
city-help = Hilfestellen
city-supplies = Vorräte zu Hause
city-dangers = Besondere Gefahren hier
city-tests = Testtage mit Sirene
    .spoken = Testtage mit Sie-rehne

city-nothing = Dazu haben wir für diese Stadt nichts gefunden. Frag bei der Stadt nach.

## Was dabeisteht

city-source = Quelle: { $source }

city-checked = Datum der Quelle: { $date }, { $age }

city-undated = Die Quelle hat kein Datum.

# Nicht „da sind wir nicht sicher“: Das klingt, als wären wir in Gefahr.
city-doubt = Das wissen wir nicht genau.

city-expired = Bitte prüf das nach. Vielleicht ist es alt.

city-unsigned = Die Stadt hat das noch nicht geprüft.

city-about = Woher wissen wir das?

## Die Signale

city-wave = Bild vom Ton

## Vorräte für die Familie

city-family = Wasser für meine Familie

city-more-people = Eine Person mehr
city-less-people = Eine Person weniger

city-people =
    { $people ->
        [one] { $people } Person
       *[other] { $people } Personen
    }

city-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }

city-litres =
    { $litres ->
        [one] { $litres } Liter
       *[other] { $litres } Liter
    }

city-bottle = In einer Flasche ist 1 Liter. In einer Kiste sind 10 Liter.
    .spoken = In einer Flasche ist ein Liter. In einer Kiste sind 10 Liter.

## Testtage

# Ohne „Uhr“: Die Stimme sagt es bei 11:00 schon.
city-test-next = Nächster Test: { $date }, { $time }

city-test-none = Hier gibt es keinen festen Tag. Die Stadt sagt vorher Bescheid.

## Wir sind umgezogen

city-moved = Wir sind umgezogen

city-moved-from = Wo hast du vorher gewohnt?

city-moved-other = Dieser Ton bedeutet hier etwas anderes.

city-moved-here = Das tust du hier
    .spoken = Das tuhst du hier

city-no-source = Dazu haben wir keine Quelle gefunden.
