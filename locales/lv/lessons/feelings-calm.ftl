### Jūtas un kas palīdz: izelpo, ej pie kāda, runā vai zvani. Silti un lēni kā vakara pasakā.
### Nekad nejautājam, ko bērns ir piedzīvojis. Neviena jūta nav slikta. Acis paliek vaļā.
### „Uzticības tālrunis“ ir dienests, kā tas rakstīts uz plakātiem; aparāts ir „telefons“.
### Balss (espeak-ng) lasa „5“ kā „pieci“; tāpēc `spoken` dod „piecas“.

title = Manas jūtas, mans miers

hello = Šodien mācāmies, kas palīdz mūsu jūtām. Šo nodarbību vari izlaist.

## Trīs darbības. Tās ir arī uz plakātiem: viens teikums, ne vairāk par sešiem vārdiem.

action-feel-breathe-out = Lēnām izelpo.

action-feel-go-to = Ej pie kāda, kam uzticies.

action-feel-talk = Pastāsti vai zvani uzticības tālrunim { $helpline }.

## Lēnām izelpo

step-feel-normal = Jūtas drīkst būt visādas. Drīkst arī neko nejust.
    .plain = Tu vari baidīties, dusmoties, skumt vai priecāties. Drīkst arī neko nejust. Jūtas drīkst būt visādas.
    .why = Jūtas atnāk un aiziet. Tā nav tava vaina, kā tu jūties.
    .alt = Sešos apaļos attēlos ir seši cilvēki ar dažādām sejām. Vidū spīd jāņtārpiņš.

step-feel-breathe = Uzliec [roku](hand) uz [vēdera](belly). Lēnām izelpo.
    .plain = Uzliec [roku](hand) uz [vēdera](belly). Ieelpo caur degunu. Lēnām izelpo tā, kā pūš spalviņu.
    .why = Kad lēnām izelpo, sirds sit mierīgāk. To var darīt visur.
    .alt = Zēns ar roku uz vēdera pūš spalviņu. Sieviete blakus uz to skatās.

## Ej pie kāda, kam uzticies

step-feel-trust = Ej pie [pieaugušā](adult), kam uzticies. Arī [draugs](friend) var palīdzēt.
    .plain = Ej pie [pieaugušā](adult), kam uzticies, un paliec tuvu. Arī [draugs](friend) var palīdzēt. Jūs varat arī kopā klusēt.
    .why = Blakus tam, kam uzticies, ķermenis nomierinās. Tur tu vari atpūsties.
    .alt = Meitene un draugs iet pie vīrieša uz soliņa. Viņš laipni uz viņiem skatās.

step-feel-blanket = Apskāviens tikai tad, kad tu gribi. Silda arī [sega](blanket).
    .plain = Apskāvienam tu vari teikt jā vai nē. Silda arī [sega](blanket). Atrodi vietu, kur tev ir labi.
    .why = Tavs ķermenis pieder tev. Siltas un mīkstas lietas palīdz atpūsties.
    .alt = Zēns sēž segā un smaida. Vecmāmiņa sēž blakus, rokas viņai ir klēpī.

## Pastāsti vai zvani uzticības tālrunim

step-feel-tell = Pastāsti vai uzzīmē, kā tu jūties. Tu izvēlies, ko stāstīt.
    .plain = Pastāsti vai uzzīmē, kā tu jūties, un izvēlies, ko stāstīt. Bieži nāk slikti sapņi? Pastāsti [pieaugušajam](adult).
    .why = Runāt palīdz daudziem bērniem. Tā nav tava vaina, ka jūties slikti.
    .alt = Zēns ratiņkrēslā zīmē lielu mākoni un sauli. Sieviete sēž blakus un klausās.

step-feel-call = Ņem [telefonu](phone) un zvani { $helpline }. [Palīgs](helper) klausās.
    .plain = Ņem [telefonu](phone) un zvani uzticības tālrunim { $helpline }. [Palīgs](helper) tevi uzklausa. Zvans ir bez maksas.
    .why = Palīgs tur palīdz bērniem. Zvanīt var par lielām un mazām bēdām.
    .alt = Meitene sēž uz dīvāna un mierīgi zvana. Apaļā logā klausās palīgs ar austiņām.

step-feel-closed = Uzticības tālrunis dažreiz ir slēgts. Ej pie kāda, kam uzticies.
    .plain = Uzticības tālrunis dažreiz ir slēgts. Neviens neatbild? Ej pie kāda, kam uzticies.
    .why = Arī palīgi atpūšas. Tu vari zvanīt citā dienā. Tagad var klausīties kāds, kas ir blakus.
    .alt = Telefons guļ uz galda zem mēness. Meitene sēž pie vectēva un runā ar viņu.

## Vēl

step-feel-look = Lēnām paskaties apkārt. Nosauc 5 lietas, ko redzi.
    .spoken = Lēnām paskaties apkārt. Nosauc piecas lietas, ko redzi.
    .plain = Lēnām paskaties apkārt ar atvērtām acīm. Nosauc 5 lietas, ko redzi. Tad klausies: ko tu dzirdi?
    .plain-spoken = Lēnām paskaties apkārt ar atvērtām acīm. Nosauc piecas lietas, ko redzi. Tad klausies: ko tu dzirdi?
    .why = Kad skaties un klausies, galva atpūšas. Jūtas kļūst klusākas.
    .alt = Meitene skatās pa istabu un rāda uz puķi. Ap piecām lietām ir maigi apļi.

## Beigās

alone = Tuvumā nav pieaugušo? Lēnām izelpo, tad zvani kādam, kam uzticies.

calm = Uzliec roku uz vēdera. Lēnām izelpo.
    .alt = Meitene sēž un tur rokas uz vēdera. Vectēvs elpo kopā ar viņu.

share = Parādi ģimenei, kā tu lēnām izelpo. Dariet to kopā.
    .alt = Zēns pie galda rāda ģimenei attēlu.
