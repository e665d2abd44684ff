### Sirena v svojem mestu: noter, zapri, pri odraslem poslušaj. Mirne besede, nič se ne oglasi.
### Sirena zavija (visoko, nizko) ali drži en ton. Gor in dol sta samo smeri v hiši, nikoli ton.
### Noter je smer, notri je mesto. Preizkus je preizkus siren, nikoli vaja.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

title = Poznam sireno
    .spoken = Poznám sireno

hello = Danes pogledamo sireno na slikah. To lahko preskočiš.
    .spoken = Danes poglédamo sireno na slikah. To lahkó preskočiš.

## Tri dejanja. So tudi na plakatih: en stavek, največ šest besed.

action-siren-go-in = Takoj pojdi noter.

action-siren-shut = Zapri [vrata](door) in [okna](window).
    .spoken = Zaprí vrata in okna.

action-siren-listen = Ostani pri [odraslem](adult) in poslušaj.

## Takoj pojdi noter: znaki. Otrok sliši samo znake svojega mesta.

# Glas bere 1 kot ena, 2 kot dva. V spoken je zato prava oblika z besedo: eno minuto, dve minuti.
step-siren-rostock-warning = [Sirena](siren) zavija visoko, nizko, visoko, nizko. To je [opozorilo](warning), pojdi noter.
    .plain = [Sirena](siren) 1 minuto zavija visoko, nizko, visoko, nizko. To je [opozorilo](warning). Pojdi noter.
    .plain-spoken = Sirena eno minuto zavija visoko, nizko, visoko, nizko. To je opozorilo. Pojdi noter.
    .why = Sirena hkrati pokliče veliko ljudi. Zdaj gredo vsi noter in poslušajo.
    .why-spoken = Sirena hkrati pokliče veliko ljudí. Zdaj gredó vsi noter in poslúšajo.
    .alt = Sirena na strehi pošilja črto s hribi. Moški in deklica gresta k odprtim vratom.
    .alt-spoken = Sirena na strehi pošilja črto s hribi. Moški in déklica gresta k odprtim vratom.

step-siren-vienna-coming = [Sirena](siren) drži en dolg ton. [Nevarnost](danger) prihaja, pojdi noter.
    .spoken = Sirena drží en dolg ton. Nevarnost prihaja, pojdi noter.
    .plain = [Sirena](siren) 3 minute drži en ton. [Nevarnost](danger) prihaja. Pojdi noter.
    .plain-spoken = Sirena 3 minute drží en ton. Nevarnost prihaja. Pojdi noter.
    .why = Še je čas, da greš mirno noter. Radio pove več.
    .why-spoken = Še je čas, da greš mirno noter. Radio pové več.
    .alt = Sirena ob reki pošilja ravno črto. Ženska in deček na invalidskem vozičku gresta k vratom.

step-siren-vienna-now = [Sirena](siren) zavija visoko, nizko, visoko, nizko. [Nevarnost](danger) je že tukaj, pojdi noter.
    .plain = [Sirena](siren) 1 minuto zavija visoko, nizko, visoko, nizko. [Nevarnost](danger) je že tukaj. Pojdi noter.
    .plain-spoken = Sirena eno minuto zavija visoko, nizko, visoko, nizko. Nevarnost je že tukaj. Pojdi noter.
    .why = Notri je bolj varno. Radio pove, kaj naj narediš.
    .why-spoken = Notri je bolj varno. Radio pové, kaj naj naredíš.
    .alt = Sirena pošilja črto s hribi. Dedek in majhna deklica gresta v hišo.
    .alt-spoken = Sirena pošilja črto s hribi. Dedek in majhna déklica gresta v hišo.

# Oglasi se in utihne: ton, tišina, ton, tišina, vedno enako.
step-siren-liepaja-tones = [Sirena](siren) se oglasi, utihne, se oglasi, utihne. To pomeni [nevarnost](danger), pojdi noter.
    .spoken = Sirena se oglasí, utihne, se oglasí, utihne. To pomeni nevarnost, pojdi noter.
    .plain = [Sirena](siren) se oglasi in utihne, znova in znova, 3 minute. Za vsako [nevarnost](danger) se oglasi enako. Pojdi noter.
    .plain-spoken = Sirena se oglasí in utihne, znova in znova, 3 minute. Za vsako nevarnost se oglasí enako. Pojdi noter.
    .why = Sirena pove samo: pojdi noter. Radio in telefon povesta, kaj se dogaja.
    .why-spoken = Sirena pové samo: pojdi noter. Radio in telefón povesta, kaj se dogaja.
    .alt = Sirena v pristanišču pošilja črto z luknjami. Ženska in deček gresta k odprtim vratom.
    .alt-spoken = Sirena v pristanišču pošilja črto z lúknjami. Ženska in deček gresta k odprtim vratom.

