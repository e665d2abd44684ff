### Mana pilsēta: katrs fakts ir viens vai divi teikumi pieaugušajiem un lielākiem bērniem.
### Balss (espeak-ng) lasa „1“ kā „viens“ un „2“ kā „divi“; tāpēc `spoken` dod pareizo formu.

## Kā skan sirēna

# Skaņa ir „augsta, zema“, nekad „augšā, lejā“: neviens nekāpj pa kāpnēm.
tone-wail = Sirēnas skaņa ir augsta, zema, augsta, zema.

tone-steady = Sirēna visu laiku skan vienādi.

tone-pulse = Sirēna skan, klusē, skan, klusē.

tone-pause-unknown = Mēs nezinām, cik ilgi sirēna katru reizi klusē.

tone-minutes =
    { $minutes ->
        [zero] Tas ilgst { $minutes } minūtes.
        [one] Tas ilgst { $minutes } minūti.
       *[other] Tas ilgst { $minutes } minūtes.
    }
    .spoken =
    { $minutes ->
        [1] Tas ilgst vienu minūti.
        [2] Tas ilgst divas minūtes.
        [zero] Tas ilgst { $minutes } minūtes.
        [one] Tas ilgst { $minutes } minūti.
       *[other] Tas ilgst { $minutes } minūtes.
    }

tone-seconds =
    { $seconds ->
        [zero] Tas ilgst { $seconds } sekundes.
        [one] Tas ilgst { $seconds } sekundi.
       *[other] Tas ilgst { $seconds } sekundes.
    }

## Ko nozīmē signāls

meaning-danger = Ir briesmas. Ej iekšā, visu aizver un klausies.

meaning-danger-coming = Briesmas tuvojas. Ej iekšā, visu aizver un klausies.

meaning-over = Briesmas ir garām. Vispirms jautā pieaugušajam, vai drīksti iet ārā.

meaning-test = Tā ir pārbaude. Arī tad ej iekšā, visu aizver un klausies.

meaning-over-or-test = Briesmas ir garām, vai arī tā ir pārbaude. Paliec iekšā un jautā pieaugušajam.

## Brīdinājumi

fact-phone = Brīdinājumu telefonā sauc { $name }.

fact-apps = Lietotnes, kas brīdina: { $names }

# Sarakstā ir arī televīzija.
fact-radio = Oficiālais radio un televīzija: { $names }

fact-pages = Oficiālās lapas internetā: { $names }

## Palīdzības punkti

help-point = Meklē šo nosaukumu: { $name }

offer-information = Tur tu uzzini jaunumus.
# Nevis „zvana tavā vietā“: to var saprast arī kā „zvana tur, kur tu esi“.
offer-emergency-call = Tur palīgi tev izsauc palīdzību.
offer-first-aid = Tur palīgi sniedz pirmo palīdzību.
offer-warmth = Tur ir silti.
offer-water = Tur tu dabū ūdeni.

## Krājumi

supply-water =
    { $litres ->
        [zero] { $litres } litri ūdens katram cilvēkam katru dienu.
        [one] { $litres } litrs ūdens katram cilvēkam katru dienu.
       *[other] { $litres } litri ūdens katram cilvēkam katru dienu.
    }

supply-water-adult =
    { $litres ->
        [zero] Vismaz { $litres } litri ūdens katram pieaugušajam katru dienu.
        [one] Vismaz { $litres } litrs ūdens katram pieaugušajam katru dienu.
       *[other] Vismaz { $litres } litri ūdens katram pieaugušajam katru dienu.
    }

supply-stock =
    { $days ->
        [zero] Ēdiens un ūdens { $days } dienām.
        [one] Ēdiens un ūdens { $days } dienai.
       *[other] Ēdiens un ūdens { $days } dienām.
    }

# „Eiro“ nelokās.
supply-cash =
    { $euros ->
        [zero] { $euros } eiro mazās naudaszīmēs katram cilvēkam.
        [one] { $euros } eiro mazās naudaszīmēs katram cilvēkam.
       *[other] { $euros } eiro mazās naudaszīmēs katram cilvēkam.
    }

# „Vajadzīgi litri“ nominatīvā: tad balss skaitli saka pareizi.
supply-total =
    { $litres ->
        [zero] Tavai ģimenei vajadzīgi { $litres } litri ūdens.
        [one] Tavai ģimenei vajadzīgs { $litres } litrs ūdens.
       *[other] Tavai ģimenei vajadzīgi { $litres } litri ūdens.
    }

## Īpašas briesmas pilsētā

# „Augšā“ vienmēr ir mājā pa kāpnēm.
special-storm-surge = Jūras ūdens var ienākt pilsētā. Ej augšā pa kāpnēm, neej pagrabā.

# Nekad nesakām, kā atšķirt no dzintara.
special-phosphorus = Dažas lietas pludmalē izskatās kā dzintars, bet var aizdegties. Neaiztiec, ej prom, pasaki pieaugušajam.

special-munitions = Vecas metāla lietas uz zemes var būt bīstamas. Neaiztiec, ej prom, pasaki pieaugušajam.

special-industry = No ostas var nākt kaitīgi dūmi. Ej iekšā un aizver logus.

special-flood = Upes ūdens var ienākt ielās. Ej augšā pa kāpnēm, neej ūdenī.

special-storm = Vētra var lauzt kokus. Ej iekšā, turies tālu no logiem.

special-heat = Dažas dienas ir ļoti karstas. Dzer ūdeni un turies ēnā.

special-earthquake = Zeme var drebēt. Lien zem stipra galda un turies.

special-sea-ice = Ledus uz jūras nav drošs. Nekāp uz ledus, paliec krastā.
