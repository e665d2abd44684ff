### Was jemand hört und liest, wenn etwas nicht geklappt hat. Immer: was man jetzt tun kann.

error-title = Lumo braucht Hilfe

error-missing-at-source = Einige Lektionen fehlen. Bitte versuche es später noch einmal.

error-corrupt-at-source = Die Lektionen dort sind beschädigt. Bitte versuche es später noch einmal.

error-wrong-hash = Die Lektionen sind nicht ganz angekommen. Bitte versuche es noch einmal.

error-garbage = Die Lektionen sind nicht ganz angekommen. Bitte versuche es noch einmal.

error-too-long = Die Lektionen sind zu groß. Bitte frage einen Erwachsenen.

error-disk-full = Der Computer ist voll. Ein Erwachsener kann Platz machen.

error-busy = { -product-name } arbeitet noch. Warte kurz, dann versuche es noch einmal.

error-no-such-language = Diese Sprache gibt es hier noch nicht. Wähle eine andere.

error-no-such-city = Diese Stadt gibt es hier noch nicht. Wähle eine andere.

error-needs-newer = Diese Lektionen brauchen ein neueres { -product-name }. Frage einen Erwachsenen.

error-offline = Es gibt kein Internet. Deine Lektionen gehen trotzdem.

error-not-installed = Diese Lektion ist noch nicht hier. Wähle deine Sprache noch einmal.

error-damaged = Die Lektionen sind beschädigt. Wähle deine Sprache noch einmal.

error-from-the-future = Hier war ein neueres { -product-name }. Ein Erwachsener kann es öffnen.

error-read-only = Auf diesem Computer kann nichts bleiben. Frage einen Erwachsenen.

error-no-content = Hier sind noch keine Lektionen. Wähle deine Sprache noch einmal.

error-no-sound = Es gibt keinen Ton. Du kannst trotzdem weiterlesen.

error-unexpected = Das hat nicht geklappt. Bitte versuche es noch einmal.