step-siren-ljubljana-coming = [Sirena](siren) drži en dolg ton. [Nevarnost](danger) prihaja, pojdi noter.
    .spoken = Sirena drží en dolg ton. Nevarnost prihaja, pojdi noter.
    .plain = [Sirena](siren) 2 minuti drži en ton. [Nevarnost](danger) prihaja. Pojdi noter.
    .plain-spoken = Sirena dve minuti drží en ton. Nevarnost prihaja. Pojdi noter.
    .why = Še je čas, da greš mirno noter. Radio pove več.
    .why-spoken = Še je čas, da greš mirno noter. Radio pové več.
    .alt = Sirena na strehi pošilja ravno črto. Babica in deklica gresta k odprtim vratom.
    .alt-spoken = Sirena na strehi pošilja ravno črto. Bábica in déklica gresta k odprtim vratom.

step-siren-ljubljana-now = [Sirena](siren) zavija visoko, nizko, visoko, nizko. [Nevarnost](danger) je že tukaj, pojdi noter.
    .plain = [Sirena](siren) 1 minuto zavija visoko, nizko, visoko, nizko. [Nevarnost](danger) je že tukaj. Pojdi noter.
    .plain-spoken = Sirena eno minuto zavija visoko, nizko, visoko, nizko. Nevarnost je že tukaj. Pojdi noter.
    .why = Notri je bolj varno. Radio pove, kaj naj narediš.
    .why-spoken = Notri je bolj varno. Radio pové, kaj naj naredíš.
    .alt = Sirena pošilja črto s hribi. Reševalka pelje deklico v knjižnico.
    .alt-spoken = Sirena pošilja črto s hribi. Reševalka pelje déklico v knjížnico.

## Takoj pojdi noter: v hišo

step-siren-inside = Pojdi v najbližjo hišo. Ostani notri.
    .plain = Pojdi v najbližjo hišo, šolo ali trgovino. Vzemi prijatelje s sabo. Ostani notri.
    .plain-spoken = Pojdi v najbližjo hišo, šolo ali trgovino. Vzemi prijátelje s sabo. Ostani notri.
    .why = Notri je bolj varno kot zunaj. Tam slišiš, kaj naj narediš.
    .why-spoken = Notri je bolj varno kot zunaj. Tam slišiš, kaj naj naredíš.
    .alt = Ženska drži odprta vrata šole. Trije otroci pridejo z igrišča noter.
    .alt-spoken = Ženska drží odprta vrata šole. Trije otroci prídejo z igrišča noter.

step-siren-rostock-room = Z [odraslim](adult) pojdi v višje nadstropje. Zapri [vrata](door).
    .spoken = Z odraslim pojdi v višje nadstropje. Zaprí vrata.
    .plain = Če je v hiši višje nadstropje, pojdi tja v sobo. Zapri [vrata](door) in [okno](window). Tam ostani pri [odraslem](adult).
    .plain-spoken = Če je v hiši višje nadstropje, pojdi tja v sobo. Zaprí vrata in okno. Tam ostani pri odraslem.
    .why = Voda teče v spodnje prostore. Zaprta soba zadrži dim zunaj.
    .why-spoken = Voda teče v spodnje prostore. Zaprta soba zadrží dim zunaj.
    .alt = Dedek in deček stojita v sobi v višjem nadstropju. Okno in vrata so zaprta.

## Zapri vrata in okna

step-siren-close = Zapri vsa [vrata](door). Zapri vsa [okna](window).
    .spoken = Zaprí vsa vrata. Zaprí vsa okna.
    .plain = Zapri vsa [vrata](door) in vsa [okna](window). Naredi to z [odraslim](adult). Odpre jih samo odrasli.
    .plain-spoken = Zaprí vsa vrata in vsa okna. Naredi to z odraslim. Odprè jih samo odrasli.
    .why = Zaprta vrata in okna zadržijo veter in dim zunaj. Tako notri ostane dober zrak.
    .why-spoken = Zaprta vrata in okna zadržijo veter in dim zunaj. Takó notri ostane dober zrak.
    .alt = Babica zapira okno. Deklica zapira vrata.
    .alt-spoken = Bábica zapira okno. Déklica zapira vrata.

