### Katera pot je varna? Ven iz stanovanja s požarom, gor od vode, noter od nevarnega dima.
### Noter, ven, gor. Besede gori (ogenj) tukaj ni, ker se sliši kot gor: vedno požar v stanovanju.
### Nevaren dim zunaj je na prostem; dim na stopnicah je v hiši, pred vrati stanovanja.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

title = Noter, ven ali gor?

hello = Danes se učimo, katera pot je varna. To lahko preskočiš.
    .spoken = Danes se učimo, katera pot je varna. To lahkó preskočiš.

## Tri dejanja. So tudi na plakatih: en stavek, največ šest besed.

action-inout-fire-out = Požar v mojem stanovanju: ven.
    .spoken = Požár v mojem stanovanju: ven.

action-inout-water-up = [Voda](water) prihaja: pojdi gor.

action-inout-smoke-in = Nevaren [dim](smoke) zunaj: noter, zapri vrata.
    .spoken = Nevaren dim zunaj: noter, zaprí vrata.

## Požar v mojem stanovanju: ven

step-inout-mine = [Požar](fire) v tvojem stanovanju? Pojdi ven, zapri [vrata](door).
    .spoken = Požár v tvojem stanovanju? Pojdi ven, zaprí vrata.
    .plain = Je [požar](fire) v tvojem stanovanju? Takoj pojdi ven, stvari lahko počakajo. Zapri [vrata](door) za sabo.
    .plain-spoken = Je požár v tvojem stanovanju? Takoj pojdi ven, stvari lahkó počákajo. Zaprí vrata za sabo.
    .why = Zunaj lahko dobro dihaš. Zaprta vrata zadržijo požar in dim.
    .why-spoken = Zunaj lahkó dobro dihaš. Zaprta vrata zadržijo požár in dim.
    .alt = Ženska in dva otroka gredo iz stanovanja. Ženska zapira vrata, dim ostane za njimi.
    .alt-spoken = Ženska in dva otroka gredó iz stanovanja. Ženska zapira vrata, dim ostane za njimi.

step-inout-other = [Požar](fire) v drugem stanovanju? Ostani notri, zapri [vrata](door).
    .spoken = Požár v drugem stanovanju? Ostani notri, zaprí vrata.
    .plain = Je [požar](fire) v drugem stanovanju? Ostani v svojem in zapri [vrata](door). Ven pojdi samo z [odraslim](adult) ali gasilcem.
    .plain-spoken = Je požár v drugem stanovanju? Ostani v svojem in zaprí vrata. Ven pojdi samo z odraslim ali gasilcem.
    .why = Zaprta vrata zadržijo dim. Zato je tvoje stanovanje varen prostor.
    .alt = V prerezani hiši je v enem stanovanju dim. V drugem sta oče in deček za zaprtimi vrati.
    .alt-spoken = V prerézani hiši je v enem stanovanju dim. V drugem sta oče in deček za zaprtimi vrati.

step-inout-stairs = [Dim](smoke) na [stopnicah](stairs)? Ostani notri, zapri [vrata](door), daj [krpo](cloth) podnje.
    .spoken = Dim na stopnicah? Ostani notri, zaprí vrata, daj krpo podnje.
    .plain = Je na [stopnicah](stairs) [dim](smoke)? Ostani notri, zapri [vrata](door), daj [krpo](cloth) podnje. Potem pojdi k [oknu](window) in pokliči { $emergency }.
    .plain-spoken = Je na stopnicah dim? Ostani notri, zaprí vrata, daj krpo podnje. Potém pojdi k oknu in pokliči { $emergency }.
    .why = V dimu težko vidiš in dihaš. Za zaprtimi vrati je zrak boljši.
    .alt = Deklica da krpo pod zaprta vrata. Babica pri oknu kliče.
    .alt-spoken = Déklica da krpo pod zaprta vrata. Bábica pri oknu kliče.

step-inout-gas = Doma smrdi po plinu? Ne dotikaj se stikal, pojdi ven.
    .spoken = Domá smrdí po plinu? Ne dotikaj se stikal, pojdi ven.
    .plain = Doma smrdi po plinu? Ne dotikaj se stikal, pojdi ven in ostani zunaj. [Telefon](phone) uporabi samo zunaj in pokliči { $emergency }.
    .plain-spoken = Domá smrdí po plinu? Ne dotikaj se stikal, pojdi ven in ostani zunaj. Telefón uporabi samo zunaj in pokliči { $emergency }.
    .why = Stikalo lahko naredi majhno iskro. Zunaj je zrak čist.
    .why-spoken = Stikalo lahkó naredí majhno iskro. Zunaj je zrak čist.
    .alt = Dedek in dva otroka gredo iz kuhinje. Stikalo za luč je prečrtano.
    .alt-spoken = Dedek in dva otroka gredó iz kúhinje. Stikalo za luč je prečrtano.

## Voda prihaja: pojdi gor

step-inout-water = [Voda](water) prihaja? Pojdi gor po [stopnicah](stairs).
    .plain = [Voda](water) prihaja? Z [odraslim](adult) pojdi gor po [stopnicah](stairs). Ne hodi v [klet](cellar).
    .why = Voda teče navzdol v spodnje prostore. Zgoraj je bolj varno.
    .alt = Ženska in deček gresta gor po stopnicah. Spodaj pri vratih stoji voda.
    .alt-spoken = Ženska in deček gresta gor po stopnicah. Spodaj pri vratih stojí voda.

