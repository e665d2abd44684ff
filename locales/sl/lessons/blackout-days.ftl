### Dnevi brez elektrike: notri brez ognja in agregata, boli glava pomeni ven, kje je pomoč.
### Slab zrak nima vonja. Nikoli dim, nikoli plin. Zunaj ni balkon, klet ali garaža.
### Agregat in ne motor, ker otrok pri motorju misli na motorno kolo.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

title = Dnevi brez elektrike
    .spoken = Dnevi brez eléktrike

hello = Danes se učimo o dnevih brez elektrike. To lahko preskočiš.
    .spoken = Danes se učimo o dnevih brez eléktrike. To lahkó preskočiš.

## Tri dejanja. So tudi na plakatih: en stavek, največ šest besed.

action-days-no-flame = Notri brez ognja, brez agregata.

action-days-all-out = Glava boli: vsi ven, pokliči { $emergency }.
    .spoken = Glava bolí: vsi ven, pokliči { $emergency }.

action-days-find-help = [Točka pomoči](help-point): pojdi z [odraslim](adult).

## Notri brez ognja, brez agregata

step-days-grill = [Vrtni žar](grill), plinski kuhalnik in agregat ostanejo zunaj.
    .spoken = Vrtni žar, plinski kuhalnik in agregát ostánejo zunaj.
    .plain = [Vrtni žar](grill), plinski kuhalnik in agregat ostanejo zunaj. Tudi v garažo ne smejo. Povej [odraslemu](adult), če kaj od tega vidiš notri.
    .plain-spoken = Vrtni žar, plinski kuhalnik in agregát ostánejo zunaj. Tudi v garažo ne smejo. Povéj odráslemu, če kaj od tega vidiš notri.
    .why = Notri naredijo slab zrak. Slab zrak nima vonja. Od njega te lahko boli glava.
    .why-spoken = Notri naredijo slab zrak. Slab zrak nima vonja. Od njega te lahkó bolí glava.
    .alt = Moški nese hladen vrtni žar iz sobe. Plinski kuhalnik in agregat stojita zunaj.
    .alt-spoken = Moški nese hladen vrtni žar iz sobe. Plinski kuhalnik in agregát stojita zunaj.

step-days-warm = Skupaj sedite pod [odejo](blanket). Poslušajte [radio](radio).
    .spoken = Skupaj sedite pod odejo. Poslúšajte radio.
    .plain = Je doma mraz? Skupaj sedite v eni sobi pod [odejo](blanket). Poslušajte [radio](radio) na baterije.
    .plain-spoken = Je domá mraz? Skupaj sedite v eni sobi pod odejo. Poslúšajte radio na baterije.
    .why = Odeja te greje brez ognja. Mojstri delajo noč in dan, da se luč vrne.
    .why-spoken = Odeja te greje brez ognja. Mojstri délajo noč in dan, da se luč vrne.
    .alt = Ženska in dva otroka sedijo pod eno odejo. Poslušajo radio.
    .alt-spoken = Ženska in dva otroka sedijo pod eno odejo. Poslúšajo radio.

## Glava boli: vsi ven

step-days-headache = Doma koga boli glava? Vsi pojdite ven in ostanite zunaj.
    .spoken = Domá koga bolí glava? Vsi pojdite ven in ostanite zunaj.
    .plain = Koga boli glava, se komu vrti ali je komu slabo? Povej vsem doma. Skupaj pojdite ven in ostanite zunaj.
    .plain-spoken = Koga bolí glava, se komu vrtí ali je komu slabo? Povéj vsem domá. Skupaj pojdite ven in ostanite zunaj.
    .why = Slab zrak nima vonja. Ko boli glava, je to lahko prvi znak. Zunaj je zrak dober.
    .why-spoken = Slab zrak nima vonja. Ko bolí glava, je to lahkó prvi znak. Zunaj je zrak dober.
    .alt = Deklica se drži za glavo. Z družino gre skozi odprta vrata ven.
    .alt-spoken = Déklica se drží za glavo. Z družino gre skozi odprta vrata ven.

step-days-call = Zunaj pokliči { $emergency }. Povej, kje si.
    .spoken = Zunaj pokliči { $emergency }. Povéj, kje si.
    .plain = Zunaj pokliči { $emergency } in povej, kje si. Skupaj ostanite zunaj. [Reševalci](helper) povedo, kdaj lahko greste noter.
    .plain-spoken = Zunaj pokliči { $emergency } in povéj, kje si. Skupaj ostanite zunaj. Reševalci povedó, kdaj lahkó greste noter.
    .why = Reševalci znajo izmeriti slab zrak. Potem poskrbijo, da je doma varno.
    .why-spoken = Reševalci znajo izmeriti slab zrak. Potém poskrbijo, da je domá varno.
    .alt = Dedek na vrtu kliče na pomoč. Dva otroka čakata z njim, stran od hiše.
    .alt-spoken = Dedek na vrtu kliče na pomoč. Dva otroka čákata z njim, stran od hiše.

## Točka pomoči: pojdi z odraslim

