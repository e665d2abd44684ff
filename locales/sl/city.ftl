### Moje mesto: podatki za odrasle in večje otroke, vsak z virom, starostjo in dvomom.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

city-title = Moje mesto

city-listen = Poslušaj to

## Naslovi

city-numbers = Telefonske številke
city-signals = Znaki sirene
city-warnings = Opozorila in novice
city-help = Točke pomoči
city-supplies = Zaloge doma
    .spoken = Zaloge domá
city-dangers = Nevarnosti v tem mestu
    .spoken = Nevárnosti v tem mestu
city-tests = Kdaj je preizkus siren
    .spoken = Kdaj je preizkús siren

# Na občini: tako rečemo uradu mesta.
city-nothing = Za to mesto nismo nič našli. Vprašaj na občini.
    .spoken = Za to mesto nismo nič našli. Vprašaj na óbčini.

## Kaj podatek pove o sebi

city-source = Vir: { $source }

city-checked = Datum vira: { $date }, { $age }

city-undated = Vir nima datuma.

city-doubt = Tega ne vemo zagotovo.

city-expired = Prosim, preveri to. Lahko je staro.
    .spoken = Prosim, preveri to. Lahkó je staro.

city-unsigned = Občina tega še ni preverila.
    .spoken = Óbčina tega še ni preverila.

city-about = Od kod to vemo

## Znaki sirene

city-wave = Risba zvoka sirene

## Zaloge za družino

city-family = Voda za mojo družino

city-more-people = En človek več
city-less-people = En človek manj

city-people =
    { $people ->
        [one] { $people } človek
        [two] { $people } človeka
        [few] { $people } ljudje
       *[other] { $people } ljudi
    }

city-days =
    { $days ->
        [one] { $days } dan
        [two] { $days } dneva
        [few] { $days } dnevi
       *[other] { $days } dni
    }

city-litres =
    { $litres ->
        [one] { $litres } liter
        [two] { $litres } litra
        [few] { $litres } litri
       *[other] { $litres } litrov
    }

city-bottle = Ena steklenica je 1 liter. En zaboj je 10 litrov.
    .spoken = Ena steklenica je en liter. En zaboj je 10 litrov.

## Preizkus siren

city-test-next = Naslednjič: { $date }, { $time }

city-test-none = Tukaj ni določenega dneva. Občina to pove vnaprej.
    .spoken = Tukaj ni določenega dneva. Óbčina to pové vnaprêj.

## Preselili smo se

city-moved = Preselili smo se

# Množina: vsa družina, in brez oblike za fanta ali deklico.
city-moved-from = Kje ste živeli prej?

city-moved-other = Ta ton tukaj pomeni nekaj drugega.
    .spoken = Ta ton tukaj pomeni nekaj drúgega.

city-moved-here = Tukaj narediš to
    .spoken = Tukaj naredíš to

city-no-source = Vira nismo našli.
