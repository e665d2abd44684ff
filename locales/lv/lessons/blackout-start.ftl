### Pirmās minūtes bez elektrības. Tumsa ir klusa un pāriet, palīgi dabū gaismu atpakaļ.
### „Gaisma“ ir tas, kas nodziest; „elektrība“ ir tas, kas nāk pa vadu. Abus vārdus nejaucam.

title = Gaisma nodziest

hello = Šodien mācāmies, kas palīdz tumsā. Šo nodarbību vari izlaist.

## Trīs darbības. Tās ir arī uz plakātiem: viens teikums, ne vairāk par sešiem vārdiem.

action-blackout-stand = Vispirms stāvi mierīgi.

action-blackout-no-candle = Ņem [lukturīti](torch), nevis [sveci](candle).

action-blackout-together = Paliec kopā ar [pieaugušo](adult).

## Vispirms stāvi mierīgi

step-blackout-still = Stāvi mierīgi un izelpo. Acīm vajag brītiņu laika.
    .plain = Stāvi mierīgi un lēnām izelpo. Brītiņu pagaidi. Drīz tavas acis redzēs vairāk.
    .why = Tumsā tu vari pret kaut ko atsisties. Kad stāvi mierīgi, tu esi drošībā.
    .alt = Meitene stāv mierīgi un tur rokas uz vēdera. Vecmāmiņa sēž blakus.

step-blackout-lift = Vai tu esi [liftā](lift)? Nospied pogu ar zvaniņu un gaidi.
    .plain = Vai tu esi [liftā](lift)? Nospied pogu ar zvaniņu un gaidi iekšā. Palīgi atvērs durvis.
    .why = Gaidīt iekšā ir droši. Palīgi zina, kā atvērt durvis.
    .alt = Zēns ratiņkrēslā liftā spiež pogu ar zvaniņu. Vīrietis gaida kopā ar viņu.

## Lukturītis, nevis svece

step-blackout-torch = Paņem [lukturīti](torch) no tā vietas. Neaizdedz [sveci](candle).
    .plain = Paņem [lukturīti](torch) no tā vietas. Ej ar to lēnām. Neaizdedz [sveci](candle).
    .why = No sveces var sākties ugunsgrēks. Lukturītis tikai spīd.
    .alt = Zēns ņem lukturīti no sienas. Blakus ir svece ar krustiņu.

## Paliec kopā ar pieaugušo

step-blackout-window = Paskaties pa logu kopā ar [pieaugušo](adult). Vai visur ir tumšs?
    .plain = Paskaties pa logu kopā ar [pieaugušo](adult). Vai arī kaimiņu mājās ir tumšs?
    .why = Vai visur ir tumšs? Tad palīgi strādā, līdz gaisma ir atpakaļ.
    .alt = Sieviete un meitene skatās pa logu. Visas mājas ir tumšas.

step-blackout-cooker = [Pieaugušais](adult) izslēdz plīti. Viena lampa paliek ieslēgta.
    .plain = [Pieaugušais](adult) izslēdz plīti un gludekli. Viena lampa paliek ieslēgta. Tā parāda, kad elektrība ir atpakaļ.
    .why = Elektrība nāk atpakaļ, un plīts kļūst karsta. No tā var sākties ugunsgrēks.
    .alt = Vīrietis griež plīts pogu. Meitene spīdina lukturīti.

step-blackout-wire = Vai laukā nokarājas [vads](wire)? Turies tālu no tā.
    .plain = Vai laukā nokarājas [vads](wire)? Turies tālu no tā kopā ar [pieaugušo](adult). Ejiet pa citu ceļu.
    .why = Vadā vēl var būt elektrība. Tālu no tā tu esi drošībā.
    .alt = Uz ielas nokarājas vads. Vectēvs un meitene iet no tā prom.

step-blackout-radio = Ieslēdz [radio](radio). Klausies kopā ar [pieaugušo](adult).
    .plain = Ieslēdz [radio](radio) ar baterijām. Klausies kopā ar [pieaugušo](adult). Taupi telefonu svarīgiem zvaniem.
    .why = Radio pastāsta, kas notiek. Telefonam jāstrādā ilgi.
    .alt = Ģimene sēž kopā lukturīša gaismā. Visi klausās radio.

## Vēl

step-blackout-fridge = Turi ledusskapi aizvērtu. Ēdiens paliek auksts.
    .plain = Turi ledusskapi un saldētavu aizvērtus. Tad ēdiens ilgāk paliek auksts.
    .why = Katru reizi, kad atver ledusskapi, aukstums iziet ārā. Palūdz ēdienu pieaugušajam.
    .alt = Zēns ratiņkrēslā un sieviete tur ledusskapi aizvērtu. Viņi ēd maizi.

## Beigās

alone = Tuvumā nav pieaugušo? Pasauc pieaugušo vai gaidi iekšā.

calm = Uzliec roku uz vēdera. Lēnām izelpo.
    .alt = Meitene sēž un tur rokas uz vēdera. Vectēvs elpo kopā ar viņu.

share = Kopā izvēlieties vietu lukturītim. Tad visi to atrod.
    .alt = Zēns pie galda rāda ģimenei attēlu.