step-days-help-point = Vprašaj [odraslega](adult), kje je [točka pomoči](help-point). Tja pojdi z [odraslim](adult).
    .spoken = Vprašaj odráslega, kje je točka pomoči. Tja pojdi z odraslim.
    .plain = Vprašaj [odraslega](adult), kje je [točka pomoči](help-point). Tja pojdi z [odraslim](adult). Vzemi tudi [žepno svetilko](torch).
    .plain-spoken = Vprašaj odráslega, kje je točka pomoči. Tja pojdi z odraslim. Vzemi tudi žepno svetilko.
    .why = Pot je lahko temna in semaforji ugasnjeni. Odrasli te varuje.
    .why-spoken = Pot je lahkó temna in semaforji ugásnjeni. Odrasli te varuje.
    .alt = Babica in deklica prideta k mizi z lučmi. Pozdravita ju dva reševalca.
    .alt-spoken = Bábica in déklica prídeta k mizi z lučmí. Pozdrávita ju dva reševalca.

# Tabla, da nihče ne gre k svetilniku ob morju.
step-days-lighthouse = Z [odraslim](adult) poišči tablo s svetilnikom. Tam so [reševalci](helper).
    .plain = Z [odraslim](adult) poišči tablo s svetilnikom. Tam [reševalci](helper) dajo prvo pomoč in povedo novice. Lahko pokličejo { $emergency } namesto tebe.
    .plain-spoken = Z odraslim poišči tablo s svetilnikom. Tam reševalci dajo prvo pomoč in povedó novice. Lahkó poklíčejo { $emergency } namesto tebe.
    .why = Telefoni čez nekaj časa lahko nehajo delovati. Reševalci tam še lahko pokličejo pomoč.
    .why-spoken = Telefoni čez nekaj časa lahkó néhajo delovati. Reševalci tam še lahkó poklíčejo pomoč.
    .alt = Reševalka sedi pod tablo s svetilnikom. Ženska in deklica gresta k njej.
    .alt-spoken = Reševalka sedí pod tablo s svetilnikom. Ženska in déklica gresta k njej.

step-days-hall = Je doma premrzlo? Z [odraslim](adult) pojdi v toplo [dvorano](hall).
    .spoken = Je domá premrzlo? Z odraslim pojdi v toplo dvorano.
    .plain = Je doma premrzlo? Z [odraslim](adult) pojdi v toplo [dvorano](hall). Vzemi s sabo [odejo](blanket).
    .plain-spoken = Je domá premrzlo? Z odraslim pojdi v toplo dvorano. Vzemi s sabo odejo.
    .why = Občina greje nekaj športnih dvoran. Tam se lahko pogreješ.
    .why-spoken = Óbčina greje nekaj športnih dvoran. Tam se lahkó pogreješ.
    .alt = Dedek in dva otroka počivajo v svetli dvorani. Reševalka prinese odejo.
    .alt-spoken = Dedek in dva otroka počívajo v svetli dvorani. Reševalka prinese odejo.

# Laterna, ki stoji pri vratih in kaže kraj. Ne svetilka, ker je žepna svetilka nekaj drugega.
step-days-island = Z [odraslim](adult) poišči laterno pri vratih. Če je kdo poškodovan, najprej pokliči { $emergency }.
    .plain = Z [odraslim](adult) poišči laterno pri vratih. Tam so [voda](water) in novice. Če je kdo poškodovan, najprej pokliči { $emergency }.
    .why = Ljudje tam dajo vodo in povedo novice. Zdravniško pomoč pripelje rešilec.
    .why-spoken = Ljudjé tam dajo vodo in povedó novice. Zdravniško pomoč pripelje rešilec.
    .alt = Pri odprtih vratih stoji laterna. Notri moški in deček dobita vodo od ženske.
    .alt-spoken = Pri odprtih vratih stojí laterna. Notri moški in deček dobita vodo od ženske.

## Več

step-days-water = Napolni čiste steklenice z [vodo](water). Dobro jih zapri.
    .spoken = Napolni čiste steklenice z vodo. Dobro jih zaprí.
    .plain = Napolni čiste steklenice z [vodo](water) in jih zapri. Pij dovolj, [vode](water) pa ne zapravljaj.
    .plain-spoken = Napolni čiste steklenice z vodo in jih zaprí. Pij dovolj, vode pa ne zapravljaj.
    .why = Včasih tudi iz pipe nič ne teče. V zaprtih steklenicah voda ostane čista.
    .alt = Deklica zapira steklenico vode. Dedek pri pipi polni drugo steklenico.
    .alt-spoken = Déklica zapira steklenico vode. Dedek pri pipi polni drugo steklenico.

## Na koncu

alone = Ob tebi ni odraslega? Pojdi k [sosedu](neighbour), ki ga poznaš.
    .spoken = Ob tebi ni odráslega? Pojdi k sosedu, ki ga poznáš.

calm = Položi roko na trebuh. Počasi izdihni.
    .alt = Deklica sedi in drži roki na trebuhu. Dedek diha skupaj z njo.
    .alt-spoken = Déklica sedí in drží roki na trebuhu. Dedek diha skupaj z njo.

share = Povej [družini](family): [vrtni žar](grill) ostane zunaj. Vprašaj, kje je [točka pomoči](help-point).
    .spoken = Povéj družini: vrtni žar ostane zunaj. Vprašaj, kje je točka pomoči.
    .alt = Deček za mizo kaže družini sliko.
