### Slikovni slovar: kako otrok reče tej stvari.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

# Samostalnik v ednini, za žensko ali moškega: z odraslim, povej odraslemu.
word-adult = odrasli
word-ambulance = rešilec
word-battery = baterija
word-bed = postelja
word-belly = trebuh
word-blanket = odeja
word-bus = avtobus
word-bus-stop = avtobusna postaja
word-candle = sveča
# Majhen papir z imenom in številkami za v žep. Ne kartica, ker je kartica v telefonu ali iz banke.
word-card = listek
word-cellar = klet
# Kos svetlega blaga za mahanje, brisača ali ruta. Ne oblačilo.
word-cloth = krpa
word-danger = nevarnost
# Kjer ob prihodu poveš ime; za njim sedi reševalka. Ne miza, ker se otrok pod mizo skrije ob potresu.
word-desk = pult
word-door = vrata
word-family = družina
# Kjer ogenj ne sme biti. Plamen sveče ni požar.
word-fire = požar
    .spoken = požár
word-friend = prijatelj
# Vedno obe besedi: žar sam je tudi v pečici in v peči.
word-grill = vrtni žar
word-group = skupina
# Velika soba, na primer za šport. Nikoli zaklonišče.
word-hall = dvorana
word-hand = roka
# Kraj v mestu, kjer so pomoč in novice.
word-help-point = točka pomoči
# Kdor se oglasi na telefon in kdor pride pomagat. Na sliki sta ženska in moški; na telefonu je
# vedno reševalka, v množini reševalci.
word-helper = reševalka
word-home = dom
word-lift = dvigalo
# Tako piše tudi na zelenih tablah v šolah. Zato mesto samo je vedno mesto, kjer živimo.
word-meeting-point = zbirno mesto
word-message = sporočilo
word-name = ime
    .spoken = imé
word-neighbour = sosed
word-phone = telefon
    .spoken = telefón
word-radio = radio
word-rucksack = nahrbtnik
word-school = šola
word-siren = sirena
word-smoke = dim
# Pravo ime je javljalnik dima; otrok laže razume dimni alarm.
word-smoke-alarm = dimni alarm
    .spoken = dimni alárm
word-stairs = stopnice
word-street = ulica
    .spoken = úlica
word-table = miza
word-teacher = učiteljica
    .spoken = učíteljica
word-toilet = stranišče
# Vedno obe besedi: svetilka je tudi svetilka z ognjem ali namizna luč.
word-torch = žepna svetilka
word-warning = opozorilo
word-water = voda
word-window = okno
# Pretrgana električna žica na ulici, ne kabel luči.
word-wire = žica

## Skupine slikovnega slovarja: vsaka je ena stran s slikami.

group-people = Ljudje
    .spoken = Ljudjé
group-me = Jaz in moje stvari
group-house = V hiši
group-things = Stvari doma
    .spoken = Stvari domá
group-outside = Zunaj
group-danger = Nevarnosti
    .spoken = Nevárnosti
group-help = Opozorilo in pomoč
