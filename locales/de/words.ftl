### Das Bildwörterbuch: wie eine Sache heißt, mit ihrem Artikel.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

word-adult = der Erwachsene
    .spoken = der Erwaxene
word-ambulance = der Rettungswagen
word-candle = die Kerze
word-cellar = der Keller
word-cloth = das Tuch
word-danger = die Gefahr
word-helper = die Helferin
word-lift = der Aufzug
word-phone = das Telefon
word-radio = das Radio
word-stairs = die Treppe
word-street = die Straße
word-torch = die Taschenlampe
word-water = das Wasser
word-window = das Fenster
word-wire = das Kabel
