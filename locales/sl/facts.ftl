### Moje mesto: podatki v enem ali dveh stavkih, za odrasle in večje otroke. Sliši se tudi na glas.
### Sirena zavija (visoko, nizko), drži en ton ali se oglasi in utihne: iste besede kot v lekciji.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.
### Glas bere 1 kot ena in 2 kot dva; v spoken je zato prava oblika z besedo.

## Kako se sliši sirena

tone-wail = Sirena zavija visoko, nizko, visoko, nizko.

tone-steady = Sirena ves čas drži en ton.
    .spoken = Sirena ves čas drží en ton.

tone-pulse = Sirena se oglasi, utihne, se oglasi, utihne.
    .spoken = Sirena se oglasí, utihne, se oglasí, utihne.

tone-pause-unknown = Ne vemo, kako dolgo je vsakič tiho.
    .spoken = Ne vemo, kakó dolgo je vsakič tiho.

tone-minutes =
    { $minutes ->
        [one] Traja { $minutes } minuto.
        [two] Traja { $minutes } minuti.
        [few] Traja { $minutes } minute.
       *[other] Traja { $minutes } minut.
    }
    .spoken =
    { $minutes ->
        [one] Traja eno minuto.
        [two] Traja dve minuti.
        [few] Traja { $minutes } minute.
       *[other] Traja { $minutes } minut.
    }

tone-seconds =
    { $seconds ->
        [one] Traja { $seconds } sekundo.
        [two] Traja { $seconds } sekundi.
        [few] Traja { $seconds } sekunde.
       *[other] Traja { $seconds } sekund.
    }
    .spoken =
    { $seconds ->
        [one] Traja eno sekundo.
        [two] Traja dve sekundi.
        [few] Traja { $seconds } sekunde.
       *[other] Traja { $seconds } sekúnd.
    }

## Kaj pomeni znak

meaning-danger = Nevarnost. Pojdi noter, zapri vrata in poslušaj.
    .spoken = Nevarnost. Pojdi noter, zaprí vrata in poslušaj.

meaning-danger-coming = Nevarnost prihaja. Pojdi noter, zapri vrata in poslušaj.
    .spoken = Nevarnost prihaja. Pojdi noter, zaprí vrata in poslušaj.

meaning-over = Nevarnost je mimo. Vprašaj odraslega, preden greš ven.
    .spoken = Nevarnost je mimo. Vprašaj odráslega, preden greš ven.

meaning-test = To je preizkus. Vseeno pojdi noter, zapri vrata in poslušaj.
    .spoken = To je preizkús. Vseeno pojdi noter, zaprí vrata in poslušaj.

meaning-over-or-test = Nevarnost je mimo ali pa je to preizkus. Ostani notri in vprašaj odraslega.
    .spoken = Nevarnost je mimo ali pa je to preizkús. Ostani notri in vprašaj odráslega.

## Opozorila

fact-phone = Opozorilo na telefonu se imenuje { $name }.

fact-apps = Aplikacije, ki opozarjajo: { $names }
    .spoken = Aplikácije, ki opozárjajo: { $names }

# Med imeni je tudi televizija.
fact-radio = Uradni radio in televizija: { $names }
    .spoken = Uradni radio in televízija: { $names }

fact-pages = Uradne spletne strani: { $names }
    .spoken = Uradne spletne straní: { $names }

## Točke pomoči

help-point = Poišči to ime: { $name }
    .spoken = Poišči to imé: { $name }

offer-information = Tam izveš novice.
    .spoken = Tam izvéš novice.
offer-emergency-call = Tam namesto tebe pokličejo pomoč.
    .spoken = Tam namesto tebe poklíčejo pomoč.
offer-first-aid = Tam dobiš prvo pomoč.
    .spoken = Tam dobíš prvo pomoč.
offer-warmth = Tam je toplo.
offer-water = Tam dobiš vodo.
    .spoken = Tam dobíš vodo.

## Zaloge

supply-water =
    { $litres ->
        [one] { $litres } liter vode za vsakega človeka, vsak dan.
        [two] { $litres } litra vode za vsakega človeka, vsak dan.
        [few] { $litres } litri vode za vsakega človeka, vsak dan.
       *[other] { $litres } litrov vode za vsakega človeka, vsak dan.
    }
    .spoken =
    { $litres ->
        [one] En liter vode za vsákega človeka, vsak dan.
        [two] { $litres } litra vode za vsákega človeka, vsak dan.
        [few] { $litres } litri vode za vsákega človeka, vsak dan.
       *[other] { $litres } litrov vode za vsákega človeka, vsak dan.
    }

