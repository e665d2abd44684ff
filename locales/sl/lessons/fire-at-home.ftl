### Požar doma: najprej eno vprašanje, potem ven ali ostani notri, potem klic. Mirno, kot izštevanka.
### Požar je v stanovanju ali pri sosedih; stanovanje je vse za svojimi vrati, tudi ena soba v domu.
### Beseda gori (ogenj) stoji samo v prvem dejanju, ker je blizu besede gor.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

title = Požar doma
    .spoken = Požár domá

hello = Danes se učimo o požaru doma. To lahko preskočiš.
    .spoken = Danes se učimo o požaru domá. To lahkó preskočiš.

## Tri dejanja. So tudi na plakatih: en stavek, največ šest besed.

action-fire-my-flat = Moje stanovanje gori: ven, zapri [vrata](door).
    .spoken = Moje stanovanje gorí: ven, zaprí vrata.

# Zunaj je tukaj pred vrati stanovanja, na stopnicah. Otrok ostane notri.
action-fire-smoke-outside = [Dim](smoke) na [stopnicah](stairs): ostani, zapri [vrata](door).
    .spoken = Dim na stopnicah: ostani, zaprí vrata.

action-fire-from-safety = Na varnem pokliči { $emergency }.

## Moje stanovanje gori: ven, zapri vrata

# Nikoli: ne pomeni ostani. Otrok sliši, da to nič ne pomeni.
step-fire-ask = Prvo vprašanje: je [požar](fire) v mojem stanovanju? Če je, pojdi ven, če ni, ostani notri.
    .spoken = Prvo vprašanje: je požár v mojem stanovanju? Če je, pojdi ven, če ni, ostani notri.
    .plain = Piska [dimni alarm](smoke-alarm) ali vohaš [dim](smoke)? Prvo vprašanje: je [požar](fire) v mojem stanovanju? Če je, pojdi ven, če ni, ostani notri.
    .plain-spoken = Piska dimni alárm ali vohaš dim? Prvo vprašanje: je požár v mojem stanovanju? Če je, pojdi ven, če ni, ostani notri.
    .why = Dimni alarm piska, ko je dim. Eno vprašanje ti pokaže varno pot.
    .why-spoken = Dimni alárm piska, ko je dim. Eno vprašanje ti pokaže varno pot.
    .alt = Nad dedkom in deklico piska dimni alarm. Oblačka kažeta požar doma in požar pri sosedih.
    .alt-spoken = Nad dedkom in déklico piska dimni alárm. Oblačka kážeta požár domá in požár pri sosedih.

step-fire-low = Ne skrivaj se. Pod [dimom](smoke) se plazi do [vrat](door).
    .plain = Ne skrivaj se pod posteljo ali v omari. Je v sobi [dim](smoke)? Pri tleh se plazi do [vrat](door).
    .why = Veliko otrok se hoče skriti. Pri tleh je zrak boljši. Ko prideš ven, te reševalci hitreje najdejo.
    .why-spoken = Veliko otrok se hoče skriti. Pri tleh je zrak boljši. Ko prideš ven, te reševalci hitreje nájdejo.
    .alt = Ženska in deček se pod sivim dimom plazita do vrat. Prostor pod posteljo je prečrtan.
    .alt-spoken = Ženska in deček se pod sivim dimom plázita do vrat. Prostor pod posteljo je prečrtan.

# Hrbet roke je stran s členki; na ploskev vrat, nikoli na kljuko.
step-fire-feel = Položi hrbet roke na [vrata](door). Vroča ali zadimljena [vrata](door) ostanejo zaprta.
    .spoken = Položi hrbet roke na vrata. Vroča ali zadímljena vrata ostánejo zaprta.
    .plain = S hrbtom roke potipaj [vrata](door). So vroča, zadimljena ali pa ne veš? Pusti jih zaprta in ostani v sobi.
    .plain-spoken = S hrbtom roke potipaj vrata. So vroča, zadímljena ali pa ne veš? Pusti jih zaprta in ostani v sobi.
    .why = Hrbet roke hitro začuti vročino. Zaprta vrata zadržijo požar in dim.
    .why-spoken = Hrbet roke hitro začuti vročino. Zaprta vrata zadržijo požár in dim.
    .alt = Deklica položi hrbet roke na zaprta vrata. Moški drži roko na njeni rami.
    .alt-spoken = Déklica položi hrbet roke na zaprta vrata. Moški drží roko na njeni rami.

step-fire-out = Pojdi ven in zapri [vrata](door). Pojdi po [stopnicah](stairs), ne z [dvigalom](lift).
    .spoken = Pojdi ven in zaprí vrata. Pojdi po stopnicah, ne z dvigalom.
    .plain = Pusti stvari, pojdi ven in zapri [vrata](door). Pojdi po [stopnicah](stairs), ne z [dvigalom](lift). Pojdi na [zbirno mesto](meeting-point).
    .plain-spoken = Pusti stvari, pojdi ven in zaprí vrata. Pojdi po stopnicah, ne z dvigalom. Pojdi na zbirno mesto.
    .why = Zaprta vrata zadržijo požar in dim. Dvigalo se lahko na poti ustavi.
    .why-spoken = Zaprta vrata zadržijo požár in dim. Dvigalo se lahkó na poti ustavi.
    .alt = Ženska zapira vrata stanovanja. Dva otroka gresta k stopnicam, dvigalo je prečrtano.