step-siren-liepaja-away = Ostani notri, daleč stran od [oken](window). Sedi pri [odraslem](adult).
    .spoken = Ostani notri, daléč stran od oken. Sedi pri odraslem.
    .plain = Najprej zapri [okno](window). Potem ostani notri, daleč stran od njega. Sedi pri [odraslem](adult).
    .plain-spoken = Najprej zaprí okno. Potém ostani notri, daléč stran od njega. Sedi pri odraslem.
    .why = Steklo v oknu lahko poči. Daleč stran je bolj varno.
    .why-spoken = Steklo v oknu lahkó poči. Daléč stran je bolj varno.
    .alt = Oče in deklica sedita na tleh na hodniku. Okno je zaprto in daleč stran.
    .alt-spoken = Oče in déklica sedita na tleh na hodniku. Okno je zaprto in daléč stran.

## Ostani pri odraslem in poslušaj

step-siren-radio = Ostani pri [odraslem](adult). Poslušaj [radio](radio).
    .plain = Ostani pri [odraslem](adult). Skupaj vklopita [radio](radio). Radio pove, kaj pomeni [opozorilo](warning).
    .plain-spoken = Ostani pri odraslem. Skupaj vklopita radio. Radio pové, kaj pomeni opozorilo.
    .why = Radio pove, kaj se dogaja in kaj naj narediš. Odrasli je s tabo.
    .why-spoken = Radio pové, kaj se dogaja in kaj naj naredíš. Odrasli je s tabo.
    .alt = Mama, dva dečka in majhna deklica sedijo ob radiu. Tiho poslušajo.
    .alt-spoken = Mama, dva dečka in majhna déklica sedijo ob radiu. Tiho poslúšajo.

step-siren-quiet = [Sirena](siren) je spet tiho? Ostani notri, vprašaj [odraslega](adult).
    .spoken = Sirena je spet tiho? Ostani notri, vprašaj odráslega.
    .plain = [Sirena](siren) je spet tiho? Ostani notri pri [odraslem](adult). Odrasli ali [radio](radio) pove, kako naprej.
    .plain-spoken = Sirena je spet tiho? Ostani notri pri odraslem. Odrasli ali radio pové, kakó naprêj.
    .why = Sirena se oglasi samo za kratek čas. Nevarnost lahko traja dlje.
    .why-spoken = Sirena se oglasí samo za kratek čas. Nevarnost lahkó traja dlje.
    .alt = Sirena na strehi je tiho. Dedek in deklica čakata na hodniku.
    .alt-spoken = Sirena na strehi je tiho. Dedek in déklica čákata na hodniku.

step-siren-liepaja-message = Poslušaj [sporočilo](message): gor, dol ali ven? Naredi to.
    .plain = Z [odraslim](adult) poslušaj [sporočilo](message). Pove, ali greš gor, dol ali ven. Naredita to skupaj.
    .plain-spoken = Z odraslim poslušaj sporočilo. Pové, ali greš gor, dol ali ven. Naredita to skupaj.
    .why = Za vsako nevarnost je drug varen prostor. Sporočilo pove, kateri.
    .why-spoken = Za vsako nevarnost je drug varen prostor. Sporočilo pové, kateri.
    .alt = Ženska in deklica poslušata radio. Slike kažejo pot gor, pot dol in pot ven.
    .alt-spoken = Ženska in déklica poslúšata radio. Slike kážejo pot gor, pot dol in pot ven.

