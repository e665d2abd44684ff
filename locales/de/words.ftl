### Das Bildwörterbuch: wie eine Sache heißt, mit ihrem Artikel.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

word-adult = der Erwachsene
    .spoken = der Erwaxene
word-ambulance = der Rettungswagen
word-battery = die Batterie
word-bed = das Bett
word-belly = der Bauch
word-blanket = die Decke
word-bus = der Bus
word-bus-stop = die Haltestelle
word-candle = die Kerze
word-card = die Karte
word-cellar = der Keller
word-cloth = das Tuch
    .spoken = das Tuuch
word-danger = die Gefahr
# Der Platz am Eingang, an dem man seinen Namen sagt. „Tisch“ ist nur der Tisch, an dem man isst.
word-desk = die Anmeldung
word-door = die Tür
word-family = die Familie
word-fire = das Feuer
word-friend = der Freund
word-grill = der Grill
word-group = die Gruppe
word-hall = die Halle
word-hand = die Hand
# In Rostock „Leuchtturm“, in Wien „Lichtinsel“; hier ein Wort, das in jeder Stadt stimmt.
word-help-point = die Hilfestelle
word-helper = die Helferin
word-home = das Zuhause
word-lift = der Aufzug
word-meeting-point = der Treffpunkt
word-message = die Nachricht
    .spoken = die Naach-richt
word-name = der Name
word-neighbour = der Nachbar
word-phone = das Telefon
word-radio = das Radio
word-rucksack = der Rucksack
word-school = die Schule
word-siren = die Sirene
    .spoken = die Sie-rehne
word-smoke = der Rauch
word-smoke-alarm = der Rauchmelder
word-stairs = die Treppe
word-street = die Straße
word-table = der Tisch
word-teacher = die Lehrerin
word-toilet = die Toilette
    .spoken = die Toa-lette
word-torch = die Taschenlampe
word-warning = die Warnung
word-water = das Wasser
word-window = das Fenster
word-wire = das Kabel

## Gruppen im Bildwörterbuch: je eine Seite mit Bildern.

group-people = Menschen
group-me = Ich und meine Sachen
group-house = Im Haus
group-things = Sachen zu Hause
# Straße, Schule, Bus, Treffpunkt, Halle. Nicht „draußen“: Das ist immer im Freien.
group-outside = Unterwegs
group-danger = Gefahren
group-help = Warnung und Hilfe
