### Klic v sili. Prav je poklicati; nihče ni jezen na otroka, ki kliče na pomoč.
### Številko da mesto, glas jo bere po števkah. Na telefonu je vedno reševalka, pridejo reševalci.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

title = Pokličem { $emergency }

hello = Danes se učimo, kako pokličemo na pomoč. To lahko preskočiš.
    .spoken = Danes se učimo, kakó poklíčemo na pomoč. To lahkó preskočiš.

## Tri dejanja. So tudi na plakatih: en stavek, največ šest besed.

action-call-say-where = Povej, kje si.
    .spoken = Povéj, kje si.

action-call-answer = Odgovarjaj na vprašanja.

action-call-stay = Ostani na telefonu.

## Povej, kje si

step-call-away = Pojdi stran od [nevarnosti](danger). Potem pokliči.
    .spoken = Pojdi stran od nevárnosti. Potém pokliči.
    .plain = Najprej pojdi stran od [nevarnosti](danger). Je ob tebi odrasli? Potem pokličita skupaj.
    .plain-spoken = Najprej pojdi stran od nevárnosti. Je ob tebi odrasli? Potém pokličita skupaj.
    .why = Na varnem lahko dobro govoriš. Za nevarnost poskrbijo reševalci.
    .why-spoken = Na varnem lahkó dobro govoríš. Za nevarnost poskrbijo reševalci.
    .alt = Moški in dva otroka gredo stran od dima. Hiša je daleč za njimi.
    .alt-spoken = Moški in dva otroka gredó stran od dima. Hiša je daleč za njimi.

# Ne piši zastonj, ker pomeni tudi, da klic nič ne pomaga.
step-call-dial = Pritisni { $emergency } na [telefonu](phone). Klic nič ne stane.
    .plain = Pokliči { $emergency } podnevi ali ponoči. Klic nič ne stane. Na zaklenjenem [telefonu](phone) je gumb za klic v sili.
    .why = Prav je, da pokličeš na pomoč. Nihče ni jezen nate.
    .alt = Telefon ima velike tipke. Prst pritisne zeleni gumb za klic.
    .alt-spoken = Telefón ima velike tipke. Prst pritisne zeleni gumb za klic.

step-call-place = Najprej povej, kje si. Povej ime [ulice](street).
    .spoken = Najprej povéj, kje si. Povéj imé úlice.
    .plain = Najprej povej, kje si. Povej mesto, [ulico](street) in hišno številko.
    .plain-spoken = Najprej povéj, kje si. Povéj mesto, úlico in hišno številko.
    .why = Tako reševalci vedo, kam naj pridejo. Pridejo lahko, tudi če se klic prekine.
    .why-spoken = Takó reševalci vedó, kam naj pridejo. Pridejo lahkó, tudi če se klic prekine.
    .alt = Deklica kliče pred hišo. V velikem oblačku sta hiša in oznaka kraja.
    .alt-spoken = Déklica kliče pred hišo. V velikem oblačku sta hiša in oznaka kraja.

## Odgovarjaj na vprašanja

step-call-what = Povej, kaj se je zgodilo. Povej, kdo potrebuje pomoč.
    .spoken = Povéj, kaj se je zgodilo. Povéj, kdo potrebuje pomoč.
    .plain = Povej, kaj se je zgodilo in kdo potrebuje pomoč. [Reševalka](helper) sprašuje naprej. Povej, kar veš.
    .plain-spoken = Povéj, kaj se je zgodilo in kdo potrebuje pomoč. Reševalka sprašuje naprêj. Povéj, kar veš.
    .why = Reševalka postavlja eno vprašanje za drugim. Kratek odgovor je dovolj.
    .alt = Reševalka s slušalkami posluša. Majhne slike kažejo ogenj, ljudi in obliž.
    .alt-spoken = Reševalka s slušalkami posluša. Majhne slike kážejo ogenj, ljudi in oblíž.

step-call-language = Povej, kako ti je ime. Povej, kateri jezik govoriš.
    .spoken = Povéj, kakó ti je imé. Povéj, kateri jezik govoríš.
    .plain = Povej, kako ti je ime in kateri jezik govoriš. Prosi [reševalko](helper), naj govori počasi.
    .plain-spoken = Povéj, kakó ti je imé in kateri jezik govoríš. Prosi reševalko, naj govorí počasi.
    .why = Nekaj besed je dovolj. Reševalka te posluša.
    .alt = Deček kliče ob mami. Oblaček kaže njegov obraz in kako govori.
    .alt-spoken = Deček kliče ob mami. Oblaček kaže njegov obráz in kakó govorí.

## Ostani na telefonu

step-call-line = Ne prekini klica. Poslušaj [reševalko](helper).
    .plain = Ne prekini klica, tudi ko je tiho. Naredi, kar reče [reševalka](helper). Klic konča reševalka.
    .plain-spoken = Ne prekini klica, tudi ko je tiho. Naredi, kar reče reševalka. Klic končá reševalka.
    .why = Mogoče ima reševalka še vprašanje. Reševalka ostane s tabo.
    .alt = Deklica drži telefon ob ušesu. Na njeni rami je roka.
    .alt-spoken = Déklica drží telefón ob ušesu. Na njeni rami je roka.

step-call-seen = Čakaj na varnem. Pomahaj [rešilcu](ambulance).
    .plain = Čakaj na varnem. Pomahaj [rešilcu](ambulance). Telefon naj ostane vklopljen.
    .plain-spoken = Čakaj na varnem. Pomahaj rešilcu. Telefón naj ostane vklopljen.
    .why = Tako te reševalci hitro najdejo. Lahko te pokličejo nazaj.
    .why-spoken = Takó te reševalci hitro nájdejo. Lahkó te poklíčejo nazaj.
    .alt = Deček na invalidskem vozičku in ženska mahata. Prihajajo rešilec in dva reševalca.
    .alt-spoken = Deček na invalidskem vozičku in ženska máhata. Prihájajo rešilec in dva reševalca.

## Več

step-call-fails = Klic ne uspe? Poišči drug [telefon](phone) ali drugega človeka.
    .spoken = Klic ne uspé? Poišči drug telefón ali drúgega človeka.
    .plain = Klic ne uspe? Poskusi z drugim [telefonom](phone). Prosi drugega človeka, v trgovini ali pri sosedih.
    .plain-spoken = Klic ne uspé? Poskusi z drugim telefonom. Prosi drúgega človeka, v trgovini ali pri sosedih.
    .why = V nekaterih telefonih kartica ne deluje. Drug telefon lahko pomaga.
    .why-spoken = V nekaterih telefonih kártica ne deluje. Drug telefón lahkó pomaga.
    .alt = Deklica pokaže svoj temni telefon. Sosed ji da drug telefon.
    .alt-spoken = Déklica pokaže svoj temni telefón. Sosed ji da drug telefón.

## Na koncu

# Brez besede sam ali sama.
alone = Ob tebi ni odraslega? Tudi ti lahko pokličeš { $emergency }.
    .spoken = Ob tebi ni odráslega? Tudi ti lahkó pokličeš { $emergency }.

calm = Položi roko na trebuh. Počasi izdihni.
    .alt = Deklica sedi in drži roki na trebuhu. Dedek diha skupaj z njo.
    .alt-spoken = Déklica sedí in drží roki na trebuhu. Dedek diha skupaj z njo.

share = Z družino se nauči ime svoje ulice. Povej ga na glas.
    .spoken = Z družino se nauči imé svoje úlice. Povéj ga na glas.
    .alt = Deček za mizo kaže družini sliko.
