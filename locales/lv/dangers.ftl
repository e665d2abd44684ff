### Ko tagad darīt: briesmas, kurām bērns pieskaras, un ko tad darīt. To uzreiz lasa balsī.
### Visīsākie vārdi. „Ārā“ ir virziens, „laukā“ ir vieta, „iekšā“ ir mājā; „kaitīgi dūmi“ ir laukā, „dūmi kāpnēs“ ir mājā.
### Balss (espeak-ng) īso „o“ saka kā „uo“; zīme ó to labo.

## Briesmas: nosaukumi, ne vairāk par sešiem vārdiem, bez punkta

# „Uguns“ te ir liesmas. Vārds „manā“ ir svarīgs: pirmais jautājums ir, kurā dzīvoklī deg.
danger-fire = Uguns vai dūmi manā dzīvoklī
    .alt = Dzīvoklī ir liesmas un dūmi, bērns un pieaugušais iet ārā.

danger-gas = Mājās ož pēc gāzes
    .alt = Pie plīts ož pēc gāzes, bērns aizspiež degunu.

danger-smoke-outside = Laukā kaitīgi dūmi
    .alt = Virs mājām slīd liels, tumšs mākonis.

danger-flood = Ūdens nāk
    .alt = Ap māju ir brūns ūdens.

danger-siren = Skan sirēna
    .alt = Uz jumta ir sirēna, ap to ir skaņas viļņi.

danger-blackout = Gaisma nodzisa
    .alt = Logi un lampa ir tumši.

danger-quake = Zeme dreb
    .alt = Lampa šūpojas, bērns un pieaugušais sēž zem galda.

# Nenosaucam, kas ir gaisā.
danger-air = Ziņa: briesmas gaisā
    .alt = Telefons rāda brīdinājumu.

danger-else = Kaut kas cits? Ej pie pieaugušā.
    .alt = Bērns paņem pieaugušo aiz rokas.

# „Kāpnēs“, nevis „ārpusē“: vārds ar „ār“ var izklausīties kā „ej ārā“.
danger-stairs = Dūmi kāpnēs?

## Ko darīt: ne vairāk par sešiem vārdiem

# Teikts pozitīvi: „viss mierīgs“, nevis „vairs nedreb“.
danger-action-quake-after = Viss mierīgs? Kurpes kājās, kāpnes, ārā.

danger-action-else-adult = Ej pie pieaugušā, kam uzticies.

danger-action-else-neighbour = Tuvumā nav pieaugušo? Palūdz palīdzību kaimiņam.

danger-action-else-call = Kāds ir briesmās? Zvani { $emergency }.

## Zvans pēc palīdzības: kam zvanīt

who-emergency = Palīdzība visās briesmās: { $emergency }

who-fire = Ugunsdzēsēji: { $fire }

who-ambulance = Ātrā palīdzība: { $ambulance }

who-police = Policija: { $police }

who-gas = Ož pēc gāzes: { $gas }

# „Uzticības tālrunis“ ir dienests, kā tas rakstīts uz plakātiem; aparāts ir „telefons“.
who-helpline = Uzticības tālrunis bērniem: { $helpline }

call-lock = Arī bloķētam telefonam ir poga ārkārtas zvanam.
    .alt = Pirksts ir virs ārkārtas zvana pogas bloķētā telefonā.

call-self = Lumo nevar zvanīt. Ņem telefonu.
    .spoken = Lumó nevar zvanīt. Ņem telefonu.

call-sheet = Kad gaisma nodziest, palīdz papīra lapa.
    .alt = Pie sienas ir lapa ar attēliem.

## Ko teikt: desmit teikumi palīgam, kas atbild.
## Trīs punkti … stāv tur, kur bērns pasaka savu vārdu vai ielu.

say-help = Palīgā!

say-name = Mani sauc …

say-street = Es dzīvoju … ielā.

# Bez izsaukuma zīmes viens vārds „Deg“ ir pārāk īss; ar „te“ to var labi saklausīt.
say-fire = Te deg.

say-hurt = Kāds ir ievainots.

say-alone = Es esmu viens.
    .girl = Es esmu viena.

say-lost = Es esmu apmaldījies.
    .girl = Es esmu apmaldījusies.

say-not-understood = Es nesaprotu.

say-slowly = Lūdzu, runājiet lēnām.

say-language-ar = Es runāju arābiski.
say-language-de = Es runāju vāciski.
say-language-en = Es runāju angliski.
say-language-lv = Es runāju latviski.
say-language-ru = Es runāju krieviski.
say-language-sl = Es runāju slovēniski.
say-language-tr = Es runāju turciski.
say-language-uk = Es runāju ukrainiski.
