### Mana pilsēta: fakti pieaugušajiem un lielākiem bērniem, katram avots, vecums un šaubas.

city-title = Mana pilsēta

city-listen = Klausies šo

## Virsraksti

city-numbers = Telefona numuri
city-signals = Sirēnas signāli
city-warnings = Brīdinājumi un jaunumi
city-help = Palīdzības punkti
city-supplies = Krājumi mājās
city-dangers = Īpašas briesmas šajā pilsētā
city-tests = Sirēnu pārbaudes dienas

city-nothing = Par šo pilsētu mēs neko neatradām. Pajautā pilsētas pašvaldībā.

## Ko katrs fakts saka par sevi

city-source = Avots: { $source }

city-checked = Avota datums: { $date }, { $age }

city-undated = Avotam nav datuma.

# Nevis „neesam droši“: bērns to saprastu kā briesmas.
city-doubt = Mēs par to neesam pārliecināti.

city-expired = Lūdzu, pārbaudi to. Tas var būt novecojis.

city-unsigned = Pilsēta to vēl nav pārbaudījusi.

city-about = No kurienes tas ir

## Sirēnas signāli

city-wave = Skaņas zīmējums

## Ģimenes krājumi

city-family = Ūdens manai ģimenei

# Dzirdē labi jāatšķir.
city-more-people = Vēl viens cilvēks
city-less-people = Par vienu cilvēku mazāk

city-people =
    { $people ->
        [zero] { $people } cilvēki
        [one] { $people } cilvēks
       *[other] { $people } cilvēki
    }

city-days =
    { $days ->
        [zero] { $days } dienas
        [one] { $days } diena
       *[other] { $days } dienas
    }

city-litres =
    { $litres ->
        [zero] { $litres } litri
        [one] { $litres } litrs
       *[other] { $litres } litri
    }

city-bottle = Viena pudele ir 1 litrs. Viena kaste ir 10 litri.

## Pārbaudes dienas

city-test-next = Nākamā pārbaude: { $date }, { $time }

city-test-none = Te nav noteiktas dienas. Pilsēta to paziņo iepriekš.

## Mēs pārcēlāmies

city-moved = Mēs pārcēlāmies

city-moved-from = Kur tu dzīvoji agrāk?

city-moved-other = Šī skaņa te nozīmē ko citu.

city-moved-here = Te tu dari tā

city-no-source = Avotu mēs neatradām.
