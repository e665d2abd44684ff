### Was tue ich jetzt? Der Bildschirm für eine echte Gefahr. Jede Taste spricht.
### „Geh raus“ ist aus dem Haus ins Freie, „geh rein“ ist in ein Haus. Nie „draußen“ und „drinnen“: Die klingen zu ähnlich.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Notruf“ mit kurzem o; `spoken` hält sie an.

now-open = Was tue ich jetzt?

now-title = Was ist passiert?

now-again = Noch einmal hören

now-listen = Den Namen anhören

now-call = Notruf
    .spoken = Nohtruf

now-out = Geh raus

now-in = Geh in ein Haus

## Die Karte für den Notruf

now-who = Wen du anrufen kannst

now-say = Was du sagen kannst

now-say-listen = Langsam anhören

now-print = Auf Papier drucken
