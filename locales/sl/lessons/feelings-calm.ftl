### Občutki in kaj pomaga: izdihni, pojdi k nekomu, povej ali pokliči. Toplo in počasi, kot pred spanjem.
### Noben občutek ni napačen. Brez vprašanj, kaj je otrok doživel. Brez oblik za fanta ali deklico.
### Zaupni telefon je številka za otroke, ki se hočejo pogovoriti; ne klic v sili.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

title = Moji občutki, moj mir

hello = Danes se učimo, kaj pomaga pri občutkih. To lahko preskočiš.
    .spoken = Danes se učimo, kaj pomaga pri občutkih. To lahkó preskočiš.

## Tri dejanja. So tudi na plakatih: en stavek, največ šest besed.

action-feel-breathe-out = Počasi izdihni.

action-feel-go-to = Pojdi k nekomu, ki mu zaupaš.
    .spoken = Pojdi k nekomu, ki mu zaúpaš.

action-feel-talk = Povej nekomu ali pokliči telefon { $helpline }.
    .spoken = Povéj nekomu ali pokliči telefón { $helpline }.

## Počasi izdihni

step-feel-normal = Vsak občutek je dovoljen. Tudi če nič ne čutiš, je prav.
    .plain = Čutiš lahko strah, jezo, žalost ali veselje. Tudi če nič ne čutiš, je prav. Vsak občutek je dovoljen.
    .plain-spoken = Čutiš lahkó strah, jezo, žalost ali veselje. Tudi če nič ne čutiš, je prav. Vsak občutek je dovoljen.
    .why = Občutki pridejo in gredo. Tvoji občutki niso tvoja krivda.
    .why-spoken = Občutki prídejo in gredó. Tvoji občutki niso tvoja krivda.
    .alt = Šest okroglih slik kaže šest ljudi z različnimi obrazi. V sredini sveti kresnica.
    .alt-spoken = Šest okroglih slik kaže šest ljudí z razlíčnimi obrazi. V sredini sveti kresnica.

step-feel-breathe = Položi [roko](hand) na [trebuh](belly). Počasi izdihni.
    .plain = Položi [roko](hand) na [trebuh](belly). Vdihni skozi nos. Počasi izdihni, kot da pihaš v pero.
    .plain-spoken = Položi roko na trebuh. Vdihni skozi nos. Počasi izdihni, kot da pihaš v peró.
    .why = Ko počasi izdihneš, srce bije bolj mirno. To lahko narediš povsod.
    .why-spoken = Ko počasi izdihneš, srcé bije bolj mirno. To lahkó naredíš povsód.
    .alt = Deček z roko na trebuhu piha v pero. Ženska ob njem gleda pero.
    .alt-spoken = Deček z roko na trebuhu piha v peró. Ženska ob njem gleda peró.

## Pojdi k nekomu, ki mu zaupaš

step-feel-trust = Pojdi k [odraslemu](adult), ki mu zaupaš. Tudi [prijatelj](friend) lahko pomaga.
    .spoken = Pojdi k odráslemu, ki mu zaúpaš. Tudi prijatelj lahkó pomaga.
    .plain = Pojdi k [odraslemu](adult), ki mu zaupaš, in ostani blizu. Tudi [prijatelj](friend) lahko pomaga. Lahko sta tudi skupaj tiho.
    .plain-spoken = Pojdi k odráslemu, ki mu zaúpaš, in ostani blizu. Tudi prijatelj lahkó pomaga. Lahkó sta tudi skupaj tiho.
    .why = Ob nekom, ki mu zaupaš, se telo umiri. Tam se lahko spočiješ.
    .why-spoken = Ob nekom, ki mu zaúpaš, se teló umirí. Tam se lahkó spočiješ.
    .alt = Deklica in prijatelj gresta k moškemu na klopi. Moški ju prijazno gleda.
    .alt-spoken = Déklica in prijatelj gresta k moškemu na klopi. Moški ju prijazno gleda.

step-feel-blanket = Objem je dober, samo če ga hočeš. Tudi [odeja](blanket) te greje.
    .spoken = Objém je dober, samo če ga hočeš. Tudi odeja te greje.
    .plain = Objemu lahko rečeš da ali ne. Tudi [odeja](blanket) te greje. Poišči kraj, kjer ti je dobro.
    .plain-spoken = Objemu lahkó rečeš da ali ne. Tudi odeja te greje. Poišči kraj, kjer ti je dobro.
    .why = Tvoje telo je tvoje. Tople in mehke stvari ti pomagajo počivati.
    .why-spoken = Tvoje teló je tvoje. Tople in mehke stvari ti pomágajo počivati.
    .alt = Deček sedi v odeji in se smehlja. Babica sedi ob njem z rokami v naročju.
    .alt-spoken = Deček sedí v odeji in se smehljá. Bábica sedí ob njem z rokami v naročju.

