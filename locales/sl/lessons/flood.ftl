### Poplava na ulici in v hiši: gor, stran od kleti in vode, pokaži se.
### Mirne besede, brez krivde in strahu. Voda je vedno poplava. Gor pomeni v hiši, v višje nadstropje.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

title = Voda narašča

hello = Danes se učimo o vodi. To lahko preskočiš.
    .spoken = Danes se učimo o vodi. To lahkó preskočiš.

## Tri dejanja. So tudi na plakatih: en stavek, največ šest besed.

action-flood-go-up = Takoj pojdi gor.

action-flood-keep-out = Ne v [klet](cellar), ne v [vodo](water).

action-flood-be-seen = Pokaži se in pokliči { $emergency }.

## Takoj pojdi gor

step-flood-up = Pojdi gor po [stopnicah](stairs). Ostani pri [odraslem](adult).
    .plain = Z [odraslim](adult) pojdi gor po [stopnicah](stairs). Pojdi v višje nadstropje. Ostani tam zgoraj.
    .why = Voda teče navzdol v spodnje prostore. Zgoraj je bolj varno.
    .alt = Moški in dva otroka gredo gor po stopnicah. Spodaj pri vratih stoji voda.
    .alt-spoken = Moški in dva otroka gredó gor po stopnicah. Spodaj pri vratih stojí voda.

step-flood-leave = Ni višjega nadstropja? Z [odraslim](adult) dovolj zgodaj odidi od doma.
    .spoken = Ni víšjega nadstropja? Z odraslim dovolj zgodaj odidi od doma.
    .plain = Ni višjega nadstropja? Z [odraslim](adult) dovolj zgodaj odidi od doma. Pojdita po višji cesti, stran od vode.
    .plain-spoken = Ni víšjega nadstropja? Z odraslim dovolj zgodaj odidi od doma. Pojdita po višji cesti, stran od vode.
    .why = Na začetku je pot še suha. Pozneje je lahko mokra.
    .why-spoken = Na začetku je pot še suha. Pozneje je lahkó mokra.
    .alt = Dva odrasla in dva otroka gredo gor po suhi cesti. Voda je daleč za njimi.
    .alt-spoken = Dva odrasla in dva otroka gredó gor po suhi cesti. Voda je daleč za njimi.

## Ne v klet, ne v vodo

step-flood-cellar = Ne hodi v [klet](cellar). Tvoje stvari lahko počakajo.
    .spoken = Ne hodi v klet. Tvoje stvari lahkó počakajo.
    .plain = Ne hodi v [klet](cellar) ali v podzemno garažo. Tvoje kolo lahko počaka.
    .plain-spoken = Ne hodi v klet ali v podzemno garažo. Tvoje koló lahkó počaka.
    .why = Voda zelo hitro napolni spodnje prostore. Tvoja varnost je bolj pomembna kot stvari.
    .alt = Babica zapira vrata kleti. Za vrati na stopnicah stoji voda.
    .alt-spoken = Bábica zapira vrata kleti. Za vrati na stopnicah stojí voda.

step-flood-walk = Ne hodi v [vodo](water). Ostani na suhih tleh.
    .plain = Ne hodi v [vodo](water), tudi če se zdi plitva. Ostani na suhih tleh. Tudi avti zavijejo nazaj.
    .plain-spoken = Ne hodi v vodo, tudi če se zdi plitva. Ostani na suhih tleh. Tudi avti zavíjejo nazaj.
    .why = Voda, ki teče, je zelo močna. Pod njo so luknje in steklo.
    .alt = Ženska in deček stojita na suhih stopnicah. Avto pred vodo zavije nazaj.

# Na sliki so vtičnice s kablom v vodi. Tudi odrasli se jih ne dotika.
step-flood-plug = Ostani stran od mokrih vtičnic. Povej [odraslemu](adult).
    .spoken = Ostani stran od mokrih vtíčnic. Povéj odráslemu.
    .plain = Ostani stran od mokrih vtičnic in mokrih luči. Povej [odraslemu](adult). Skupaj pojdita gor.
    .plain-spoken = Ostani stran od mokrih vtíčnic in mokrih luči. Povéj odráslemu. Skupaj pojdita gor.
    .why = Elektrika gre lahko skozi vodo. Daleč stran si na varnem.
    .why-spoken = Eléktrika gre lahkó skozi vodo. Daleč stran si na varnem.
    .alt = Vtičnica s kablom leži na tleh v vodi. Deklica drži moškega za roko in mu to pove.
    .alt-spoken = Vtíčnica s kablom leží na tleh v vodi. Déklica drží móškega za roko in mu to pove.

## Pokaži se in pokliči

# Ne piši visoko okno: to je okno, ki je samo po sebi visoko.
step-flood-window = Čakaj zgoraj v sobi pri [oknu](window). Mahaj s svetlo [krpo](cloth).
    .plain = Pojdi v najvišje nadstropje, kjer je [okno](window). Izberi okno, ki se odpre. Ostani v sobi in mahaj s svetlo [krpo](cloth).
    .plain-spoken = Pojdi v najvišje nadstropje, kjer je okno. Izberi okno, ki se odprè. Ostani v sobi in mahaj s svetlo krpo.
    .why = Reševalci iščejo ljudi pri oknih. Zato izberi sobo z oknom.
    .why-spoken = Reševalci íščejo ljudi pri oknih. Zato izberi sobo z oknom.
    .alt = Ženska kliče in deček pri oknu maha s krpo. Reševalci na suhih tleh mahajo nazaj.
    .alt-spoken = Ženska kliče in deček pri oknu maha s krpo. Reševalci na suhih tleh máhajo nazaj.

step-flood-call = Pokliči { $emergency }. Povej, kje si.
    .spoken = Pokliči { $emergency }. Povéj, kje si.
    .plain = Je voda povsod okoli tebe? Pokliči { $emergency }. Najprej povej, kje si.
    .plain-spoken = Je voda povsod okoli tebe? Pokliči { $emergency }. Najprej povéj, kje si.
    .why = Reševalci morajo vedeti, kje si. Tako te lahko najdejo.
    .why-spoken = Reševalci mórajo vedeti, kje si. Takó te lahkó nájdejo.
    .alt = Deklica ob dedku kliče na pomoč. V oblačku je njena hiša.
    .alt-spoken = Déklica ob dedku kliče na pomoč. V oblačku je njena hiša.

## Več

step-flood-ready = Z [odraslim](adult) pripravi torbo. Stvari odnesita gor.
    .plain = Ko pride opozorilo, poslušaj radio. Z [odraslim](adult) pripravi torbo. Stvari skupaj odnesita gor.
    .why = Na začetku je še čas. Zgoraj stvari ostanejo suhe.
    .why-spoken = Na začetku je še čas. Zgoraj stvari ostánejo suhe.
    .alt = Družina doma pripravlja torbo. Ženska postavi škatlo na visoko polico.

## Na koncu

alone = Ob tebi ni odraslega? Pojdi gor in pokliči { $emergency }.
    .spoken = Ob tebi ni odráslega? Pojdi gor in pokliči { $emergency }.

calm = Položi roko na trebuh. Počasi izdihni.
    .alt = Deklica sedi in drži roki na trebuhu. Dedek diha skupaj z njo.
    .alt-spoken = Déklica sedí in drží roki na trebuhu. Dedek diha skupaj z njo.

share = Pokaži družini pot gor. Zgoraj skupaj poiščite okno.
    .alt = Deček za mizo kaže družini sliko.
