### Blätter zum Drucken: für die Wand, die Tasche und die Klasse. Das Blatt hilft, wenn das Licht aus ist.
### Die Stimme (espeak-ng 1.51) liest „Notruf“ mit kurzem o; `spoken` hält sie an.

paper-title = Auf Papier drucken

paper-print = Drucken

paper-now = Was tue ich jetzt?
paper-call = Karte für den Notruf
    .spoken = Karte für den Nohtruf
# „Plakat“, denn „Poster“ liest die Stimme englisch.
paper-poster = Plakat zu dieser Lektion

paper-hang = Häng dieses Blatt dort auf, wo alle es sehen.

paper-fold = Schneid die Karte aus, falte sie und steck sie in die Tasche.

paper-date = Gedruckt am { $date }. Bitte prüf das Blatt jedes Jahr.
