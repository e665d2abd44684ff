### Kaj otrok pove, da ga reševalci najdejo: ime, kraj, ena številka. Brez pritiska, nihče ne vpraša za papirje.
### Dom je kraj, kjer otrok zdaj živi, nikoli domovina. Listek je majhen papir za v žep, nikoli kartica.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

title = Moje ime, moja ulica
    .spoken = Moje imé, moja úlica

hello = Danes se učimo, kaj povemo reševalcem. To lahko preskočiš.
    .spoken = Danes se učimo, kaj povemo reševalcem. To lahkó preskočiš.

## Tri dejanja. So tudi na plakatih: en stavek, največ šest besed.

action-data-say-name = Povej svoje [ime](name).
    .spoken = Povéj svoje imé.

# Beseda svojega mora ostati: ime doma se sliši kot ime, ki ga imaš doma.
action-data-say-where = Povej [ulico](street) ali ime svojega [doma](home).
    .spoken = Povéj úlico ali imé svôjega doma.

action-data-know-number = Zapomni si eno številko [telefona](phone).

## Povej svoje ime

step-data-name = Povej svoje celo [ime](name). Povej ga počasi.
    .spoken = Povéj svoje celo imé. Povéj ga počasi.
    .plain = Povej svoje [ime](name) in priimek. Povej počasi. Če kdo vpraša, povej še enkrat.
    .plain-spoken = Povéj svoje imé in priimek. Povéj počasi. Če kdo vpraša, povéj še enkrat.
    .why = Tako te reševalci lahko pokličejo po imenu. Ko govoriš počasi, te lažje razumejo.
    .why-spoken = Takó te reševalci lahkó poklíčejo po imenu. Ko govoríš počasi, te lažje razúmejo.
    .alt = Deklica si položi roko na srce in pove svoje ime. Reševalka počepne in posluša.
    .alt-spoken = Déklica si položi roko na srcé in pové svoje imé. Reševalka počepne in posluša.

step-data-language = Povej, kateri jezik govoriš. Prosi ljudi, naj govorijo počasi.
    .spoken = Povéj, kateri jezik govoríš. Prosi ljudí, naj govorijo počasi.
    .plain = Povej, kateri jezik govoriš. Prosi ljudi, naj govorijo počasi. Lahko tudi pokažeš s prstom.
    .plain-spoken = Povéj, kateri jezik govoríš. Prosi ljudí, naj govorijo počasi. Lahkó tudi pokažeš s prstom.
    .why = Nekaj besed je dovolj. Tudi napake so v redu.
    .alt = Deček pri pultu govori z žensko. Oblaček kaže, kako govori.
    .alt-spoken = Deček pri pultu govorí z žensko. Oblaček kaže, kakó govorí.

## Povej ulico ali ime svojega doma

step-data-street = Povej svojo [ulico](street) in hišno številko.
    .spoken = Povéj svojo úlico in hišno številko.
    .plain = Povej svojo [ulico](street) in hišno številko. Povej tudi nadstropje in mesto.
    .plain-spoken = Povéj svojo úlico in hišno številko. Povéj tudi nadstropje in mesto.
    .why = Tako reševalci vedo, kam naj gredo. Najdejo prava vrata.
    .why-spoken = Takó reševalci vedó, kam naj gredó. Nájdejo prava vrata.
    .alt = Deklica in dedek stojita pred visoko hišo. Puščica kaže njuno nadstropje.
    .alt-spoken = Déklica in dedek stojita pred visoko hišo. Puščica kaže njuno nadstropje.

step-data-home = Ima tvoj [dom](home) ime? Povej to ime.
    .spoken = Ima tvoj dom imé? Povéj to imé.
    .plain = Nekateri domovi za več družin imajo ime. Povej ime svojega [doma](home). Povej tudi mesto.
    .plain-spoken = Nekateri domovi za več družin imajo imé. Povéj imé svôjega doma. Povéj tudi mesto.
    .why = Reševalci najdejo dom po imenu. Povej, kar veš.
    .why-spoken = Reševalci nájdejo dom po imenu. Povéj, kar veš.
    .alt = Moški in deček na invalidskem vozičku kažeta na tablo. Na tabli njunega doma je sonce.
    .alt-spoken = Moški in deček na invalidskem vozičku kážeta na tablo. Na tabli njúnega doma je sonce.

