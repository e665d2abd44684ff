### Opozorilo na telefonu ali radiu: ustavi se, ne dotikaj se zaslona, pokaži odraslemu, naredi, kar pravi.
### Sporočilo je na telefonu in na radiu ista beseda. Dotik je dotik zaslona s prstom.
### Nobena barva ne pove, kaj naj narediš. V tej lekciji nič ne zvoni.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

title = Telefon me opozori
    .spoken = Telefón me opozorí

hello = Danes se učimo o opozorilih na telefonu. To lahko preskočiš.
    .spoken = Danes se učimo o opozorilih na telefonu. To lahkó preskočiš.

## Tri dejanja. So tudi na plakatih: en stavek, največ šest besed.

action-phone-no-tap = Ustavi se, ne dotikaj se zaslona.

action-phone-to-adult = Pokaži telefon [odraslemu](adult).
    .spoken = Pokaži telefón odráslemu.

action-phone-as-it-says = Naredi, kar pravi [sporočilo](message).

## Ustavi se, ne dotikaj se zaslona

step-phone-sound = Glasen, čuden zvok [telefona](phone)? Ustavi se, lahko je [opozorilo](warning).
    .spoken = Glasen, čuden zvok telefona? Ustavi se, lahkó je opozorilo.
    .plain = Ob [opozorilu](warning) je [telefon](phone) lahko glasen, tudi ko je utišan. Lahko se tudi trese. Ustavi se in ga poglej.
    .plain-spoken = Ob opozorilu je telefón lahkó glasen, tudi ko je utišan. Lahkó se tudi trese. Ustavi se in ga poglêj.
    .why = Glasen je zato, da ga vsi opazijo. Ti lahko mirno dihaš.
    .why-spoken = Glasen je zato, da ga vsi opázijo. Ti lahkó mirno dihaš.
    .alt = Telefon na mizi se trese in oddaja valove. Deklica in dedek ga mirno gledata.
    .alt-spoken = Telefón na mizi se trese in oddaja valove. Déklica in dedek ga mirno glédata.

step-phone-stop = Ustavi igro. Ne dotikaj se [sporočila](message).
    .plain = Ustavi se in drži [telefon](phone) pri miru. Ne dotikaj se [sporočila](message). Ostati mora na zaslonu.
    .plain-spoken = Ustavi se in drži telefón pri miru. Ne dotikaj se sporočila. Ostati mora na zaslonu.
    .why = En dotik in sporočilo lahko izgine. Potem ga nihče ne more prebrati.
    .why-spoken = En dotík in sporočilo lahkó izgine. Potém ga nihče ne more prebrati.
    .alt = Deček drži telefon pri miru za rob. Ob njem je prst, ki se dotika, prečrtan.
    .alt-spoken = Deček drží telefón pri miru za rob. Ob njem je prst, ki se dotika, prečrtan.

step-phone-ljubljana-stop = Drži [telefon](phone) pri miru. En dotik in [sporočilo](message) izgine.
    .spoken = Drži telefón pri miru. En dotík in sporočilo izgine.
    .plain = Drži [telefon](phone) pri miru. Ob prvem dotiku [sporočilo](message) izgine. Če izgine, ga [odrasli](adult) lahko spet najde.
    .plain-spoken = Drži telefón pri miru. Ob prvem dotiku sporočilo izgine. Če izgine, ga odrasli lahkó spet najde.
    .why = Na zaslonu ga odrasli lahko prebere. Če izgine, nihče ni jezen nate.
    .why-spoken = Na zaslonu ga odrasli lahkó prebere. Če izgine, nihče ni jezen nate.
    .alt = Deklica drži telefon pri miru za rob. Prst, ki se ga hoče dotakniti, je prečrtan.
    .alt-spoken = Déklica drží telefón pri miru za rob. Prst, ki se ga hoče dotakniti, je prečrtan.

## Pokaži telefon odraslemu

