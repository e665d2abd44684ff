### Družinski načrt, narejen na miren dan: kje se dobimo, koga pokličemo, pot tja.
### Družina so ljudje, s katerimi otrok živi. Nikoli mama in oče, nikoli starši.
### Zbirno mesto je isto kot v šoli. Mesto samo je vedno mesto, kjer živimo.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

title = Naš družinski načrt

hello = Danes se učimo, kako naredimo družinski načrt. To lahko preskočiš.
    .spoken = Danes se učimo, kakó naredimo družinski načrt. To lahkó preskočiš.

## Tri dejanja. So tudi na plakatih: en stavek, največ šest besed.

action-plan-know-place = Zapomni si [zbirno mesto](meeting-point) svoje [družine](family).

action-plan-know-person = Zapomni si, koga pokliče tvoja [družina](family).

action-plan-go-together = Skupaj pojdite na [zbirno mesto](meeting-point).

## Zapomni si zbirno mesto svoje družine

step-plan-near = Izberi [zbirno mesto](meeting-point) blizu [doma](home). Igrišče je dobro.
    .plain = Z [družino](family) izberi [zbirno mesto](meeting-point) blizu [doma](home). Igrišče je dobro. Vsi ga morate poznati.
    .plain-spoken = Z družino izberi zbirno mesto blizu doma. Igrišče je dobro. Vsi ga mórate poznati.
    .why = Mogoče kdaj niste skupaj. Potem vsi veste, kje se dobite.
    .why-spoken = Mogoče kdaj niste skupaj. Potém vsi veste, kje se dobite.
    .alt = Babica in dva otroka se dobijo na igrišču. Od hiše tja vodi črta iz pik.
    .alt-spoken = Bábica in dva otroka se dobijo na igrišču. Od hiše tja vodi črta iz pik.

step-plan-far = Izberi še drugo [zbirno mesto](meeting-point), bolj daleč. [Šola](school) je dobra.
    .spoken = Izberi še drugo zbirno mesto, bolj daléč. Šola je dobra.
    .plain = Izberi še drugo [zbirno mesto](meeting-point), bolj daleč. [Šola](school) je dobra. Tja pojdi z [odraslim](adult).
    .plain-spoken = Izberi še drugo zbirno mesto, bolj daléč. Šola je dobra. Tja pojdi z odraslim.
    .why = Včasih je ulica blizu doma zaprta. Potem se dobite na drugem zbirnem mestu.
    .why-spoken = Včasih je úlica blizu doma zaprta. Potém se dobite na drugem zbirnem mestu.
    .alt = Moški in deklica gledata narisan zemljevid. Črta vodi od hiše do šole.
    .alt-spoken = Moški in déklica glédata narisan zemljevíd. Črta vodi od hiše do šole.

## Zapomni si, koga pokliče tvoja družina

step-plan-contact = Izberi človeka v drugem mestu ali državi. Vsi ga pokličete po [telefonu](phone).
    .spoken = Izberi človeka v drugem mestu ali državi. Vsi ga poklíčete po telefonu.
    .plain = Izberi enega človeka v drugem mestu ali državi. Vsi ga pokličete ali mu pošljete kratko sporočilo. Sporočilo pride lažje kot klic.
    .plain-spoken = Izberi enega človeka v drugem mestu ali državi. Vsi ga poklíčete ali mu póšljete kratko sporočilo. Sporočilo pride lažje kot klic.
    .why = Ta človek sliši vsakega od vas. Tako se lažje najdete.
    .why-spoken = Ta človek sliši vsákega od vas. Takó se lažje nájdete.
    .alt = Dva otroka in moški kličejo s treh krajev. Vse črte vodijo k babici daleč stran.
    .alt-spoken = Dva otroka in moški klíčejo s treh krajev. Vse črte vódijo k bábici daléč stran.

step-plan-card = Napiši številke [telefonov](phone) na [listek](card). Nosi ga s sabo.
    .plain = Z [odraslim](adult) napiši pomembne številke [telefonov](phone) na [listek](card). Nosi ga s sabo. Pokaži ga samo [reševalcem](helper).
    .why = Telefon je lahko prazen. Listek ne potrebuje baterije.
    .why-spoken = Telefón je lahkó prazen. Listek ne potrebuje baterije.
    .alt = Deček in ženska delata listek. Ob njem leži prazen telefon.
    .alt-spoken = Deček in ženska délata listek. Ob njem leží prazen telefón.