supply-water-adult =
    { $litres ->
        [one] Vsaj { $litres } liter vode za vsakega odraslega, vsak dan.
        [two] Vsaj { $litres } litra vode za vsakega odraslega, vsak dan.
        [few] Vsaj { $litres } litri vode za vsakega odraslega, vsak dan.
       *[other] Vsaj { $litres } litrov vode za vsakega odraslega, vsak dan.
    }
    .spoken =
    { $litres ->
        [one] Vsaj en liter vode za vsákega odráslega, vsak dan.
        [two] Vsaj { $litres } litra vode za vsákega odráslega, vsak dan.
        [few] Vsaj { $litres } litri vode za vsákega odráslega, vsak dan.
       *[other] Vsaj { $litres } litrov vode za vsákega odráslega, vsak dan.
    }

supply-stock =
    { $days ->
        [one] Hrana in voda za { $days } dan.
        [two] Hrana in voda za { $days } dneva.
        [few] Hrana in voda za { $days } dni.
       *[other] Hrana in voda za { $days } dni.
    }
    .spoken =
    { $days ->
        [one] Hrana in voda za en dan.
        [two] Hrana in voda za { $days } dneva.
        [few] Hrana in voda za { $days } dni.
       *[other] Hrana in voda za { $days } dni.
    }

supply-cash =
    { $euros ->
        [one] { $euros } evro v manjših bankovcih za vsakega človeka.
        [two] { $euros } evra v manjših bankovcih za vsakega človeka.
        [few] { $euros } evri v manjših bankovcih za vsakega človeka.
       *[other] { $euros } evrov v manjših bankovcih za vsakega človeka.
    }
    .spoken =
    { $euros ->
        [one] En evro v manjših bánkovcih za vsákega človeka.
        [two] { $euros } evra v manjših bánkovcih za vsákega človeka.
        [few] { $euros } evri v manjših bánkovcih za vsákega človeka.
       *[other] { $euros } evrov v manjših bánkovcih za vsákega človeka.
    }

supply-total =
    { $litres ->
        [one] Tvoja družina potrebuje { $litres } liter vode.
        [two] Tvoja družina potrebuje { $litres } litra vode.
        [few] Tvoja družina potrebuje { $litres } litre vode.
       *[other] Tvoja družina potrebuje { $litres } litrov vode.
    }
    .spoken =
    { $litres ->
        [one] Tvoja družina potrebuje en liter vode.
        [two] Tvoja družina potrebuje { $litres } litra vode.
        [few] Tvoja družina potrebuje { $litres } litre vode.
       *[other] Tvoja družina potrebuje { $litres } litrov vode.
    }

## Posebne nevarnosti mesta

special-storm-surge = Morje lahko pride v mesto. Pojdi gor, ne hodi v klet.
    .spoken = Morje lahkó pride v mesto. Pojdi gor, ne hodi v klet.

# Nikoli ne piši, kako to ločiš od jantarja.
special-phosphorus = Nekatere stvari na plaži so videti kot jantar in lahko zagorijo. Ne dotikaj se jih, pojdi stran, povej odraslemu.
    .spoken = Nekatere stvari na plaži so vídeti kot jantar in lahkó zagorijo. Ne dotikaj se jih, pojdi stran, povéj odráslemu.

special-munitions = Stare kovinske stvari na tleh so lahko nevarne. Ne dotikaj se jih, pojdi stran, povej odraslemu.
    .spoken = Stare kovinske stvari na tleh so lahkó nevarne. Ne dotikaj se jih, pojdi stran, povéj odráslemu.

special-industry = Iz pristanišča lahko pride nevaren dim. Pojdi noter in zapri okna.
    .spoken = Iz pristanišča lahkó pride nevaren dim. Pojdi noter in zaprí okna.

special-flood = Voda iz reke lahko pride na ulice. Pojdi gor, ne hodi v vodo.
    .spoken = Voda iz reke lahkó pride na úlice. Pojdi gor, ne hodi v vodo.

special-storm = Vihar lahko polomi drevesa. Pojdi noter, ostani daleč od oken.
    .spoken = Vihár lahkó polomi drevesa. Pojdi noter, ostani daléč od oken.

special-heat = Nekateri dnevi so zelo vroči. Pij vodo in ostani v senci.

special-earthquake = Tla se lahko tresejo. Pojdi pod močno mizo in se je drži.
    .spoken = Tla se lahkó trêsejo. Pojdi pod močno mizo in se je drži.

special-sea-ice = Led na morju ni varen. Ostani na obali, ne hodi na led.
