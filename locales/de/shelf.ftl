### Das Regal: Hier wählt ein Kind eine Lektion, für jede gibt es ein Bild.

shelf-title = Meine Lektionen

shelf-languages = Meine Sprachen

shelf-tile-listen = Titel anhören

shelf-tile-progress =
    { $steps ->
        [one] { $done } von { $steps } Schritt geschafft
       *[other] { $done } von { $steps } Schritten geschafft
    }

shelf-tile-needs-newer = Diese Lektion braucht das neue { -product-name }.

shelf-next-page = Mehr Lektionen

shelf-previous-page = Lektionen davor

shelf-page = Seite { $page } von { $pages }

shelf-new = Neue Lektionen

shelf-adults = Für Erwachsene
    .spoken = Für Erwaxene

shelf-stick = Stick gefunden
