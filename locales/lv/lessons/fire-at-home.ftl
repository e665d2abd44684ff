### Ugunsgrēks mājās: vispirms viens jautājums, tad ārā vai palikt, tad zvans. Mierīgi kā skaitāmpants.
### „Dzīvoklis“ ir viss aiz savām ārdurvīm: dzīvoklis, māja vai istaba kopmītnē.
### „Ciet“ un „aizver“ nav „aizslēdz“. „Ārā“ ir tikai virziens; par dūmiem citur sakām „kāpnēs“.

title = Ugunsgrēks mājās

hello = Šodien mācāmies par ugunsgrēku mājās. Šo nodarbību vari izlaist.

## Trīs darbības. Tās ir arī uz plakātiem: viens teikums, ne vairāk par sešiem vārdiem.

action-fire-my-flat = Deg manā dzīvoklī: ārā, aizver [durvis](door).

# „Kāpnēs“, nevis „ārpusē“: vārds ar „ār“ var izklausīties kā „ej ārā“. „Paliec dzīvoklī“ nevar pārklausīties.
action-fire-smoke-outside = [Dūmi](smoke) [kāpnēs](stairs): paliec dzīvoklī, [durvis](door) ciet.

action-fire-from-safety = Zvani { $emergency } no drošas vietas.

## Deg manā dzīvoklī: ārā, aizver durvis

step-fire-ask = Pirmais jautājums: vai [ugunsgrēks](fire) ir manā dzīvoklī? Jā nozīmē ej ārā, nē nozīmē paliec dzīvoklī.
    .plain = Pīkst [dūmu detektors](smoke-alarm) vai ož pēc [dūmiem](smoke)? Pirmais jautājums: vai [ugunsgrēks](fire) ir manā dzīvoklī? Jā nozīmē ej ārā, nē nozīmē paliec dzīvoklī.
    .why = Dūmu detektors pīkst, kad ir dūmi. Viens jautājums parāda drošo ceļu.
    .alt = Virs vectēva un meitenes pīkst dūmu detektors. Divos burbuļos ir ugunsgrēks mājās un ugunsgrēks pie kaimiņiem.

step-fire-low = Neslēpies. Rāpo zem [dūmiem](smoke) līdz [durvīm](door).
    .plain = Neslēpies zem gultas vai skapī. Istabā ir [dūmi](smoke)? Rāpo zemu līdz [durvīm](door).
    .why = Gribēt paslēpties ir normāli. Zemu pie grīdas gaiss ir labāks. Palīgi tevi atrod ātrāk, kad nāc ārā.
    .alt = Sieviete un zēns zem pelēkiem dūmiem rāpo uz durvīm. Vieta zem gultas ir ar krustiņu.

# Plaukstas virspuse pie durvju virsmas, nekad pie roktura. Nevis „turi ciet“: bērns spiestos pie karstām durvīm.
# „Dūmainas“: pa durvju spraugām nāk dūmi.
step-fire-feel = Pieliec [durvīm](door) plaukstas virspusi. Karstas vai dūmainas [durvis](door) paliek ciet.
    .plain = Pārbaudi [durvis](door) ar plaukstas virspusi. Vai tās ir karstas, pa spraugām nāk dūmi vai tu nezini? Atstāj tās ciet un paliec istabā.
    .why = Plaukstas virspuse ātri jūt karstumu. Aizvērtas durvis aiztur uguni un dūmus.
    .alt = Meitene pieliek plaukstas virspusi aizvērtām durvīm. Vīrieša roka ir uz viņas pleca.

step-fire-out = Ej ārā un aizver [durvis](door). Ej pa [kāpnēm](stairs), nevis ar [liftu](lift).
    .plain = Atstāj mantas, ej ārā un aizver [durvis](door). Ej pa [kāpnēm](stairs), nevis ar [liftu](lift). Ej uz [tikšanās vietu](meeting-point).
    .why = Aizvērtas durvis aiztur uguni un dūmus. Lifts pa ceļam var apstāties.
    .alt = Sieviete aizver dzīvokļa durvis. Divi bērni iet uz kāpnēm, lifts ir ar krustiņu.

## Dūmi kāpnēs: paliec dzīvoklī, durvis ciet

step-fire-stairs = [Dūmi](smoke) [kāpnēs](stairs)? Paliec dzīvoklī un aizver [durvis](door).
    .plain = [Dūmi](smoke) [kāpnēs](stairs)? Paliec dzīvoklī un aizver [durvis](door). Ej ārā tikai tad, kad to saka ugunsdzēsējs.
    .why = Dūmos ir grūti redzēt un elpot. Aiz aizvērtām durvīm gaiss ir labāks.
    .alt = Vīrietis aizver dzīvokļa durvis, kāpnēs ir pelēki dūmi. Zēns ratiņkrēslā paliek dzīvoklī kopā ar viņu.

step-fire-window = Vispirms noliec [lakatu](cloth) zem [durvīm](door). Tad ej pie [loga](window) un māj.
    .plain = Aizver [durvis](door) un noliec zem tām [lakatu](cloth). Tikai tad atver [logu](window) un māj. Paliec iekšā un dari, ko saka palīgi.
    .why = Lakats aiztur dūmus, slapjš vēl labāk. Pie loga palīgi tevi redz.
    .alt = Zem aizvērtām durvīm ir sarullēts lakats. Meitene un vecmāmiņa māj pie loga.

## Zvani no drošas vietas

step-fire-call = Zvani { $emergency } un pasaki, kur tu esi. Nekad neej atpakaļ iekšā.
    .plain = Vispirms ej drošā vietā. Zvani { $emergency } un pasaki, kur tu esi. Paliec pie telefona, nebeidz sarunu un nekad neej atpakaļ iekšā.
    .why = Palīgiem jāzina, kurp braukt. Mantas nav tik svarīgas kā tu.
    .alt = Zēns zem koka zvana blakus mammai. Burbulī ir māja, tā ir tālu aiz viņiem.

step-fire-call-brigade = Zvani { $fire } un pasaki, kur tu esi. Nekad neej atpakaļ iekšā.
    .plain = Vispirms ej drošā vietā. Zvani { $fire } un pasaki, kur tu esi. Paliec pie telefona, nebeidz sarunu un nekad neej atpakaļ iekšā.
    .why = Pa šo numuru atbild ugunsdzēsēji. Palīdzību atsūta arī numurs { $emergency }. Mantas nav tik svarīgas kā tu.
    .alt = Meitene zvana blakus tētim. Apaļā logā klausās ugunsdzēsējs ar austiņām.

## Vēl

step-fire-mask = Ugunsdzēsēji valkā maskas. Parādi viņiem, kur tu esi.
    .plain = Ugunsdzēsēji ar maskām un ķiverēm nāk tev palīgā. Māj viņiem. Pasaki, kurš vēl ir iekšā.
    .why = Maska dod viņiem tīru gaisu. Zem tās ir draudzīga seja.
    .alt = Ugunsdzēsēja tur rokā masku un smaida. Zēns ratiņkrēslā un vectēvs viņai māj.

## Beigās

alone = Tuvumā nav pieaugušo? Vispirms ej drošā vietā, tad zvani { $emergency }.

calm = Uzliec roku uz vēdera. Lēnām izelpo.
    .alt = Meitene sēž un tur rokas uz vēdera. Vectēvs elpo kopā ar viņu.

share = Mājās kopā izmēģiniet: durvis, lakats, logs. Izstaigājiet arī ceļu ārā.
    .alt = Zēns pie galda rāda ģimenei attēlu.
