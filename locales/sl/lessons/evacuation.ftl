### Od doma ali iz šole odidemo, ker tako rečejo reševalci. Tihe besede; za veliko otrok je to spomin.
### Brez razloga, brez obljube, brez vprašanj. Skupina so ljudje, s katerimi je otrok zdaj.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

title = Skupaj odidemo
    .spoken = Skupaj odídemo

hello = Danes se učimo, kako skupaj odidemo. To lahko preskočiš.
    .spoken = Danes se učimo, kakó skupaj odídemo. To lahkó preskočiš.

## Tri dejanja. So tudi na plakatih: en stavek, največ šest besed.

action-evac-with-group = Pojdi s svojo [skupino](group).

action-evac-hold-hands = Držite se za roke.

action-evac-never-back = Nikoli ne hodi nazaj.

## Pojdi s svojo skupino

step-evac-listen = [Reševalka](helper) reče, da moramo oditi? Pojdi s svojo [skupino](group).
    .spoken = Reševalka reče, da móramo oditi? Pojdi s svojo skupino.
    .plain = [Reševalka](helper) ali [učiteljica](teacher) reče, da moramo oditi? Takoj pojdi s svojo [skupino](group). Tvoja skupina je razred ali družina.
    .plain-spoken = Reševalka ali učíteljica reče, da móramo oditi? Takoj pojdi s svojo skupino. Tvoja skupina je razred ali družina.
    .why = Reševalci poznajo varno pot. Skupaj se nihče ne izgubi.
    .why-spoken = Reševalci poznajo varno pot. Skupaj se nihče ne izgubí.
    .alt = Reševalec pri vratih kaže pot. Ženska in dve deklici ga poslušajo.
    .alt-spoken = Reševalec pri vratih kaže pot. Ženska in dve déklici ga poslúšajo.

step-evac-inside = Poslušaj [učiteljico](teacher): greste ven ali ostanete notri? Včasih je notri bolj varno.
    .spoken = Poslušaj učíteljico: greste ven ali ostánete notri? Včasih je notri bolj varno.
    .plain = Poslušaj [učiteljico](teacher) ali sporočilo: greste ven ali ostanete notri? Včasih je notri bolj varno. Potem ostani pri svoji [skupini](group), daleč od oken.
    .plain-spoken = Poslušaj učíteljico ali sporočilo: greste ven ali ostánete notri? Včasih je notri bolj varno. Potém ostani pri svoji skupini, daléč od oken.
    .why = Nekatere nevarnosti so zunaj. Odrasli ostanejo notri s tabo.
    .why-spoken = Nekatere nevárnosti so zunaj. Odrasli ostánejo notri s tabo.
    .alt = Učiteljica in trije otroci notri sedijo ob steni. Okno je zaprto in daleč od njih.
    .alt-spoken = Učíteljica in trije otroci notri sedijo ob steni. Okno je zaprto in daléč od njih.

step-evac-meeting = Pojdi na [zbirno mesto](meeting-point). [Učiteljica](teacher) prešteje vse.
    .spoken = Pojdi na zbirno mesto. Učíteljica prešteje vse.
    .plain = Pojdi na [zbirno mesto](meeting-point) in ostani tam. [Učiteljica](teacher) ali drug odrasli prešteje vse. Povej, kdo manjka.
    .plain-spoken = Pojdi na zbirno mesto in ostani tam. Učíteljica ali drug odrasli prešteje vse. Povéj, kdo manjka.
    .why = Tako odrasli vedo, ali ste vsi tam. Reševalci vedo, kdo še manjka.
    .why-spoken = Takó odrasli vedó, ali ste vsi tam. Reševalci vedó, kdo še manjka.
    .alt = Učiteljica šteje otroke pri zelenem znaku. Šola je za njimi.
    .alt-spoken = Učíteljica šteje otroke pri zelenem znaku. Šola je za njimi.

## Držite se za roke

step-evac-hands = Vso pot se držite za [roke](hand). Skupaj hodite mirno.
    .plain = Drži za [roke](hand) ljudi, ki jih poznaš. Vso pot hodi mirno. Spusti jih šele, ko odrasli tako reče.
    .plain-spoken = Drži za roke ljudí, ki jih poznáš. Vso pot hodi mirno. Spusti jih šele, ko odrasli takó reče.
    .why = Z roko v roki ostanete skupaj. Roka te tudi pomiri.
    .why-spoken = Z roko v roki ostánete skupaj. Roka te tudi pomirí.
    .alt = Dedek, deklica in velik deček hodijo z roko v roki. Deklica je v sredini.
    .alt-spoken = Dedek, déklica in velik deček hódijo z roko v roki. Déklica je v sredini.

