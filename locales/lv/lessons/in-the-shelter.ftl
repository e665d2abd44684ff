### Liela halle, kur daudzi cilvēki guļ dažas naktis: pagaidu mītne ar gultām.
### Nekad „patvertne“: tā nav domāta nakšņošanai.
### „Savējie“ ir tie, ar ko bērns atnāca. Der katram bērnam, ne tikai ģimenei.

title = Lielajā hallē

hello = Šodien mācāmies par lielu halli. Šo nodarbību vari izlaist.

## Trīs darbības. Tās ir arī uz plakātiem: viens teikums, ne vairāk par sešiem vārdiem.

action-hall-say-name = Pasaki savu vārdu pie [palīgu galda](desk).

action-hall-near-people = Paliec kopā ar savējiem.

action-hall-say-no = Saki nē un pastāsti kādam.

## Pasaki savu vārdu pie palīgu galda

step-hall-desk = Pasaki savu vārdu pie [palīgu galda](desk). [Palīgs](helper) to pieraksta.
    .plain = Kopā ar savējiem ej pie [palīgu galda](desk) [hallē](hall). Pasaki savu vārdu, un [palīgs](helper) to pieraksta. Pieaugušais to var pateikt tavā vietā.
    .why = Tad palīgi zina, ka tu esi te. Savējie tevi vieglāk atrod.
    .alt = Vīrietis, zēns un maza meitene stāv pie galda. Palīgs smaida un raksta sarakstā.

step-hall-helper = Tev kaut ko vajag? Palūdz [palīgam](helper).
    .plain = Tev vajag ūdeni, ārstu vai palīdzību ar valodu? Palūdz [palīgam](helper) pie [palīgu galda](desk). Vari arī rādīt ar pirkstu.
    .why = Palīgi tev labprāt palīdz. Lūgt vienmēr drīkst.
    .alt = Meitene rāda uz ūdens pudeli. Palīgs nometas ceļos un klausās.

## Paliec kopā ar savējiem

step-hall-bed = Atrodi savu [gultu](bed) [hallē](hall). Iegaumē, kur tā stāv.
    .plain = Atrodi savu [gultu](bed) pie savējiem. Iegaumē krāsu vai lietu tai blakus. Tad tu to [hallē](hall) atkal atrodi.
    .why = Daudzas gultas ir vienādas. Pie savējiem ir vieglāk atpūsties.
    .alt = Zēns ratiņkrēslā un vectēvs ir pie savām gultām. Uz zēna gultas ir dzeltens spilvens.

step-hall-toilet = Ej uz [tualeti](toilet) ar kādu, kam uzticies. Vispirms pasaki savējiem.
    .plain = Vispirms pasaki savējiem, kurp ej. Ej uz [tualeti](toilet) ar kādu, kam uzticies. Nāciet atpakaļ kopā.
    .why = Halle ir liela. Kopā jūs atrodat ceļu atpakaļ.
    .alt = Meitene un vecmāmiņa iet uz tualeti. Sieviete uz gultas viņas redz un māj.

step-hall-blanket = Atpūties zem [segas](blanket). [Hallē](hall) runā klusi.
    .plain = Atpūties zem [segas](blanket), arī dienā. [Hallē](hall) runā klusi. Arī citi grib atpūsties.
    .why = Hallē ir daudz cilvēku. Klusumā visiem ir vieglāk gulēt.
    .alt = Meitene atpūšas uz gultas zem segas. Mamma sēž blakus un lasa.

## Saki nē un pastāsti kādam

step-hall-no = Tavs ķermenis pieder tev. Tu drīksti teikt nē.
    .plain = Tavs ķermenis pieder tev. Tu drīksti teikt nē apskāvienam vai pieskārienam. Saki to skaļi un ej pie savējiem.
    .why = Draudzīgi cilvēki apstājas, kad saki nē. Arī pieaugušajiem drīksti teikt nē.
    .alt = Meitene mierīgi paceļ roku un saka nē. Sieviete atkāpjas, viņas roka ir uz sirds.

step-hall-tell = Kaut kas nav labi? Pastāsti kādam, kam uzticies.
    .plain = Kaut kas nav labi, vai tev ir slikts noslēpums? Pastāsti savējiem vai [palīgam](helper). Stāsti atkal, līdz kāds palīdz.
    .why = Tā nekad nav tava vaina. Stāstīt ir pareizi.
    .alt = Zēns klusi runā ar vectēvu. Vectēvs noliecas pie viņa un klausās.

## Vēl

step-hall-play = Zīmē, spēlējies vai lasi. Ir normāli, ka ir garlaicīgi.
    .plain = Zīmē, spēlējies vai lasi kopā ar citiem bērniem. Vari arī mazliet palīdzēt. Ir normāli, ka ir garlaicīgi vai skumji.
    .why = Kad spēlējies, gaidīt ir vieglāk. Palīdzēt citiem ir patīkami.
    .alt = Bērni hallē zīmē pie zema galda. Palīgs sēž kopā ar viņiem un skatās.

## Beigās

alone = Tuvumā nav pieaugušo? Ej pie [palīgu galda](desk) un pasaki savu vārdu.

calm = Uzliec roku uz vēdera. Lēnām izelpo.
    .alt = Meitene sēž un tur rokas uz vēdera. Vectēvs elpo kopā ar viņu.

share = Kopā skaļi pasakiet nē. Izvēlies cilvēkus, kam vari pastāstīt.
    .alt = Zēns pie galda rāda ģimenei attēlu.
