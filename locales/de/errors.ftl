### Was jemand hört und liest, wenn etwas nicht geklappt hat. Immer: was man jetzt tun kann.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

error-title = Lumo braucht Hilfe

error-missing-at-source = Ein paar Lektionen fehlen. Bitte versuch es später noch einmal.

error-corrupt-at-source = Die Lektionen dort sind kaputt. Bitte versuch es später noch einmal.

error-wrong-hash = Die Lektionen sind nicht ganz angekommen. Bitte versuch es noch einmal.

error-garbage = Die Lektionen sind nicht ganz angekommen. Bitte versuch es noch einmal.

error-too-long = Die Lektionen sind zu groß. Bitte frag einen Erwachsenen.
    .spoken = Die Lektionen sind zu groß. Bitte frag einen Erwaxenen.

error-disk-full = Dieser Computer ist voll. Frag einen Erwachsenen nach mehr Platz.
    .spoken = Dieser Computer ist voll. Frag einen Erwaxenen nach mehr Platz.

error-busy = { -product-name } arbeitet noch. Warte kurz, dann versuch es noch einmal.

error-no-such-language = Diese Sprache gibt es hier noch nicht. Wähle eine andere.

error-no-such-city = Diese Stadt gibt es hier noch nicht. Wähle eine andere.

error-needs-newer = Diese Lektionen brauchen das neue { -product-name }. Frag einen Erwachsenen.
    .spoken = Diese Lektionen brauchen das neue { -product-name }. Frag einen Erwaxenen.

error-offline = Es gibt kein Internet. Du kannst trotzdem lernen.

error-not-installed = Diese Lektion ist noch nicht hier. Wähle deine Sprache noch einmal.

error-damaged = Die Lektionen sind kaputt. Wähle deine Sprache noch einmal.

error-from-the-future = Hier war schon das neue { -product-name }. Ein Erwachsener kann das neue öffnen.
    .spoken = Hier war schon das neue { -product-name }. Ein Erwaxener kann das neue öffnen.

error-read-only = Dieser Computer kann nichts speichern. Frag einen Erwachsenen.
    .spoken = Dieser Computer kann nichts speichern. Frag einen Erwaxenen.

error-no-content = Hier sind noch keine Lektionen. Wähle deine Sprache noch einmal.

error-no-sound = Der Ton fehlt. Du kannst trotzdem weiterlesen.

error-unexpected = Das hat nicht geklappt. Bitte versuch es noch einmal.

error-no-printer = Das Drucken hat nicht geklappt. Frag einen Erwachsenen.
    .spoken = Das Drucken hat nicht geklappt. Frag einen Erwaxenen.

error-expired = Die Lektionen dort sind zu alt. Du kannst trotzdem lernen.

error-rollback = Deine Lektionen sind neuer. Du kannst weiter lernen.

error-bad-signature = Lumo kennt diese Lektionen nicht. Frag einen Erwachsenen.
    .spoken = Lumo kennt diese Lektionen nicht. Frag einen Erwaxenen.

# „Die neuen“, damit kein Kind denkt, seine eigenen Lektionen sind gemeint.
error-refused-content = Mit den neuen Lektionen stimmt etwas nicht. Du kannst trotzdem lernen.

error-cancelled = Es wurde angehalten. Du kannst es noch einmal versuchen.

## Für Erwachsene, auf der Seite mit den Lektionen auf diesem Computer

error-bad-address = Das ist keine Adresse. Schreib sie so, wie der Herausgeber sie dir gegeben hat.

error-bad-fingerprint = Das ist kein Fingerabdruck. Schreib alle acht Gruppen.
    .spoken = Das ist kein Finger-abdruck. Schreib alle acht Gruppen.

error-wrong-fingerprint = Der Fingerabdruck passt nicht zu dieser Adresse. Frag noch einmal beim Herausgeber. Es wurde nichts hinzugefügt.
    .spoken = Der Finger-abdruck passt nicht zu dieser Adresse. Frag noch einmal beim Herausgeber. Es wurde nichts hinzugefügt.

error-no-publisher = Das ist nicht die Datei von einem Herausgeber. Such eine Datei mit dem Namen root.json.
