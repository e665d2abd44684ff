### Kurš ceļš ir drošs? Ārā no sava degošā dzīvokļa, augšā no ūdens, iekšā no kaitīgiem dūmiem.
### „Ārā“ ir virziens, „laukā“ ir vieta zem klajas debess, „iekšā“ ir mājā, „augšā“ ir pa kāpnēm uz augstāku stāvu.
### „Iekšā“ un „augšā“ izklausās līdzīgi: blakus vienmēr ir otrs vārds („aizver“, „pa kāpnēm“).
### „Dzīvoklis“ ir viss aiz savām ārdurvīm. „Kaitīgi dūmi“ ir laukā; „dūmi kāpnēs“ ir mājā aiz dzīvokļa durvīm.

title = Iekšā, ārā vai augšā?

hello = Šodien mācāmies, kurš ceļš ir drošs. Šo nodarbību vari izlaist.

## Trīs darbības. Tās ir arī uz plakātiem: viens teikums, ne vairāk par sešiem vārdiem.

action-inout-fire-out = Deg manā dzīvoklī: ej ārā.

action-inout-water-up = [Ūdens](water): ej augšā pa kāpnēm.

action-inout-smoke-in = Laukā kaitīgi [dūmi](smoke): ej iekšā, aizver.

## Deg manā dzīvoklī: ej ārā

step-inout-mine = [Ugunsgrēks](fire) tavā dzīvoklī? Ej ārā, aizver [durvis](door).
    .plain = Vai [ugunsgrēks](fire) ir tavā dzīvoklī? Uzreiz ej ārā, mantas var pagaidīt. Aizver [durvis](door) aiz sevis.
    .why = Laukā var labi elpot. Aizvērtas durvis aiztur uguni un dūmus.
    .alt = Sieviete un divi bērni iziet no dzīvokļa. Viņa aizver durvis, dūmi paliek aiz tām.

step-inout-other = [Ugunsgrēks](fire) citā dzīvoklī? Paliec savā dzīvoklī, aizver [durvis](door).
    .plain = Vai [ugunsgrēks](fire) ir citā dzīvoklī? Paliec savā dzīvoklī un aizver [durvis](door). Ej ārā tikai kopā ar [pieaugušo](adult) vai ugunsdzēsēju.
    .why = Aizvērtas durvis aiztur dūmus. Tāpēc tavs dzīvoklis ir droša vieta.
    .alt = Mājas zīmējumā vienā dzīvoklī ir dūmi. Citā dzīvoklī tētis un zēns stāv aiz aizvērtām durvīm.

step-inout-stairs = [Dūmi](smoke) [kāpnēs](stairs)? Paliec dzīvoklī, aizver [durvis](door), noliec zem tām [lakatu](cloth).
    .plain = Vai [kāpnēs](stairs) ir [dūmi](smoke)? Paliec dzīvoklī, aizver [durvis](door), noliec zem tām [lakatu](cloth). Tad ej pie [loga](window) un zvani { $emergency }.
    .why = Dūmos ir grūti redzēt un elpot. Aiz aizvērtām durvīm gaiss ir labāks.
    .alt = Meitene noliek lakatu zem aizvērtām durvīm. Vecmāmiņa zvana pie loga.

step-inout-gas = Mājās ož pēc gāzes? Neaiztiec slēdžus, ej ārā.
    .plain = Vai mājās ož pēc gāzes? Neaiztiec slēdžus, ej ārā un paliec laukā. Tikai laukā ņem [telefonu](phone) un zvani { $emergency }.
    .why = No slēdža var rasties maza dzirkstele. Laukā gaiss ir tīrs.
    .alt = Vectēvs un divi bērni iziet no virtuves. Gaismas slēdzis ir ar krustiņu.

## Ūdens: ej augšā pa kāpnēm

step-inout-water = Nāk [ūdens](water)? Ej augšā pa [kāpnēm](stairs).
    .plain = Vai nāk [ūdens](water)? Ej augšā pa [kāpnēm](stairs) kopā ar [pieaugušo](adult). Neej [pagrabā](cellar).
    .why = Ūdens satek apakšējās telpās. Augšā ir drošāk.
    .alt = Sieviete un zēns iet augšā pa kāpnēm. Lejā pie durvīm ir ūdens.

## Laukā kaitīgi dūmi: ej iekšā, aizver

step-inout-smoke = Laukā kaitīgi [dūmi](smoke)? Ej iekšā, aizver [durvis](door) un [logu](window).
    .plain = Vai laukā ir kaitīgi [dūmi](smoke)? Ej tuvākajā mājā. Aizver visas [durvis](door) un visus [logus](window).
    .why = Iekšā gaiss ir labāks. Aizvērti logi aiztur dūmus.
    .alt = Tētis aizver logu, un meitene aizver durvis. Pelēki dūmi paliek tālu laukā.

## Vēl

step-inout-storm = Laukā stipra vētra? Ej iekšā, turies tālu no [loga](window).
    .plain = Vai laukā ir stipra vētra? Ej iekšā un aizver [logu](window). Tad turies tālu no tā.
    .why = Vējš var nest zarus un dakstiņus. Iekšā ir drošāk.
    .alt = Palīgs tur vaļā durvis zēnam ratiņkrēslā. Koki liecas vējā.

# Tikai Liepājā. Bērns ir mājā, un starp viņu un ārpusi ir divas sienas; nekad aiz sienas laukā.
step-inout-liepaja-walls = [Ziņa](message) brīdina par [briesmām](danger) gaisā? Paliec iekšā, aiz divām sienām.
    .plain = [Ziņa](message) brīdina par [briesmām](danger) gaisā? Paliec iekšā un aizver visas [durvis](door) un [logus](window). Ej gaitenī vai vannasistabā, aiz divām sienām.
    .why = Divas sienas sargā labāk nekā viena. Mājas vidū ir drošāk.
    .alt = Mamma un divi bērni sēž gaitenī mājas vidū. Starp viņiem un dārzu ir divas sienas.

step-inout-ljubljana-table = Zeme dreb? Lien zem [galda](table) un turies.
    .plain = Vai zeme dreb? Lien zem stipra [galda](table). Turies pie tā kājas, līdz viss ir mierīgs.
    .why = Stiprs galds tevi sargā, kad kaut kas krīt. Vēlāk tu ej ārā kopā ar pieaugušo.
    .alt = Meitene un sieviete tup zem stipra galda. Viņas turas pie tā kājām.

step-inout-unsure = Laukā ir kaut kas dīvains? Ej iekšā, jautā [pieaugušajam](adult).
    .plain = Tu dzirdi vai redzi laukā kaut ko dīvainu? Ej iekšā un jautā [pieaugušajam](adult). Kopā klausieties [radio](radio).
    .why = Kopā ar pieaugušo var mierīgi visu noskaidrot. Arī radio palīdz.
    .alt = Divi bērni jautā sievietei pie veikala durvīm. Uz letes skan radio.

## Beigās

alone = Tuvumā nav pieaugušo? Vispirms ej drošā vietā, tad zvani { $emergency }.

calm = Uzliec roku uz vēdera. Lēnām izelpo.
    .alt = Meitene sēž un tur rokas uz vēdera. Vectēvs elpo kopā ar viņu.

share = Jautājiet cits citam: ugunsgrēks, ūdens vai dūmi? Visi rāda drošo ceļu.
    .alt = Zēns pie galda rāda ģimenei attēlu.
