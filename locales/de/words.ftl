### Das Bildwörterbuch: wie eine Sache heißt, mit ihrem Artikel.

word-adult = der Erwachsene
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
