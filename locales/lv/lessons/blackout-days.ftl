### Dienas bez elektrības: iekšā bez uguns un motora; ja sāp galva, visi ārā; kur ir palīdzība.
### „Kaitīgs gaiss“ ir bez smakas. Nekad „smaka“, „dūmi“ vai „gāze“.
### „Laukā“ ir zem klajas debess: balkons, pagrabs un garāža nav „laukā“.
### „Elektrība“ un „gaisma“ ir divi vārdi, tāpat kā nodarbībā „Gaisma nodziest“.

title = Dienas bez elektrības

hello = Šodien mācāmies par dienām bez elektrības. Šo nodarbību vari izlaist.

## Trīs darbības. Tās ir arī uz plakātiem: viens teikums, ne vairāk par sešiem vārdiem.

# Teikts pozitīvi: kas paliek laukā, tā nav iekšā. „Motors“ dod elektrību (ģenerators).
action-days-no-flame = Uguns un motors paliek laukā.

action-days-all-out = Sāp galva: visi ārā, zvani { $emergency }.

action-days-find-help = Uz [palīdzības punktu](help-point) ej ar [pieaugušo](adult).

## Uguns un motors paliek laukā

step-days-grill = [Grils](grill), tūrisma plītiņa un motors paliek laukā.
    .plain = [Grils](grill), tūrisma plītiņa un motors paliek laukā. Arī garāžā tie nedrīkst būt. Pasaki [pieaugušajam](adult), ja redzi tos iekšā.
    .why = Iekšā no tiem rodas kaitīgs gaiss. To nevar saost. No tā var sāpēt galva.
    .alt = Vīrietis iznes no istabas aukstu grilu. Tūrisma plītiņa un motors stāv laukā.

step-days-warm = Sēdiet kopā zem [segas](blanket). Klausieties [radio](radio).
    .plain = Mājās ir auksti? Sēdiet kopā vienā istabā zem [segas](blanket). Klausieties [radio](radio) ar baterijām.
    .why = Sega silda bez uguns. Palīgi strādā dienu un nakti, līdz gaisma ir atpakaļ.
    .alt = Sieviete un divi bērni sēž zem vienas segas. Viņi klausās radio.

## Sāp galva: visi ārā

step-days-headache = Mājās kādam sāp galva? Visi ejiet ārā un palieciet laukā.
    .plain = Vai kādam sāp galva, reibst galva vai ir nelabi? Pasaki visiem mājās. Kopā ejiet ārā un palieciet laukā.
    .why = Kaitīgu gaisu nevar saost. Ja sāp galva, tā var būt pirmā zīme. Laukā gaiss ir labs.
    .alt = Meitene tur roku pie galvas. Viņa un ģimene iet ārā pa atvērtām durvīm.

step-days-call = Kad esi laukā, zvani { $emergency }. Pasaki, kur tu esi.
    .plain = Kad esi laukā, zvani { $emergency } un pasaki, kur tu esi. Kopā palieciet laukā. [Palīgi](helper) pasaka, kad var iet iekšā.
    .why = Palīgi var izmērīt kaitīgo gaisu. Tad viņi padara mājas drošas.
    .alt = Vectēvs dārzā zvana pēc palīdzības. Divi bērni gaida kopā ar viņu, tālu no mājas.

## Uz palīdzības punktu ej ar pieaugušo

step-days-help-point = Jautā [pieaugušajam](adult), kur ir [palīdzības punkts](help-point). Ej turp kopā ar [pieaugušo](adult).
    .plain = Jautā [pieaugušajam](adult), kur ir [palīdzības punkts](help-point). Ej turp kopā ar [pieaugušo](adult). Ņem līdzi arī [lukturīti](torch).
    .why = Ceļš var būt tumšs, un luksofori var nedarboties. Kopā ar pieaugušo ir drošāk.
    .alt = Vecmāmiņa un meitene nāk pie galda ar lampām. Divi palīgi viņas sveicina.

# Tikai Rostokā. „Zīme ar bāku“ ir pilsētā, tā nav bāka pie jūras.
step-days-lighthouse = Kopā ar [pieaugušo](adult) meklē zīmi ar bāku. Tur ir [palīgi](helper).
    .plain = Kopā ar [pieaugušo](adult) meklē zīmi ar bāku. [Palīgi](helper) tur sniedz pirmo palīdzību un stāsta jaunumus. Viņi var tavā vietā zvanīt { $emergency }.
    .why = Pēc kāda laika telefoni var nedarboties. Palīgi tur tik un tā var saukt palīgā.
    .alt = Palīdze sēž zem zīmes ar bāku. Sieviete un meitene iet pie viņas.

step-days-hall = Mājās ir pārāk auksti? Ej kopā ar [pieaugušo](adult) uz siltu [halli](hall).
    .plain = Mājās ir pārāk auksti? Ej kopā ar [pieaugušo](adult) uz siltu [halli](hall). Ņem līdzi [segu](blanket).
    .why = Pilsēta apsilda dažas sporta halles. Tur tu vari sasildīties.
    .alt = Vectēvs un divi bērni atpūšas gaišā hallē. Palīgs atnes segu.

step-days-island = Kopā ar [pieaugušo](adult) meklē laternu. Ja kāds ir ievainots, vispirms zvani { $emergency }.
    .plain = Kopā ar [pieaugušo](adult) meklē laternu. Tur ir [ūdens](water) un jaunumi. Ja kāds ir ievainots, vispirms zvani { $emergency }.
    .why = Cilvēki tur dod ūdeni un stāsta jaunumus. Ārsts atbrauc ar ātro palīdzību.
    .alt = Laterna stāv pie atvērtām durvīm. Iekšā sieviete dod ūdeni vīrietim un zēnam.

## Vēl

step-days-water = Iepildi [ūdeni](water) tīrās pudelēs. Labi tās aizver.
    .plain = Iepildi [ūdeni](water) tīrās pudelēs un aizver tās. Dzer, cik vajag, un netērē [ūdeni](water) velti.
    .why = Dažreiz arī krānā nav ūdens. Aizvērtās pudelēs ūdens paliek tīrs.
    .alt = Meitene aizver ūdens pudeli. Vectēvs pie krāna pilda citu pudeli.

## Beigās

alone = Tuvumā nav pieaugušo? Ej pie pazīstama [kaimiņa](neighbour).

calm = Uzliec roku uz vēdera. Lēnām izelpo.
    .alt = Meitene sēž un tur rokas uz vēdera. Vectēvs elpo kopā ar viņu.

share = Pasaki [ģimenei](family): [grils](grill) paliek laukā. Jautā, kur ir [palīdzības punkts](help-point).
    .alt = Zēns pie galda rāda ģimenei attēlu.