## Nevaren dim zunaj: noter, zapri vrata

step-inout-smoke = Nevaren [dim](smoke) zunaj? Pojdi noter, zapri [vrata](door) in [okno](window).
    .spoken = Nevaren dim zunaj? Pojdi noter, zaprí vrata in okno.
    .plain = Je zunaj nevaren [dim](smoke)? Pojdi v najbližjo hišo. Zapri vsa [vrata](door) in vsa [okna](window).
    .plain-spoken = Je zunaj nevaren dim? Pojdi v najbližjo hišo. Zaprí vsa vrata in vsa okna.
    .why = Notri je zrak boljši. Zaprta okna zadržijo dim zunaj.
    .alt = Oče zapira okno, deklica zapira vrata. Siv dim ostane daleč zunaj.
    .alt-spoken = Oče zapira okno, déklica zapira vrata. Siv dim ostane daléč zunaj.

## Več

step-inout-storm = Je zunaj vihar? Pojdi noter, ostani daleč od [okna](window).
    .spoken = Je zunaj vihár? Pojdi noter, ostani daléč od okna.
    .plain = Je zunaj vihar? Pojdi v hišo in zapri [okno](window). Potem ostani daleč stran od njega.
    .plain-spoken = Je zunaj vihár? Pojdi v hišo in zaprí okno. Potém ostani daléč stran od njega.
    .why = Veter lahko nosi veje in strešnike. V hiši je bolj varno.
    .why-spoken = Veter lahkó nosi veje in stréšnike. V hiši je bolj varno.
    .alt = Reševalka drži odprta vrata dečku na invalidskem vozičku. Veter upogiba drevesa.
    .alt-spoken = Reševalka drží odprta vrata dečku na invalidskem vozičku. Veter upogiba drevesa.

step-inout-liepaja-walls = [Sporočilo](message) opozori na [nevarnost](danger) v zraku? Ostani notri, za dvema stenama.
    .spoken = Sporočilo opozorí na nevarnost v zraku? Ostani notri, za dvema stenama.
    .plain = [Sporočilo](message) opozori na [nevarnost](danger) v zraku? Ostani notri in zapri vsa [vrata](door) in [okna](window). Pojdi na hodnik ali v kopalnico, za dve steni.
    .plain-spoken = Sporočilo opozorí na nevarnost v zraku? Ostani notri in zaprí vsa vrata in okna. Pojdi na hodnik ali v kopálnico, za dve steni.
    .why = Dve steni te varujeta bolje kot ena. V sredini hiše je bolj varno.
    .why-spoken = Dve steni te varújeta bolje kot ena. V sredini hiše je bolj varno.
    .alt = Mama in dva otroka sedijo na notranjem hodniku. Med njimi in vrtom sta dve steni.
    .alt-spoken = Mama in dva otroka sedijo na nótranjem hodniku. Med njimi in vrtom sta dve steni.

step-inout-ljubljana-table = Tla se tresejo? Pojdi pod [mizo](table) in se je drži.
    .spoken = Tla se trêsejo? Pojdi pod mizo in se je drži.
    .plain = Se tla tresejo? Pojdi pod močno [mizo](table). Drži se za njeno nogo, dokler se vse ne umiri.
    .plain-spoken = Se tla trêsejo? Pojdi pod močno mizo. Drži se za njeno nogo, dokler se vse ne umirí.
    .why = Močna miza te varuje pred stvarmi, ki padajo. Pozneje greš ven z odraslim.
    .why-spoken = Močna miza te varuje pred stvarmí, ki pádajo. Pozneje greš ven z odraslim.
    .alt = Deklica in ženska klečita pod močno mizo. Držita se za noge mize.
    .alt-spoken = Déklica in ženska klečita pod močno mizo. Držita se za noge mize.

step-inout-unsure = Zunaj je nekaj čudnega? Pojdi noter, vprašaj [odraslega](adult).
    .spoken = Zunaj je nekaj čúdnega? Pojdi noter, vprašaj odráslega.
    .plain = Zunaj slišiš ali vidiš nekaj čudnega? Pojdi noter in vprašaj [odraslega](adult). Skupaj poslušajta [radio](radio).
    .plain-spoken = Zunaj slišiš ali vidiš nekaj čúdnega? Pojdi noter in vprašaj odráslega. Skupaj poslúšajta radio.
    .why = Z odraslim lahko mirno ugotoviš, kaj se dogaja. Tudi radio pomaga.
    .why-spoken = Z odraslim lahkó mirno ugotovíš, kaj se dogaja. Tudi radio pomaga.
    .alt = Dva otroka pri vratih trgovine vprašata žensko. V trgovini igra radio.
    .alt-spoken = Dva otroka pri vratih trgovine vprášata žensko. V trgovini igra radio.

## Na koncu

alone = Ob tebi ni odraslega? Najprej pojdi na varno, potem pokliči { $emergency }.
    .spoken = Ob tebi ni odráslega? Najprej pojdi na varno, potém pokliči { $emergency }.

calm = Položi roko na trebuh. Počasi izdihni.
    .alt = Deklica sedi in drži roki na trebuhu. Dedek diha skupaj z njo.
    .alt-spoken = Déklica sedí in drží roki na trebuhu. Dedek diha skupaj z njo.

share = Doma se sprašujte: požar, voda ali dim? Vsi pokažite varno pot.
    .spoken = Domá se sprašujte: požár, voda ali dim? Vsi pokažite varno pot.
    .alt = Deček za mizo kaže družini sliko.