## Dim zunaj: ostani notri, zapri vrata

step-fire-stairs = [Dim](smoke) na [stopnicah](stairs)? Ostani notri in zapri [vrata](door).
    .spoken = Dim na stopnicah? Ostani notri in zaprí vrata.
    .plain = [Dim](smoke) na [stopnicah](stairs)? Ostani v stanovanju in zapri [vrata](door). Pojdi ven šele, ko tako reče gasilec.
    .plain-spoken = Dim na stopnicah? Ostani v stanovanju in zaprí vrata. Pojdi ven šele, ko takó reče gasilec.
    .why = V dimu težko vidiš in dihaš. Za zaprtimi vrati je zrak boljši.
    .alt = Moški zapira vrata stanovanja, na stopnicah je siv dim. Deček na invalidskem vozičku ostane notri z njim.

step-fire-window = Najprej daj [krpo](cloth) pod [vrata](door). Potem pojdi k [oknu](window) in mahaj.
    .spoken = Najprej daj krpo pod vrata. Potém pojdi k oknu in mahaj.
    .plain = Zapri [vrata](door) in daj podnje [krpo](cloth). Šele potem odpri [okno](window) in mahaj. Ostani notri in naredi, kar rečejo reševalci.
    .plain-spoken = Zaprí vrata in daj podnje krpo. Šele potém odprí okno in mahaj. Ostani notri in naredi, kar rêčejo reševalci.
    .why = Krpa zadrži dim, mokra še bolje. Pri oknu te reševalci vidijo.
    .why-spoken = Krpa zadrží dim, mokra še bolje. Pri oknu te reševalci vídijo.
    .alt = Zvita krpa leži pod zaprtimi vrati. Deklica in babica pri oknu mahata.
    .alt-spoken = Zvita krpa leží pod zaprtimi vrati. Déklica in bábica pri oknu máhata.

## Na varnem pokliči

step-fire-call = Pokliči { $emergency } in povej, kje si. Nikoli ne hodi nazaj noter.
    .spoken = Pokliči { $emergency } in povéj, kje si. Nikoli ne hodi nazaj noter.
    .plain = Najprej pojdi na varno. Pokliči { $emergency } in povej, kje si. Ostani na telefonu in nikoli ne hodi nazaj noter.
    .plain-spoken = Najprej pojdi na varno. Pokliči { $emergency } in povéj, kje si. Ostani na telefonu in nikoli ne hodi nazaj noter.
    .why = Reševalci morajo vedeti, kam naj pridejo. Tvoja varnost je bolj pomembna kot stvari.
    .why-spoken = Reševalci mórajo vedeti, kam naj prídejo. Tvoja varnost je bolj pomembna kot stvari.
    .alt = Deček ob mami pod drevesom kliče. Oblaček kaže hišo, ki je daleč za njima.
    .alt-spoken = Deček ob mami pod drevesom kliče. Oblaček kaže hišo, ki je daléč za njima.

step-fire-call-brigade = Pokliči { $fire } in povej, kje si. Nikoli ne hodi nazaj noter.
    .spoken = Pokliči { $fire } in povéj, kje si. Nikoli ne hodi nazaj noter.
    .plain = Najprej pojdi na varno. Pokliči { $fire } in povej, kje si. Ostani na telefonu in nikoli ne hodi nazaj noter.
    .plain-spoken = Najprej pojdi na varno. Pokliči { $fire } in povéj, kje si. Ostani na telefonu in nikoli ne hodi nazaj noter.
    .why = Na to številko se oglasijo gasilci. Tudi številka { $emergency } pripelje pomoč. Tvoja varnost je bolj pomembna kot stvari.
    .alt = Deklica ob očetu kliče. V okroglem oknu posluša gasilec s slušalkami.
    .alt-spoken = Déklica ob očetu kliče. V okroglem oknu posluša gasilec s slušálkami.

## Več

step-fire-mask = Gasilci nosijo maske. Pokaži jim, kje si.
    .spoken = Gasilci nósijo maske. Pokaži jim, kje si.
    .plain = Gasilci z maskami in čeladami ti pridejo pomagat. Pomahaj jim. Povej jim, kdo je še notri.
    .plain-spoken = Gasilci z máskami in čeladami ti prídejo pomagat. Pomahaj jim. Povéj jim, kdo je še notri.
    .why = Maska jim da čist zrak. Pod njo je prijazen obraz.
    .alt = Gasilka drži masko v roki in se smehlja. Deček na invalidskem vozičku in dedek ji mahata.
    .alt-spoken = Gasilka drží masko v roki in se smehljá. Deček na invalidskem vozičku in dedek ji máhata.

## Na koncu

alone = Ob tebi ni odraslega? Najprej pojdi na varno, potem pokliči { $emergency }.
    .spoken = Ob tebi ni odráslega? Najprej pojdi na varno, potém pokliči { $emergency }.

calm = Položi roko na trebuh. Počasi izdihni.
    .alt = Deklica sedi in drži roki na trebuhu. Dedek diha skupaj z njo.
    .alt-spoken = Déklica sedí in drží roki na trebuhu. Dedek diha skupaj z njo.

share = Doma skupaj vadite: vrata, krpa, okno. Pojdite tudi po poti ven.
    .spoken = Domá skupaj vadite: vrata, krpa, okno. Pojdite tudi po poti ven.
    .alt = Deček za mizo kaže družini sliko.