step-phone-show = Odnesi [telefon](phone) k [odraslemu](adult). Pokaži [sporočilo](message).
    .spoken = Odnesi telefón k odráslemu. Pokaži sporočilo.
    .plain = Odnesi [telefon](phone) k [odraslemu](adult). Pokaži [sporočilo](message) in vprašaj, kaj pravi. Pokaži vsako čudno sporočilo.
    .plain-spoken = Odnesi telefón k odráslemu. Pokaži sporočilo in vprašaj, kaj pravi. Pokaži vsako čudno sporočilo.
    .why = Odrasli ti pomaga razumeti. Skupaj se lažje odločita.
    .alt = Deček pokaže telefon ženski. Ženska se skloni in ga bere.
    .alt-spoken = Deček pokaže telefón ženski. Ženska se skloni in ga bere.

## Naredi, kar pravi sporočilo

step-phone-do = Skupaj preberita [sporočilo](message). Potem naredita, kar pravi.
    .spoken = Skupaj preberita sporočilo. Potém naredita, kar pravi.
    .plain = Z [odraslim](adult) preberi [sporočilo](message) ali ga poslušaj. Pove, kaj naj zdaj naredita. Naredita to skupaj.
    .plain-spoken = Z odraslim preberi sporočilo ali ga poslušaj. Pové, kaj naj zdaj naredita. Naredita to skupaj.
    .why = Vsako opozorilo je drugačno. Sporočilo pove, kaj je tokrat prav.
    .why-spoken = Vsako opozorilo je drugačno. Sporočilo pové, kaj je tokrát prav.
    .alt = Moški in deklica bereta telefon. Deklica kaže na eno od treh majhnih slik.
    .alt-spoken = Moški in déklica bereta telefón. Déklica kaže na eno od treh majhnih slik.

step-phone-liepaja-do = Beri besede, ne barve. Naredi, kar pravi [sporočilo](message).
    .plain = Z [odraslim](adult) preberi besede v [sporočilu](message). Povedo, ali greš noter, ven, gor ali dol. Barva tega ne pove.
    .plain-spoken = Z odraslim preberi besede v sporočilu. Povedó, ali greš noter, ven, gor ali dol. Barva tega ne pové.
    .why = Sporočila iste barve lahko povedo različne stvari. Samo besede povedo, kaj naj narediš.
    .why-spoken = Sporočila iste barve lahkó povedó različne stvari. Samo besede povedó, kaj naj naredíš.
    .alt = Ženska in deček skupaj bereta telefon. Dva telefona iste barve kažeta dve različni poti.
    .alt-spoken = Ženska in deček skupaj bereta telefón. Dva telefona iste barve kážeta dve različni poti.

step-phone-radio = Vklopi [radio](radio) na [baterije](battery). Deluje tudi, ko luč ugasne.
    .plain = [Radio](radio) na [baterije](battery) deluje tudi brez elektrike in interneta. Vklopi ga z [odraslim](adult). Tudi radio pove, kaj naj narediš.
    .plain-spoken = Radio na baterije deluje tudi brez eléktrike in interneta. Vklopi ga z odraslim. Tudi radio pové, kaj naj naredíš.
    .why = Včasih telefon nima omrežja. Radio še vedno pove novice.
    .why-spoken = Včasih telefón nima omrežja. Radio še vedno pové novice.
    .alt = Babica in dva otroka v šibki svetlobi poslušajo radio. Ob njem leži baterija.
    .alt-spoken = Bábica in dva otroka v šibki svetlobi poslúšajo radio. Ob njem leží baterija.

step-phone-rostock-over = Je nevarnost mimo? Vprašaj [odraslega](adult) ali poslušaj [radio](radio).
    .spoken = Je nevarnost mimo? Vprašaj odráslega ali poslušaj radio.
    .plain = Zadnje [sporočilo](message) lahko pove, da je nevarnost mimo. Ne pokaže ga vsak [telefon](phone). Vprašaj [odraslega](adult) ali poslušaj [radio](radio).
    .plain-spoken = Zadnje sporočilo lahkó pové, da je nevarnost mimo. Ne pokaže ga vsak telefón. Vprašaj odráslega ali poslušaj radio.
    .why = To sporočilo pride tiho in samo na nekatere telefone. Radio pove vsem.
    .why-spoken = To sporočilo pride tiho in samo na nekatere telefone. Radio pové vsem.
    .alt = Deklica s telefonom vpraša dedka. On posluša radio in dvigne roko.
    .alt-spoken = Déklica s telefónom vpraša dedka. On posluša radio in dvigne roko.

