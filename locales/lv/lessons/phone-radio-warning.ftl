### Brīdinājums telefonā vai radio: apstājies, neko nespied, parādi pieaugušajam, dari, ko tas saka.
### „Ziņa“ ir tas, ko rāda telefons un saka radio; ziņas „kas jauns“ ir „jaunumi“.
### „Spiest“ ir pieskarties ekrānam ar pirkstu. Ne krāsa, ne līmenis nekad nesaka, ko darīt.

title = Telefons mani brīdina

hello = Šodien mācāmies par brīdinājumu telefonā. Šo nodarbību vari izlaist.

## Trīs darbības. Tās ir arī uz plakātiem: viens teikums, ne vairāk par sešiem vārdiem.

# „Neko nespied“, nevis „nespied“: dubultais noliegums neļauj pārklausīties.
action-phone-no-tap = Apstājies, neko nespied.

action-phone-to-adult = Parādi to [pieaugušajam](adult).

action-phone-as-it-says = Dari, ko saka [ziņa](message).

## Apstājies, neko nespied

step-phone-sound = Skaļa, dīvaina [telefona](phone) skaņa? Apstājies, tas var būt [brīdinājums](warning).
    .plain = Kad atnāk [brīdinājums](warning), [telefons](phone) var skanēt skaļi, pat ja skaņa ir izslēgta. Tas var arī trīcēt. Apstājies un paskaties.
    .why = Tas skan skaļi, un tā visi to pamana. Tu vari būt mierā.
    .alt = Telefons uz galda trīc, un no tā nāk viļņi. Meitene un vectēvs mierīgi uz to skatās.

step-phone-stop = Apturi savu spēli. Nespied uz [ziņas](message).
    .plain = Apstājies un turi [telefonu](phone) mierīgi. Nespied uz [ziņas](message). Tai jāpaliek ekrānā.
    .why = Ja nospied, ziņa var pazust. Tad neviens to nevar izlasīt.
    .alt = Zēns mierīgi tur telefonu aiz malām. Blakus pirksts, kas spiež, ir pārsvītrots.

step-phone-ljubljana-stop = Turi [telefonu](phone) mierīgi. Ja nospied, [ziņa](message) pazūd.
    .plain = Turi [telefonu](phone) mierīgi. Ja nospied, [ziņa](message) uzreiz pazūd. Ja tās vairs nav, [pieaugušais](adult) var to atkal atrast.
    .why = Ekrānā pieaugušais var to izlasīt. Ja ziņas vairs nav, neviens uz tevi nedusmojas.
    .alt = Meitene mierīgi tur telefonu aiz malām. Pirksts, kas grib piespiest, ir pārsvītrots.

## Parādi to pieaugušajam

step-phone-show = Aiznes [telefonu](phone) [pieaugušajam](adult). Parādi [ziņu](message).
    .plain = Aiznes [telefonu](phone) [pieaugušajam](adult). Parādi [ziņu](message) un jautā, ko tā saka. Parādi katru dīvainu ziņu.
    .why = Pieaugušais palīdz tev to saprast. Jūs izlemjat kopā.
    .alt = Zēns rāda telefonu sievietei. Viņa noliecas un to lasa.

## Dari, ko saka ziņa

step-phone-do = Kopā izlasiet [ziņu](message). Tad dariet, ko tā saka.
    .plain = Izlasi [ziņu](message) kopā ar [pieaugušo](adult) vai noklausies to. Tā pasaka, ko tagad darīt. Dariet to kopā.
    .why = Katrs brīdinājums ir citāds. Ziņa pasaka, kas šoreiz ir pareizi.
    .alt = Vīrietis un meitene lasa telefonā. No trim maziem attēliem meitene rāda uz vienu.

step-phone-liepaja-do = Lasi vārdus, nevis krāsu. Dari, ko saka [ziņa](message).
    .plain = Lasi [ziņas](message) vārdus kopā ar [pieaugušo](adult). Tie saka: iekšā, ārā, augšā vai lejā. Krāsa to nepasaka.
    .why = Divas ziņas vienā krāsā var teikt dažādas lietas. Tikai vārdi pasaka, ko darīt.
    .alt = Sieviete un zēns kopā lasa telefonā. Divi telefoni vienā krāsā rāda divus dažādus ceļus.

step-phone-radio = Ieslēdz [radio](radio) ar [baterijām](battery). Tas darbojas arī tad, kad gaisma nodziest.
    .plain = [Radio](radio) ar [baterijām](battery) darbojas, kad nav elektrības un interneta. Ieslēdz to kopā ar [pieaugušo](adult). Arī tas pasaka, ko darīt.
    .why = Dažreiz telefonam nav tīkla. Radio tik un tā stāsta jaunumus.
    .alt = Vecmāmiņa un divi bērni blāvā gaismā klausās radio. Blakus guļ baterija.

step-phone-rostock-over = Vai briesmas ir garām? Jautā [pieaugušajam](adult) vai klausies [radio](radio).
    .plain = Pēdējā [ziņa](message) var pateikt, ka briesmas ir garām. Ne katrs [telefons](phone) to rāda. Jautā [pieaugušajam](adult) vai klausies [radio](radio).
    .why = Šī ziņa atnāk klusi un tikai dažos telefonos. Radio to pasaka visiem.
    .alt = Meitene ar telefonu jautā vectēvam. Viņš klausās radio un paceļ roku.

step-phone-over = Vai briesmas ir garām? Jautā [pieaugušajam](adult) vai klausies [radio](radio).
    .plain = Vai [telefons](phone) atkal ir kluss? Gaidi drošā vietā kopā ar [pieaugušo](adult). Pieaugušais vai [radio](radio) pasaka, kad briesmas ir garām.
    .why = Kluss telefons neko nepasaka. Pieaugušais vai radio zina vairāk.
    .alt = Telefons guļ uz galda. Meitene jautā sievietei, kas klausās radio.

## Vēl

step-phone-ways = [Brīdinājums](warning) nāk pa [telefonu](phone) vai [radio](radio). Brīdina arī [sirēna](siren).
    .plain = Ne katrs [telefons](phone) saņem [ziņu](message). [Brīdinājums](warning) var nākt arī pa [radio](radio), ar [sirēnu](siren) vai skaļruni. Skaties un klausies kopā ar [pieaugušo](adult).
    .why = Daži telefoni ir veci vai izslēgti. Tāpēc brīdinājums nāk pa daudziem ceļiem.
    .alt = Zēns ratiņkrēslā un vīrietis klausās. Ap viņiem ir telefons, radio, sirēna un mašīna.

step-phone-test = [Ziņa](message) saka, ka tā ir pārbaude? Tik un tā parādi to.
    .plain = [Ziņa](message) saka, ka tā ir pārbaude? Tik un tā parādi to [pieaugušajam](adult). Apstājies, parādi, dari, ko tā saka.
    .why = Tā tu iemācies, kā tas notiek. Tad ar īstu ziņu tev ir viegli.
    .alt = Meitene rāda telefonu palīgam. Palīgs atzīmē trīs mazus attēlus.

## Beigās

alone = Tuvumā nav pieaugušo? Ej iekšā, jautā pazīstamam [kaimiņam](neighbour).

calm = Uzliec roku uz vēdera. Lēnām izelpo.
    .alt = Meitene sēž un tur rokas uz vēdera. Vectēvs elpo kopā ar viņu.

share = Kopā ar ģimeni pagatavo papīra [telefonu](phone). Spēlējiet: apstājies un parādi.
    .alt = Zēns pie galda rāda ģimenei attēlu.