## Skupaj pojdite na zbirno mesto

step-plan-way = Vadi pot do [zbirnega mesta](meeting-point). Pojdi z [družino](family).
    .spoken = Vadi pot do zbírnega mesta. Pojdi z družino.
    .plain = Z [družino](family) vadi pot do [zbirnega mesta](meeting-point). Poišči tudi vse izhode iz [doma](home). Naredi to dvakrat na leto.
    .plain-spoken = Z družino vadi pot do zbírnega mesta. Poišči tudi vse izhode iz doma. Naredi to dvakrat na leto.
    .why = Pot, ki jo poznaš, je lahka. Spomniš se je, ko jo potrebuješ.
    .why-spoken = Pot, ki jo poznáš, je lahka. Spomniš se je, ko jo potrebuješ.
    .alt = Ženska in dva otroka gredo z roko v roki na igrišče.
    .alt-spoken = Ženska in dva otroka gredó z roko v roki na igrišče.

step-plan-air = [Nevarnost](danger) v zraku? Pojdi noter in ostani notri.
    .plain = [Nevarnost](danger) v zraku? Ostani notri in ne hodi na [zbirno mesto](meeting-point). V [šoli](school) ostani pri [učiteljici](teacher).
    .plain-spoken = Nevarnost v zraku? Ostani notri in ne hodi na zbirno mesto. V šoli ostani pri učíteljici.
    .why = Stene te varujejo. Na zbirno mesto greste, ko je pot varna.
    .why-spoken = Stene te varújejo. Na zbirno mesto greste, ko je pot varna.
    .alt = Učiteljica in otroci sedijo na hodniku brez oken. Skupaj gledajo knjigo.
    .alt-spoken = Učíteljica in otroci sedijo na hodniku brez oken. Skupaj glédajo knjigo.

## Več

step-plan-neighbour = Z [družino](family) izberi [soseda](neighbour). Pri njem lahko prosiš za pomoč.
    .spoken = Z družino izberi soseda. Pri njem lahkó prosiš za pomoč.
    .plain = Izberi [soseda](neighbour), ki mu vsi zaupate. Pozvoni tam, ko ob tebi ni odraslega in potrebuješ pomoč. [Družina](family) ve, kje si.
    .plain-spoken = Izberi soseda, ki mu vsi zaúpate. Pozvoni tam, ko ob tebi ni odráslega in potrebuješ pomoč. Družina ve, kje si.
    .why = Sosed živi blizu tebe. Do njega prideš tudi brez telefona.
    .alt = Ženska in deček pozdravita soseda pri vratih. Roko si položijo na srce.
    .alt-spoken = Ženska in deček pozdrávita soseda pri vratih. Roko si polóžijo na srcé.

step-plan-school = Si v [šoli](school)? Ostani pri [učiteljici](teacher).
    .spoken = Si v šoli? Ostani pri učíteljici.
    .plain = Si v [šoli](school)? Ostani pri [učiteljici](teacher). Doma vprašaj [družino](family), kdo lahko pride pote.
    .plain-spoken = Si v šoli? Ostani pri učíteljici. Domá vprašaj družino, kdo lahkó pride pote.
    .why = Tudi šola ima načrt. Učiteljica poskrbi zate.
    .why-spoken = Tudi šola ima načrt. Učíteljica poskrbí zate.
    .alt = Učiteljica in deklica gledata list. Na njem so trije ljudje, ki lahko pridejo ponjo.
    .alt-spoken = Učíteljica in déklica glédata list. Na njem so trije ljudjé, ki lahkó prídejo ponjo.

## Na koncu

alone = Ob tebi ni odraslega? Pokliči številko s svojega [listka](card).
    .spoken = Ob tebi ni odráslega? Pokliči številko s svôjega listka.

calm = Položi roko na trebuh. Počasi izdihni.
    .alt = Deklica sedi in drži roki na trebuhu. Dedek diha skupaj z njo.
    .alt-spoken = Déklica sedí in drží roki na trebuhu. Dedek diha skupaj z njo.

share = Z [družino](family) izberi [zbirno mesto](meeting-point). Skupaj naredite [listek](card).
    .alt = Deček za mizo kaže družini sliko.