step-phone-over = Je nevarnost mimo? Vprašaj [odraslega](adult) ali poslušaj [radio](radio).
    .spoken = Je nevarnost mimo? Vprašaj odráslega ali poslušaj radio.
    .plain = Je [telefon](phone) spet tiho? Počakaj na varnem z [odraslim](adult). Odrasli ali [radio](radio) pove, kdaj je nevarnost mimo.
    .plain-spoken = Je telefón spet tiho? Počakaj na varnem z odraslim. Odrasli ali radio pové, kdaj je nevarnost mimo.
    .why = Tih telefon nič ne pove. Odrasli ali radio ve več.
    .why-spoken = Tih telefón nič ne pové. Odrasli ali radio ve več.
    .alt = Telefon leži na mizi. Deklica vpraša žensko, ki posluša radio.
    .alt-spoken = Telefón leži na mizi. Déklica vpraša žensko, ki posluša radio.

## Več

step-phone-ways = [Opozorilo](warning) pride po [telefonu](phone) ali [radiu](radio). Opozori tudi [sirena](siren).
    .spoken = Opozorilo pride po telefonu ali radiu. Opozorí tudi sirena.
    .plain = Nekateri [telefoni](phone) ne dobijo [sporočila](message). [Opozorilo](warning) lahko pride tudi po [radiu](radio), s [sireno](siren) ali po zvočniku. Glej in poslušaj z [odraslim](adult).
    .plain-spoken = Nekateri telefoni ne dobijo sporočila. Opozorilo lahkó pride tudi po radiu, s sireno ali po zvóčniku. Glej in poslušaj z odraslim.
    .why = Nekateri telefoni so stari ali izklopljeni. Zato opozorilo pride po več poteh.
    .why-spoken = Nekateri telefoni so stari ali izklópljeni. Zato opozorilo pride po več poteh.
    .alt = Deček na invalidskem vozičku in moški poslušata. Okoli njiju so telefon, radio, sirena in avto.
    .alt-spoken = Deček na invalidskem vozičku in moški poslúšata. Okoli njiju so telefón, radio, sirena in avto.

step-phone-test = [Sporočilo](message) pravi, da je preizkus? Vseeno ga pokaži.
    .spoken = Sporočilo pravi, da je preizkús? Vseeno ga pokaži.
    .plain = [Sporočilo](message) pravi, da je preizkus? Vseeno ga pokaži [odraslemu](adult). Ustavi se, pokaži, naredi, kar pravi.
    .plain-spoken = Sporočilo pravi, da je preizkús? Vseeno ga pokaži odráslemu. Ustavi se, pokaži, naredi, kar pravi.
    .why = Tako se naučiš, kako gre. Potem je pravo sporočilo zate lažje.
    .why-spoken = Takó se naučíš, kakó gre. Potém je pravo sporočilo zate lažje.
    .alt = Deklica pokaže telefon reševalki. Reševalka odkljuka tri majhne slike.
    .alt-spoken = Déklica pokaže telefón reševalki. Reševalka odkljuka tri majhne slike.

## Na koncu

alone = Ob tebi ni odraslega? Pojdi noter, vprašaj [soseda](neighbour), ki ga poznaš.
    .spoken = Ob tebi ni odráslega? Pojdi noter, vprašaj soseda, ki ga poznáš.

calm = Položi roko na trebuh. Počasi izdihni.
    .alt = Deklica sedi in drži roki na trebuhu. Dedek diha skupaj z njo.
    .alt-spoken = Déklica sedí in drží roki na trebuhu. Dedek diha skupaj z njo.

share = Z družino naredi papirnat [telefon](phone). Igrajte se: ustavi se in pokaži.
    .spoken = Z družino naredi papirnat telefón. Igrajte se: ustavi se in pokaži.
    .alt = Deček za mizo kaže družini sliko.