step-data-see = Ne poznaš [ulice](street)? Povej, kaj vidiš, na primer [avtobusno postajo](bus-stop).
    .spoken = Ne poznáš úlice? Povéj, kaj vidiš, na primer avtobusno postajo.
    .plain = Ne poznaš [ulice](street)? Povej, kaj vidiš. To je lahko [avtobusna postaja](bus-stop), trgovina ali [šola](school).
    .plain-spoken = Ne poznáš úlice? Povéj, kaj vidiš. To je lahkó avtobusna postaja, trgovina ali šola.
    .why = Reševalci te po telefonu ne vidijo. Tvoje besede jim pokažejo kraj.
    .why-spoken = Reševalci te po telefonu ne vídijo. Tvoje besede jim pokážejo kraj.
    .alt = Deklica ob ženski kliče z avtobusne postaje. Oblaček kaže avtobusno postajo.
    .alt-spoken = Déklica ob ženski kliče z avtobusne postaje. Oblaček kaže avtobusno postajo.

## Zapomni si eno številko telefona

step-data-phone = Zapomni si eno številko [telefona](phone). Zapoj jo ali jo zaploskaj.
    .plain = Zapomni si številko [telefona](phone) [odraslega](adult), ki mu zaupaš. Zapoj jo ali jo zaploskaj. Jutri jo povej še enkrat.
    .plain-spoken = Zapomni si številko telefona odráslega, ki mu zaúpaš. Zapoj jo ali jo zaploskaj. Jutri jo povéj še enkrat.
    .why = Telefon je lahko prazen. Številko imaš še vedno v glavi.
    .why-spoken = Telefón je lahkó prazen. Številko imaš še vedno v glavi.
    .alt = Babica in dva otroka ploskajo. Barvne pike kažejo ritem številke.
    .alt-spoken = Bábica in dva otroka plóskajo. Barvne pike kážejo ritem številke.

step-data-card = Nosi [listek](card) s številko [telefona](phone). Imej ga v žepu.
    .spoken = Nosi listek s številko telefona. Iméj ga v žepu.
    .plain = [Odrasli](adult) napiše številko [telefona](phone) na [listek](card). Nosi ga v žepu. Pokaži ga samo [reševalcem](helper).
    .why = V gneči hitro pozabiš številko. Na listku je še vedno.
    .alt = Moški da deklici listek v žep. Na listku sta hiša in telefon.
    .alt-spoken = Moški da déklici listek v žep. Na listku sta hiša in telefón.

## Več

step-data-private = [Reševalcem](helper) povej svojo [ulico](street) in številko [telefona](phone). V igrah in klepetih tega ne povej.
    .spoken = Reševalcem povéj svojo úlico in številko telefona. V igrah in klepetih tega ne povéj.
    .plain = [Reševalcem](helper) povej svoje [ime](name), [ulico](street) in številko telefona. V igrah in klepetih tega ne povej. Če tam kdo vpraša, pojdi k [odraslemu](adult).
    .plain-spoken = Reševalcem povéj svoje imé, úlico in številko telefona. V igrah in klepetih tega ne povéj. Če tam kdo vpraša, pojdi k odráslemu.
    .why = V igrah in klepetih ne vidiš, kdo sprašuje. Reševalci morajo to vedeti, da te najdejo.
    .why-spoken = V igrah in klepetih ne vidiš, kdo sprašuje. Reševalci mórajo to vedeti, da te nájdejo.
    .alt = Deček reševalki pripoveduje o svoji hiši. Ob igri je ista hiša prečrtana.

## Na koncu

alone = Ob tebi ni odraslega? Povej [reševalki](helper) svoje [ime](name) in [ulico](street).
    .spoken = Ob tebi ni odráslega? Povéj reševalki svoje imé in úlico.

calm = Položi roko na trebuh. Počasi izdihni.
    .alt = Deklica sedi in drži roki na trebuhu. Dedek diha skupaj z njo.
    .alt-spoken = Déklica sedí in drží roki na trebuhu. Dedek diha skupaj z njo.

share = Z [družino](family) izberi eno številko [telefona](phone). Skupaj jo zapojte.
    .alt = Deček za mizo kaže družini sliko.