## Povej nekomu ali pokliči telefon

step-feel-tell = Povej ali nariši, kako se počutiš. Ti izbereš, kaj poveš.
    .spoken = Povéj ali nariši, kakó se počutiš. Ti izbereš, kaj povéš.
    .plain = Povej ali nariši, kako se počutiš, in izberi, kaj poveš. Imaš pogosto slabe sanje? Povej [odraslemu](adult).
    .plain-spoken = Povéj ali nariši, kakó se počutiš, in izberi, kaj povéš. Imaš pogosto slabe sanje? Povéj odráslemu.
    .why = Veliko otrokom pomaga, da govorijo. Ni tvoja krivda, če ti je hudo.
    .alt = Deček na invalidskem vozičku riše velik oblak in sonce. Ženska sedi ob njem in posluša.
    .alt-spoken = Deček na invalidskem vozičku riše velik oblák in sonce. Ženska sedí ob njem in posluša.

# unmarked: helper, na zaupnem telefonu ni reševalka in nihče ne pride
step-feel-call = Vzemi [telefon](phone) in pokliči { $helpline }. Tam te nekdo posluša.
    .spoken = Vzemi telefón in pokliči { $helpline }. Tam te nekdo posluša.
    .plain = Vzemi [telefon](phone) in pokliči zaupni telefon { $helpline }. Tam te nekdo posluša. Klic nič ne stane.
    .plain-spoken = Vzemi telefón in pokliči zaúpni telefón { $helpline }. Tam te nekdo posluša. Klic nič ne stane.
    .why = Ta človek je tam za otroke. Povej mu velike in majhne skrbi.
    .why-spoken = Ta človek je tam za otroke. Povéj mu velike in majhne skrbí.
    .alt = Deklica na kavču mirno kliče. V okroglem oknu posluša ženska s slušalkami.
    .alt-spoken = Déklica na kavču mirno kliče. V okroglem oknu posluša ženska s slušálkami.

step-feel-closed = Zaupni telefon je včasih zaprt. Pojdi k nekomu, ki mu zaupaš.
    .spoken = Zaúpni telefón je včasih zaprt. Pojdi k nekomu, ki mu zaúpaš.
    .plain = Zaupni telefon je včasih zaprt. Se nihče ne oglasi? Pojdi k nekomu, ki mu zaupaš.
    .plain-spoken = Zaúpni telefón je včasih zaprt. Se nihče ne oglasí? Pojdi k nekomu, ki mu zaúpaš.
    .why = Ljudje tam tudi počivajo. Lahko pokličeš drug dan. Zdaj te lahko posluša nekdo blizu tebe.
    .why-spoken = Ljudjé tam tudi počívajo. Lahkó pokličeš drug dan. Zdaj te lahkó posluša nekdo blizu tebe.
    .alt = Telefon leži na mizi, nad njim je luna. Deklica sedi pri dedku in se pogovarja z njim.
    .alt-spoken = Telefón leží na mizi, nad njim je luna. Déklica sedí pri dedku in se pogovarja z njim.

## Več

step-feel-look = Počasi poglej okoli sebe. Naštej 5 stvari, ki jih vidiš.
    .spoken = Počasi poglêj okoli sebe. Naštéj 5 stvari, ki jih vidiš.
    .plain = Z odprtimi očmi počasi poglej okoli sebe. Naštej 5 stvari, ki jih vidiš. Potem poslušaj: kaj slišiš?
    .plain-spoken = Z odprtimi očmí počasi poglêj okoli sebe. Naštéj 5 stvari, ki jih vidiš. Potém poslušaj: kaj slišiš?
    .why = Ko gledaš in poslušaš, se glava spočije. Občutek se malo pomiri.
    .why-spoken = Ko gledaš in poslušaš, se glava spočije. Občutek se malo pomirí.
    .alt = Deklica gleda po sobi in kaže na rastlino. Okoli petih stvari so mehki krogi.
    .alt-spoken = Déklica gleda po sobi in kaže na rastlino. Okoli petih stvari so mehki krogi.

## Na koncu

alone = Ob tebi ni odraslega? Počasi izdihni, potem pokliči nekoga, ki mu zaupaš.
    .spoken = Ob tebi ni odráslega? Počasi izdihni, potém pokliči nekoga, ki mu zaúpaš.

calm = Položi roko na trebuh. Počasi izdihni.
    .alt = Deklica sedi in drži roki na trebuhu. Dedek diha skupaj z njo.
    .alt-spoken = Déklica sedí in drží roki na trebuhu. Dedek diha skupaj z njo.

share = Pokaži družini, kako počasi izdihneš. Naredite to skupaj.
    .spoken = Pokaži družini, kakó počasi izdihneš. Naredite to skupaj.
    .alt = Deček za mizo kaže družini sliko.