step-siren-rostock-over = En dolg ton [sirene](siren): [nevarnost](danger) je mimo. Vprašaj [odraslega](adult), preden greš ven.
    .spoken = En dolg ton sirene: nevarnost je mimo. Vprašaj odráslega, preden greš ven.
    .plain = [Sirena](siren) 1 minuto drži en ton. To pomeni, da je [nevarnost](danger) mimo. Pojdi ven šele, ko [odrasli](adult) tako reče.
    .plain-spoken = Sirena eno minuto drží en ton. To pomeni, da je nevarnost mimo. Pojdi ven šele, ko odrasli takó reče.
    .why = Odrasli posluša tudi radio. Dva znaka sta boljša kot eden.
    .alt = Sirena pošilja dolgo ravno črto. Oče pri vratih posluša radio, deklica čaka.
    .alt-spoken = Sirena pošilja dolgo ravno črto. Oče pri vratih posluša radio, déklica čaka.

step-siren-ljubljana-short = Kratek ton [sirene](siren)? Ostani notri in vprašaj [odraslega](adult).
    .spoken = Kratek ton sirene? Ostani notri in vprašaj odráslega.
    .plain = [Sirena](siren) 30 sekund drži en ton. To je preizkus ali pa je [nevarnost](danger) mimo. Ostani notri in vprašaj [odraslega](adult).
    .plain-spoken = Sirena 30 sekúnd drží en ton. To je preizkús ali pa je nevarnost mimo. Ostani notri in vprašaj odráslega.
    .why = Isti ton ima dva pomena. Odrasli ali radio ve, kateri je pravi.
    .alt = Sirena pošilja kratko ravno črto. Ženska posluša radio, deklica jo vpraša.
    .alt-spoken = Sirena pošilja kratko ravno črto. Ženska posluša radio, déklica jo vpraša.

## Več

step-siren-often = Tukaj [sirena](siren) pogosto opozori na vihar. Opozori tudi na [vodo](water) in [dim](smoke).
    .spoken = Tukaj sirena pogosto opozorí na vihár. Opozorí tudi na vodo in dim.
    .plain = Tukaj se [sirena](siren) pogosto oglasi zaradi viharja, [vode](water) ali [dima](smoke). Pojdi noter, zapri vrata in poslušaj. [Odrasli](adult) ti pove, kaj se dogaja.
    .plain-spoken = Tukaj se sirena pogosto oglasí zaradi viharja, vode ali dima. Pojdi noter, zaprí vrata in poslušaj. Odrasli ti pové, kaj se dogaja.
    .why = Drugje sirena lahko pomeni kaj drugega. Tukaj ti to razloži odrasli.
    .why-spoken = Drugjé sirena lahkó pomeni kaj drúgega. Tukaj ti to razloží odrasli.
    .alt = Reševalka govori z dečkom. Tri majhne slike kažejo veter, vodo in dim.
    .alt-spoken = Reševalka govorí z dečkom. Tri majhne slike kážejo veter, vodo in dim.

step-siren-test = Je danes preizkus sirene? Tudi danes pojdi noter, zapri vrata in poslušaj.
    .spoken = Je danes preizkús sirene? Tudi danes pojdi noter, zaprí vrata in poslušaj.
    .plain = Ob preizkusu naredi isto. Pojdi noter, zapri vrata in poslušaj. [Odrasli](adult) ali [radio](radio) pove, da je to preizkus.
    .plain-spoken = Ob preizkusu naredi isto. Pojdi noter, zaprí vrata in poslušaj. Odrasli ali radio pové, da je to preizkús.
    .why = Ko se oglasi sirena, je prav, da greš noter. Tako se tega dobro naučiš.
    .why-spoken = Ko se oglasí sirena, je prav, da greš noter. Takó se tega dobro naučíš.
    .alt = Učiteljica in trije otroci v šoli zapirajo okno. Na koledarju je označena sirena.
    .alt-spoken = Učíteljica in trije otroci v šoli zapírajo okno. Na koledarju je označena sirena.

## Na koncu

alone = Ob tebi ni odraslega? Pojdi noter, zapri vrata, poslušaj radio.
    .spoken = Ob tebi ni odráslega? Pojdi noter, zaprí vrata, poslušaj radio.

calm = Položi roko na trebuh. Počasi izdihni.
    .alt = Deklica sedi in drži roki na trebuhu. Dedek diha skupaj z njo.
    .alt-spoken = Déklica sedí in drží roki na trebuhu. Dedek diha skupaj z njo.

share = Z družino vadi: pojdi noter, zapri vrata, poslušaj. Naredite to mirno.
    .spoken = Z družino vadi: pojdi noter, zaprí vrata, poslušaj. Naredite to mirno.
    .alt = Deček za mizo kaže družini sliko.
