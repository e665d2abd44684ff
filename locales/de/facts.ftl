### Meine Stadt: was man wissen muss, in ein oder zwei Sätzen, für Erwachsene und größere Kinder. Auch das wird vorgelesen.
### „Raus“ und „rein“, „hoch“ und „tief“ wie in der Lektion über die Sirene.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „1 Minute“ als „eins Minute“; `spoken` hält sie an.

## Wie eine Sirene klingt

tone-wail = Der Ton klingt hoch, tief, hoch, tief.

tone-steady = Der Ton bleibt immer gleich.

tone-pulse = Ton, Pause, Ton, Pause.

tone-pause-unknown = Wir wissen nicht, wie lang jede Pause ist.

tone-minutes =
    { $minutes ->
        [one] Das dauert { $minutes } Minute.
       *[other] Das dauert { $minutes } Minuten.
    }
    .spoken =
    { $minutes ->
        [one] Das dauert eine Minute.
       *[other] Das dauert { $minutes } Minuten.
    }

tone-seconds =
    { $seconds ->
        [one] Das dauert { $seconds } Sekunde.
       *[other] Das dauert { $seconds } Sekunden.
    }
    .spoken =
    { $seconds ->
        [one] Das dauert eine Sekunde.
       *[other] Das dauert { $seconds } Sekunden.
    }

## Was ein Signal bedeutet

meaning-danger = Gefahr. Geh rein, mach alles zu und hör zu.

meaning-danger-coming = Eine Gefahr kommt. Geh rein, mach alles zu und hör zu.

meaning-over = Die Gefahr ist vorbei. Frag einen Erwachsenen, bevor du rausgehst.
    .spoken = Die Gefahr ist vorbei. Frag einen Erwaxenen, bevor du rausgehst.

meaning-test = Ein Test. Geh auch dann rein, mach alles zu und hör zu.

meaning-over-or-test = Die Gefahr ist vorbei, oder es ist ein Test. Bleib drinnen und frag einen Erwachsenen.
    .spoken = Die Gefahr ist vorbei, oder es ist ein Test. Bleib drinnen und frag einen Erwaxenen.

## Warnungen

fact-phone = Die Warnung auf dem Telefon heißt { $name }.

fact-apps = Apps, die warnen: { $names }
    .spoken = Äpps, die warnen: { $names }

fact-radio = Offizielles Radio und Fernsehen: { $names }

fact-pages = Offizielle Seiten im Internet: { $names }

## Hilfestellen

help-point = Such diesen Namen: { $name }

offer-information = Dort gibt es Nachrichten.
    .spoken = Dort gibt es Naach-richten.
offer-emergency-call = Dort ruft jemand für dich Hilfe.
offer-first-aid = Dort gibt es erste Hilfe.
offer-warmth = Dort ist es warm.
offer-water = Dort gibt es Wasser.

## Vorräte

supply-water =
    { $litres ->
        [one] { $litres } Liter Wasser für jede Person und jeden Tag.
       *[other] { $litres } Liter Wasser für jede Person und jeden Tag.
    }
    .spoken =
    { $litres ->
        [one] Ein Liter Wasser für jede Person und jeden Tag.
       *[other] { $litres } Liter Wasser für jede Person und jeden Tag.
    }

supply-water-adult =
    { $litres ->
        [one] Mindestens { $litres } Liter Wasser für jeden Erwachsenen und jeden Tag.
       *[other] Mindestens { $litres } Liter Wasser für jeden Erwachsenen und jeden Tag.
    }
    .spoken =
    { $litres ->
        [one] Mindestens ein Liter Wasser für jeden Erwaxenen und jeden Tag.
       *[other] Mindestens { $litres } Liter Wasser für jeden Erwaxenen und jeden Tag.
    }

supply-stock =
    { $days ->
        [one] Essen und Wasser für { $days } Tag.
       *[other] Essen und Wasser für { $days } Tage.
    }
    .spoken =
    { $days ->
        [one] Essen und Wasser für einen Tag.
       *[other] Essen und Wasser für { $days } Tage.
    }

supply-cash =
    { $euros ->
        [one] { $euros } Euro in kleinen Scheinen für jede Person.
       *[other] { $euros } Euro in kleinen Scheinen für jede Person.
    }
    .spoken =
    { $euros ->
        [one] Ein Euro in kleinen Scheinen für jede Person.
       *[other] { $euros } Euro in kleinen Scheinen für jede Person.
    }

supply-total =
    { $litres ->
        [one] Deine Familie braucht { $litres } Liter Wasser.
       *[other] Deine Familie braucht { $litres } Liter Wasser.
    }
    .spoken =
    { $litres ->
        [one] Deine Familie braucht einen Liter Wasser.
       *[other] Deine Familie braucht { $litres } Liter Wasser.
    }

## Besondere Gefahren

special-storm-surge = Das Wasser vom Meer kann in die Stadt kommen. Geh nach oben, bleib weg vom Keller.

# „Nicht“ steht vor „anfassen“, damit niemand nur „anfassen“ hört.
special-phosphorus = Manche Sachen am Strand sehen aus wie Bernstein und können brennen. Nicht anfassen, geh weg, sag es einem Erwachsenen.
    .spoken = Manche Sachen am Strand sehen aus wie Bernstein und können brennen. Nicht anfassen, geh weg, sag es einem Erwaxenen.

special-munitions = Alte Dinge aus Metall am Boden können gefährlich sein. Nicht anfassen, geh weg, sag es einem Erwachsenen.
    .spoken = Alte Dinge aus Metall am Boden können gefährlich sein. Nicht anfassen, geh weg, sag es einem Erwaxenen.

special-industry = Schlimmer Rauch kann vom Hafen kommen. Geh rein und mach die Fenster zu.

special-flood = Das Wasser vom Fluss kann in die Straßen kommen. Geh nach oben, bleib weg vom Wasser.

special-storm = Im Sturm können Bäume umfallen. Geh rein, bleib weit weg von den Fenstern.

special-heat = An manchen Tagen ist es sehr heiß. Trink Wasser und bleib im Schatten.

special-earthquake = Der Boden kann wackeln. Geh unter einen festen Tisch und halt dich fest.

special-sea-ice = Das Eis auf dem Meer ist nicht sicher. Bleib weg vom Eis.
