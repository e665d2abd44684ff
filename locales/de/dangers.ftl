### Was tue ich jetzt? Die Gefahren zum Antippen und was zu tun ist. Im Notfall wird es sofort vorgelesen.
### So kurz wie möglich. „Raus“ ist aus dem Haus ins Freie, „rein“ ist in ein Haus, wie in den Lektionen.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

## Gefahren: der Name von einer Kachel

danger-fire = Feuer oder Rauch in meiner Wohnung
    .alt = In der Wohnung brennt es, ein Kind und ein Erwachsener gehen raus.
    .alt-spoken = In der Wohnung brennt es, ein Kind und ein Erwaxener gehen raus.

danger-gas = Zu Hause riecht es nach Gas
    .alt = Am Herd riecht es, ein Kind hält sich die Nase zu.

danger-smoke-outside = Schlimmer Rauch draußen
    .alt = Eine große dunkle Wolke zieht über die Häuser.

danger-flood = Das Wasser kommt
    .alt = Braunes Wasser steht um ein Haus.

# „Ich höre“ statt „die Sirene klingt“: So sagt es ein Kind, wenn sie da ist.
danger-siren = Ich höre die Sirene
    .spoken = Ich höre die Sie-rehne
    .alt = Eine Sirene steht auf einem Dach, um sie herum sind Schallwellen.
    .alt-spoken = Eine Sie-rehne steht auf einem Dach, um sie herum sind Schallwellen.

danger-blackout = Das Licht ist aus
    .alt = Die Fenster und die Lampe sind dunkel.

danger-quake = Der Boden wackelt
    .alt = Eine Lampe schwingt, ein Kind und ein Erwachsener sitzen unter einem Tisch.
    .alt-spoken = Eine Lampe schwingt, ein Kind und ein Erwaxener sitzen unter einem Tisch.

danger-air = Eine Nachricht: Gefahr in der Luft
    .spoken = Eine Naach-richt: Gefahr in der Luft
    .alt = Ein Telefon zeigt eine Warnung.

danger-else = Etwas anderes? Geh zu einem Erwachsenen.
    .spoken = Etwas anderes? Geh zu einem Erwaxenen.
    .alt = Ein Kind nimmt die Hand von einem Erwachsenen.
    .alt-spoken = Ein Kind nimmt die Hand von einem Erwaxenen.

danger-stairs = Rauch auf der Treppe?

## Was zu tun ist

# „Boden ruhig“ statt „wieder still“: Still ist auch eine Sirene, wenn sie nicht mehr klingt.
danger-action-quake-after = Boden ruhig? Schuhe an, Treppe, raus.

# In der Mehrzahl, weil „zu einem Erwachsenen, dem du vertraust“ ein Wort zu lang ist.
danger-action-else-adult = Geh zu Erwachsenen, denen du vertraust.
    .spoken = Geh zu Erwaxenen, denen du vertraust.

danger-action-else-neighbour = Kein Erwachsener da? Frag einen Nachbarn.
    .spoken = Kein Erwaxener da? Frag einen Naachbarn.

danger-action-else-call = Jemand in Gefahr? Ruf { $emergency } an.

## Der Notruf: wen man anruft

who-emergency = Hilfe bei jeder Gefahr: { $emergency }

who-fire = Feuerwehr: { $fire }

who-ambulance = Rettungswagen: { $ambulance }

who-police = Polizei: { $police }

who-gas = Es riecht nach Gas: { $gas }

who-helpline = Kindertelefon: { $helpline }

# „Notruf“ steht so auf dem gesperrten Telefon.
call-lock = Auch ein gesperrtes Telefon hat eine Taste für den Notruf.
    .spoken = Auch ein gesperrtes Telefon hat eine Taste für den Nohtruf.
    .alt = Auf einem gesperrten Telefon ist ein Finger über der Taste Notruf.
    .alt-spoken = Auf einem gesperrten Telefon ist ein Finger über der Taste Nohtruf.

call-self = Lumo kann nicht anrufen. Nimm ein Telefon.

call-sheet = Das gedruckte Blatt hilft, wenn das Licht aus ist.
    .alt = Ein Blatt mit Bildern hängt an der Wand.

## Was ein Kind am Telefon sagen kann. Bei … sagt es seinen Namen oder seine Straße.

say-help = Hilfe!

say-name = Ich heiße …

say-street = Ich wohne in der … Straße.

say-fire = Es brennt.

say-hurt = Jemand ist verletzt.

say-alone = Ich bin allein.
    .girl = Ich bin allein.

say-lost = Ich habe mich verlaufen.
    .girl = Ich habe mich verlaufen.

say-not-understood = Ich verstehe das nicht.

say-slowly = Bitte sprechen Sie langsam.

say-language-ar = Ich spreche Arabisch.
say-language-de = Ich spreche Deutsch.
say-language-en = Ich spreche Englisch.
say-language-lv = Ich spreche Lettisch.
say-language-ru = Ich spreche Russisch.
say-language-sl = Ich spreche Slowenisch.
say-language-tr = Ich spreche Türkisch.
say-language-uk = Ich spreche Ukrainisch.
