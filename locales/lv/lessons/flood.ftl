### Ūdens uz ielas un mājā: augšā, prom no pagraba un ūdens, lai palīgi tevi redz.
### Mierīgi vārdi, bez pārmetumiem un bailēm. „Ūdens“ te vienmēr ir plūdu ūdens.
### „Augšā“ vienmēr ir mājā uz augstāku stāvu.

title = Ūdens nāk

hello = Šodien mācāmies par ūdeni. Šo nodarbību vari izlaist.

## Trīs darbības. Tās ir arī uz plakātiem: viens teikums, ne vairāk par sešiem vārdiem.

action-flood-go-up = Uzreiz ej augšā.

action-flood-keep-out = Neej [pagrabā](cellar), neej [ūdenī](water).

action-flood-be-seen = Parādies logā un zvani { $emergency }.

## Uzreiz augšā

step-flood-up = Ej augšā pa [kāpnēm](stairs). Paliec kopā ar [pieaugušo](adult).
    .plain = Ej augšā pa [kāpnēm](stairs) kopā ar [pieaugušo](adult). Ej uz augstāku stāvu. Paliec tur augšā.
    .why = Ūdens satek apakšējās telpās. Augšā ir drošāk.
    .alt = Vīrietis un divi bērni iet augšā pa kāpnēm. Lejā pie durvīm ir ūdens.

step-flood-leave = Nav augstāka stāva? Laikus ej prom no mājām kopā ar [pieaugušo](adult).
    .plain = Nav augstāka stāva? Laikus ej prom no mājām kopā ar [pieaugušo](adult). Ejiet pa ceļu uz augšu, prom no ūdens.
    .why = Sākumā ceļš vēl ir sauss. Vēlāk tas var būt slapjš.
    .alt = Divi pieaugušie un divi bērni iet uz augšu pa sausu ceļu. Ūdens ir tālu aiz viņiem.

## Ne pagrabā, ne ūdenī

step-flood-cellar = Neej [pagrabā](cellar). Tavas mantas var pagaidīt.
    .plain = Neej ne [pagrabā](cellar), ne pazemes garāžā. Tavs velosipēds var pagaidīt.
    .why = Ūdens ļoti ātri piepilda apakšējās telpas. Mantas nav tik svarīgas kā tu.
    .alt = Vecmāmiņa aizver pagraba durvis. Aiz tām uz kāpnēm ir ūdens.

step-flood-walk = Neej [ūdenī](water). Paliec sausā vietā.
    .plain = Neej [ūdenī](water), pat ja tas izskatās sekls. Paliec sausā vietā. Arī mašīnas griežas atpakaļ.
    .why = Ūdens, kas tek, ir ļoti stiprs. Zem tā ir bedres un stikli.
    .alt = Sieviete un zēns stāv uz sausiem pakāpieniem. Mašīna pie ūdens griežas atpakaļ.

# Attēlā ūdenī ir pagarinātājs ar kontaktdakšu; bērns to visu sauc par rozeti.
step-flood-plug = Turies tālu no slapjām rozetēm. Pasaki [pieaugušajam](adult).
    .plain = Turies tālu no slapjām rozetēm un slapjām lampām. Pasaki [pieaugušajam](adult). Kopā ejiet augšā.
    .why = Elektrība var iet caur ūdeni. Tālu no tā tu esi drošībā.
    .alt = Rozete guļ ūdenī uz grīdas. Meitene tur vīrieti pie rokas un saka viņam par to.

## Parādies logā un zvani

step-flood-window = Gaidi istabā augšā pie [loga](window). Māj ar spilgtu [lakatu](cloth).
    .plain = Ej uz pašu augstāko stāvu, kur ir [logs](window). Logam jāveras vaļā. Paliec istabā un māj ar spilgtu [lakatu](cloth).
    .why = Palīgi meklē cilvēkus pie logiem. Tāpēc izvēlies istabu ar logu.
    .alt = Sieviete zvana, un zēns pie loga māj ar lakatu. Palīgi sausā vietā māj pretī.

step-flood-call = Zvani { $emergency }. Pasaki, kur tu esi.
    .plain = Vai tev apkārt visur ir ūdens? Zvani { $emergency }. Vispirms pasaki, kur tu esi.
    .why = Palīgiem jāzina, kur tu esi. Tad viņi var tevi atrast.
    .alt = Meitene blakus vectēvam zvana pēc palīdzības. Burbulī ir viņas māja.

## Vēl

step-flood-ready = Sakravā somu kopā ar [pieaugušo](adult). Nes mantas augšā.
    .plain = Kad ir brīdinājums, klausies radio. Sakravā somu kopā ar [pieaugušo](adult). Kopā nesiet mantas augšā.
    .why = Sākumā tev ir laiks. Augšā mantas paliek sausas.
    .alt = Ģimene mājās kravā somu. Sieviete liek kasti augstā plauktā.

## Beigās

alone = Tuvumā nav pieaugušo? Ej augšā un zvani { $emergency }.

calm = Uzliec roku uz vēdera. Lēnām izelpo.
    .alt = Meitene sēž un tur rokas uz vēdera. Vectēvs elpo kopā ar viņu.

share = Parādi savai ģimenei, kā tikt augšā. Kopā atrodiet logu augšējā stāvā.
    .alt = Zēns pie galda rāda ģimenei attēlu.