step-evac-bus = Pojdi na [avtobus](bus) z roko v [roki](hand). Sedi s svojo [skupino](group).
    .plain = Pojdi na [avtobus](bus) z roko v [roki](hand). Sedi s svojo [skupino](group). Vprašaj [reševalko](helper), kam pelje [avtobus](bus).
    .why = Reševalci vedo, kam pelje avtobus. Skupaj je pot lažja.
    .why-spoken = Reševalci vedó, kam pelje avtobus. Skupaj je pot lažja.
    .alt = Oče in deklica gresta z roko v roki na avtobus. Ženska potiska dečkov invalidski voziček po klančini navzgor.
    .alt-spoken = Oče in déklica gresta z roko v roki na avtobus. Ženska potiska dečkov invalidski voziček po klančini navzgór.

## Nikoli ne hodi nazaj

step-evac-back = Je tvoj [nahrbtnik](rucksack) še notri? Nikoli ne hodi nazaj, povej [reševalki](helper).
    .spoken = Je tvoj nahrbtnik še notri? Nikoli ne hodi nazaj, povéj reševalki.
    .plain = Je notri še [nahrbtnik](rucksack), žival ali človek? Nikoli ne hodi nazaj. Takoj povej [reševalki](helper).
    .plain-spoken = Je notri še nahrbtnik, žival ali človek? Nikoli ne hodi nazaj. Takoj povéj reševalki.
    .why = Tvoja varnost je bolj pomembna kot stvari. Reševalci vedo, kaj naj naredijo.
    .why-spoken = Tvoja varnost je bolj pomembna kot stvari. Reševalci vedó, kaj naj naredijo.
    .alt = Deklica pove reševalki, da je nahrbtnik notri. Pot nazaj je prečrtana.
    .alt-spoken = Déklica pové reševalki, da je nahrbtnik notri. Pot nazaj je prečrtana.

step-evac-home = [Reševalka](helper) pove, kdaj lahko greš domov. Počakaj s svojo [skupino](group).
    .spoken = Reševalka pové, kdaj lahkó greš domóv. Počakaj s svojo skupino.
    .plain = [Reševalka](helper) pove, kdaj lahko greš domov. Počakaj s svojo [skupino](group). Včasih traja nekaj ur, včasih dlje.
    .plain-spoken = Reševalka pové, kdaj lahkó greš domóv. Počakaj s svojo skupino. Včasih traja nekaj ur, včasih dlje.
    .why = Reševalci najprej pogledajo, ali je pot varna. Skupaj je lažje čakati.
    .why-spoken = Reševalci najprej poglédajo, ali je pot varna. Skupaj je lažje čákati.
    .alt = Ljudje gredo z avtobusa domov. Babica drži odprta vrata, reševalka maha.
    .alt-spoken = Ljudjé gredó z avtobusa domóv. Bábica drží odprta vrata, reševalka maha.

## Več

step-evac-ready = Je še čas? Z [odraslim](adult) pripravi [nahrbtnik](rucksack).
    .plain = Je še čas? Obleci topla oblačila in obuj dobre čevlje. Vzemi [nahrbtnik](rucksack), [odrasli](adult) vzame zdravila.
    .plain-spoken = Je še čas? Obleci topla oblačila in obúj dobre čevlje. Vzemi nahrbtnik, odrasli vzame zdravila.
    .why = Drugje je lahko mraz. Z nahrbtnikom na hrbtu imaš proste roke.
    .why-spoken = Drugjé je lahkó mraz. Z nahrbtnikom na hrbtu imaš proste roke.
    .alt = Deček si ob nahrbtniku zaveže čevlje. Babica mu drži toplo jakno.
    .alt-spoken = Deček si ob nahrbtniku zaveže čevlje. Bábica mu drží toplo jakno.

## Na koncu

alone = Ob tebi ni odraslega? Vprašaj soseda, ki ga poznaš, ali [reševalko](helper).
    .spoken = Ob tebi ni odráslega? Vprašaj soseda, ki ga poznáš, ali reševalko.

calm = Položi roko na trebuh. Počasi izdihni.
    .alt = Deklica sedi in drži roki na trebuhu. Dedek diha skupaj z njo.
    .alt-spoken = Déklica sedí in drží roki na trebuhu. Dedek diha skupaj z njo.

share = Z družino izberi zbirno mesto. Tja pojdite z roko v roki.
    .alt = Deček za mizo kaže družini sliko.
