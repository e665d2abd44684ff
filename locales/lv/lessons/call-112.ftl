### Zvans pēc palīdzības. Zvanīt ir pareizi; neviens nedusmojas uz bērnu, kas sauc palīgā.
### Numuru dod pilsēta, balss to lasa pa ciparam. „Palīgs“ ir gan tas, kas atbild, gan tas, kas atbrauc.

title = Es zvanu { $emergency }

hello = Šodien mācāmies saukt palīgā. Šo nodarbību vari izlaist.

## Trīs darbības. Tās ir arī uz plakātiem: viens teikums, ne vairāk par sešiem vārdiem.

action-call-say-where = Pasaki, kur tu esi.

action-call-answer = Atbildi uz jautājumiem.

action-call-stay = Paliec pie telefona, nebeidz sarunu.

## Pasaki, kur tu esi

step-call-away = Ej prom no [briesmām](danger). Tad zvani.
    .plain = Vispirms ej prom no [briesmām](danger). Vai tuvumā ir pieaugušais? Tad zvaniet kopā.
    .why = Drošā vietā tu vari labi runāt. Ar briesmām tiek galā palīgi.
    .alt = Vīrietis un divi bērni iet prom no dūmiem. Māja ir tālu aiz viņiem.

step-call-dial = Nospied [telefonā](phone) { $emergency }. Zvans ir bez maksas.
    .plain = Zvani { $emergency } dienā vai naktī. Zvans ir bez maksas. Arī bloķētam [telefonam](phone) ir poga ārkārtas zvanam.
    .why = Saukt palīgā ir pareizi. Neviens uz tevi nedusmojas.
    .alt = Telefonam ir lieli taustiņi. Pirksts spiež zaļo zvana pogu.

step-call-place = Vispirms pasaki, kur tu esi. Nosauc [ielu](street).
    .plain = Vispirms pasaki, kur tu esi. Nosauc pilsētu, [ielu](street) un mājas numuru.
    .why = Tagad palīgi zina, kurp braukt. Viņi var atbraukt, pat ja saruna beidzas.
    .alt = Meitene zvana pie mājas. Lielā burbulī ir māja un vietas zīme.

## Atbildi uz jautājumiem

step-call-what = Pasaki, kas notika. Pasaki, kam vajag palīdzību.
    .plain = Pasaki, kas notika un kam vajag palīdzību. [Palīgs](helper) jautā tālāk. Saki to, ko tu zini.
    .why = Palīgs uzdod vienu jautājumu pēc otra. Pietiek ar īsu atbildi.
    .alt = Palīdze ar austiņām klausās. Mazos attēlos ir uguns, cilvēki un plāksteris.

step-call-language = Pasaki, kā tevi sauc. Nosauc savu valodu.
    .plain = Pasaki, kā tevi sauc, un nosauc savu valodu. Palūdz [palīgam](helper) runāt lēnām.
    .why = Pietiek ar dažiem vārdiem. Palīgs klausās, ko tu saki.
    .alt = Zēns zvana blakus mammai. Burbulī ir viņa seja un tas, kā viņš runā.

## Paliec pie telefona, nebeidz sarunu

step-call-line = Nebeidz sarunu. Klausies, ko saka [palīgs](helper).
    .plain = Nebeidz sarunu, pat ja ir klusums. Dari to, ko saka [palīgs](helper). Tikai palīgs beidz sarunu.
    .why = Palīgam vēl var būt jautājums. Palīgs paliek ar tevi.
    .alt = Meitene tur telefonu pie auss. Uz viņas pleca ir roka.

step-call-seen = Gaidi drošā vietā. Māj [ātrajai palīdzībai](ambulance).
    .plain = Gaidi drošā vietā. Māj [ātrajai palīdzībai](ambulance). Turi telefonu ieslēgtu.
    .why = Tad palīgi tevi ātri atrod. Viņi var tev atzvanīt.
    .alt = Zēns ratiņkrēslā un sieviete māj. Atbrauc ātrā palīdzība un divi palīgi.

## Vēl

step-call-fails = Nesanāk piezvanīt? Izmēģini citu [telefonu](phone) vai palūdz citam cilvēkam.
    .plain = Nesanāk piezvanīt? Izmēģini citu [telefonu](phone). Palūdz palīdzību citam cilvēkam, veikalā vai kaimiņos.
    .why = Dažos telefonos karte nestrādā. Cits telefons var palīdzēt.
    .alt = Meitene rāda savu tumšo telefonu. Kaimiņš dod viņai citu telefonu.

## Beigās

# Nevis „pats“ vai „pati“: der visiem bērniem.
alone = Tuvumā nav pieaugušo? Arī tu vari zvanīt { $emergency }.

calm = Uzliec roku uz vēdera. Lēnām izelpo.
    .alt = Meitene sēž un tur rokas uz vēdera. Vectēvs elpo kopā ar viņu.

share = Kopā ar ģimeni iemācies savas ielas nosaukumu. Pasaki to skaļi.
    .alt = Zēns pie galda rāda ģimenei attēlu.
