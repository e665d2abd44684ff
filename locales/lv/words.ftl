### Attēlu vārdnīca: kā bērns sauc lietu.
### „Patvertne“ nav domāta nakšņošanai: halle ar gultām ir „pagaidu mītne“.
### Kāds bērns dzird: „ārā“ ir virziens (ej ārā), „laukā“ ir vieta zem klajas debess, „iekšā“ ir mājā.

word-adult = pieaugušais
word-ambulance = ātrā palīdzība
word-battery = baterija
word-bed = gulta
word-belly = vēders
word-blanket = sega
word-bus = autobuss
word-bus-stop = pietura
word-candle = svece
# Maza papīra kartīte kabatai. „Karte“ ir telefonā vai ceļa karte.
word-card = kartīte
word-cellar = pagrabs
# Spilgts auduma gabals, ar ko māt: lakats, šalle vai dvielis. Nevis drēbes.
word-cloth = lakats
word-danger = briesmas
# Galds pie ieejas, kur pasaka savu vārdu un kur sēž palīgs. Nevis skolas galds.
word-desk = palīgu galds
word-door = durvis
word-family = ģimene
# Uguns tur, kur tai nav jābūt. „Uguns“ ir tikai pati liesma.
word-fire = ugunsgrēks
word-friend = draugs
word-grill = grils
word-group = grupa
word-hall = halle
word-hand = roka
word-help-point = palīdzības punkts
# Kas atbild pa tālruni vai brauc palīgā. Sieviete vai vīrietis.
word-helper = palīgs
# Kur bērns dzīvo tagad. „Māja“ ir ēka.
word-home = mājas
word-lift = lifts
# Ģimenei un skolai tas pats vārds. Uz zaļās zīmes mēdz būt „pulcēšanās vieta“.
word-meeting-point = tikšanās vieta
# Ko saka radio un rāda telefons. Jaunumus saucam par jaunumiem.
word-message = ziņa
word-name = vārds
word-neighbour = kaimiņš
word-phone = telefons
word-radio = radio
word-rucksack = mugursoma
word-school = skola
word-siren = sirēna
word-smoke = dūmi
word-smoke-alarm = dūmu detektors
word-stairs = kāpnes
word-street = iela
word-table = galds
# Attēlos skolotāja ir sieviete, un bērni tā arī saka.
word-teacher = skolotāja
word-toilet = tualete
word-torch = lukturītis
word-warning = brīdinājums
word-water = ūdens
word-window = logs
# Elektrības vads, kas nokarājas uz ielas, nevis lampas vads.
word-wire = vads

## Attēlu vārdnīcas grupas: katrai sava lapa, ne vairāk par četriem vārdiem.

group-people = Cilvēki
# Vārds, roka, vēders, kartīte, mugursoma, telefons, sega.
group-me = Es un manas mantas
# Mājas, durvis, logs, kāpnes, lifts, pagrabs, tualete.
group-house = Mājā
# Galds, gulta, lakats, lukturītis, baterija, svece, grils.
group-things = Lietas mājās
# Iela, skola, autobuss, tikšanās vieta, halle. Nevis „laukā“: skola un halle nav zem klajas debess.
group-outside = Ārpus mājas
group-danger = Briesmas
group-help = Brīdinājums un palīdzība
