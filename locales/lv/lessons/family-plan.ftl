### Ģimenes plāns mierīgā dienā: kur satiekamies, kam visi zvana, pa kuru ceļu ejam.
### „Ģimene“ ir tie, ar ko bērns dzīvo; nekad „mamma un tētis“ vai „vecāki“.
### „Tikšanās vieta“ ir laukā, ģimenei un skolai tas pats vārds.

title = Mūsu ģimenes plāns

hello = Šodien mācāmies veidot ģimenes plānu. Šo nodarbību vari izlaist.

## Trīs darbības. Tās ir arī uz plakātiem: viens teikums, ne vairāk par sešiem vārdiem.

action-plan-know-place = Atceries savas [ģimenes](family) [tikšanās vietu](meeting-point).

action-plan-know-person = Atceries, kam zvana tava [ģimene](family).

action-plan-go-together = Kopā ejiet uz [tikšanās vietu](meeting-point).

## Atceries ģimenes tikšanās vietu

step-plan-near = Izvēlies [tikšanās vietu](meeting-point) tuvu [mājām](home). Laba vieta ir rotaļlaukums.
    .plain = Kopā ar [ģimeni](family) izvēlies [tikšanās vietu](meeting-point) tuvu [mājām](home). Laba vieta ir rotaļlaukums. Visiem tā ir jāzina.
    .why = Varbūt kādu dienu jūs neesat kopā. Tad visi zina, kur satikties.
    .alt = Vecmāmiņa un divi bērni satiekas rotaļlaukumā. No mājas turp ved punktēta līnija.

step-plan-far = Izvēlies otru [tikšanās vietu](meeting-point), mazliet tālāk. Laba vieta ir [skola](school).
    .plain = Izvēlies otru [tikšanās vietu](meeting-point), mazliet tālāk. Laba vieta ir [skola](school). Turp ej kopā ar [pieaugušo](adult).
    .why = Dažreiz iela pie mājām ir slēgta. Tad jūs satiekaties otrajā vietā.
    .alt = Vīrietis un meitene skatās zīmētu karti. Līnija ved no mājas uz skolu.

## Atceries, kam zvana tava ģimene

step-plan-contact = Izvēlies vienu cilvēku citā pilsētā vai valstī. Visi viņam zvana pa [telefonu](phone).
    .plain = Izvēlies vienu cilvēku citā pilsētā vai valstī. Visi viņam zvana vai sūta īsziņu. Īsziņa aiziet vieglāk.
    .why = Šis cilvēks uzzina par jums visiem. Tad jūs vieglāk atrodat cits citu.
    .alt = Divi bērni un vīrietis zvana no trim vietām. Visas līnijas ved pie vienas vecmāmiņas tālu prom.

step-plan-card = Uzraksti [telefona](phone) numurus uz [kartītes](card). Nēsā to līdzi.
    .plain = Kopā ar [pieaugušo](adult) uzraksti svarīgos [telefona](phone) numurus uz [kartītes](card). Nēsā to līdzi. Rādi to tikai [palīgiem](helper).
    .why = Telefons var izlādēties. Kartītei baterija nav vajadzīga.
    .alt = Zēns un sieviete gatavo kartīti. Blakus guļ izlādējies telefons.

## Kopā uz tikšanās vietu

step-plan-way = Izmēģini ceļu uz [tikšanās vietu](meeting-point). Ej kopā ar [ģimeni](family).
    .plain = Kopā ar [ģimeni](family) izmēģini ceļu uz [tikšanās vietu](meeting-point). Atrodiet arī visas izejas no [mājām](home). Dariet to divreiz gadā.
    .why = Pazīstams ceļš ir viegls. Tu to atceries, kad vajag.
    .alt = Sieviete un divi bērni, sadevušies rokās, iet uz rotaļlaukumu.

# Tikai Liepājā. Nenosaucam, kas ir gaisā.
step-plan-air = Ir [briesmas](danger) gaisā? Ej iekšā un paliec iekšā.
    .plain = Ir [briesmas](danger) gaisā? Paliec iekšā un neej uz [tikšanās vietu](meeting-point). [Skolā](school) paliec pie [skolotājas](teacher).
    .why = Sienas tevi sargā. Tikšanās vieta var pagaidīt, līdz ceļš ir drošs.
    .alt = Skolotāja un bērni sēž gaitenī bez logiem. Viņi kopā skatās grāmatu.

## Vēl

step-plan-neighbour = Kopā ar [ģimeni](family) izvēlies [kaimiņu](neighbour). Tur tu vari lūgt palīdzību.
    .plain = Izvēlies [kaimiņu](neighbour), kam jūs visi uzticaties. Zvani pie viņa durvīm, kad tuvumā nav pieaugušo un tev vajag palīdzību. Tava [ģimene](family) zina, kur tu esi.
    .why = Kaimiņš dzīvo tuvu. Pajautāt vari arī bez telefona.
    .alt = Sieviete un zēns sveicina kaimiņu pie viņa durvīm. Viņi uzliek roku uz sirds.

step-plan-school = Vai tu esi [skolā](school)? Paliec pie [skolotājas](teacher).
    .plain = Vai tu esi [skolā](school)? Paliec pie [skolotājas](teacher). Pajautā [ģimenei](family), kas drīkst tev atnākt pakaļ.
    .why = Arī skolai ir plāns. Skolotāja par tevi rūpējas.
    .alt = Skolotāja un meitene skatās lapu. Tajā ir trīs cilvēki, kas drīkst atnākt meitenei pakaļ.

## Beigās

alone = Tuvumā nav pieaugušo? Zvani uz numuru no savas [kartītes](card).

calm = Uzliec roku uz vēdera. Lēnām izelpo.
    .alt = Meitene sēž un tur rokas uz vēdera. Vectēvs elpo kopā ar viņu.

share = Kopā ar [ģimeni](family) izvēlies [tikšanās vietu](meeting-point). Kopā pagatavojiet [kartīti](card).
    .alt = Zēns pie galda rāda ģimenei attēlu.
