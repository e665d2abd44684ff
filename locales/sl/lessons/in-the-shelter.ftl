### Velika dvorana, kjer ljudje nekaj noči spijo, ker zdaj ne morejo domov. Nikoli zaklonišče.
### Svoji ljudje so tisti, s katerimi je otrok prišel; ne vedno družina.
### Pult je kraj, kjer ob prihodu poveš ime. Miza je nekaj drugega.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

title = V veliki dvorani

hello = Danes spoznamo veliko dvorano. To lahko preskočiš.
    .spoken = Danes spoznamo veliko dvorano. To lahkó preskočiš.

## Tri dejanja. So tudi na plakatih: en stavek, največ šest besed.

action-hall-say-name = Pri [pultu](desk) povej svoje ime.
    .spoken = Pri pultu povéj svoje imé.

action-hall-near-people = Ostani blizu svojih ljudi.
    .spoken = Ostani blizu svojih ljudí.

# Besedo ne otrok reče na glas, potem pove človeku. Nikoli: ne povej.
action-hall-say-no = Reci ne in povej nekomu.
    .spoken = Reci ne in povéj nekomu.

## Pri pultu povej svoje ime

step-hall-desk = Pri [pultu](desk) povej svoje ime. [Reševalka](helper) ga zapiše.
    .spoken = Pri pultu povéj svoje imé. Reševalka ga zapiše.
    .plain = S svojimi ljudmi pojdi k [pultu](desk) v [dvorani](hall). Povej svoje ime in [reševalka](helper) ga zapiše. Odrasli ga lahko pove namesto tebe.
    .plain-spoken = S svôjimi ljudmí pojdi k pultu v dvorani. Povéj svoje imé in reševalka ga zapiše. Odrasli ga lahkó pové namesto tebe.
    .why = Tako reševalci vedo, da si tukaj. Tvoji ljudje te lažje najdejo.
    .why-spoken = Takó reševalci vedó, da si tukaj. Tvoji ljudjé te lažje nájdejo.
    .alt = Moški, deček in majhna deklica stojijo pri pultu. Reševalka se smehlja in piše na seznam.
    .alt-spoken = Moški, deček in majhna déklica stojijo pri pultu. Reševalka se smehljá in piše na seznam.

step-hall-helper = Nekaj potrebuješ? Vprašaj [reševalko](helper).
    .plain = Potrebuješ vodo, zdravnika ali pomoč z jezikom? Vprašaj [reševalko](helper) pri [pultu](desk). Lahko tudi pokažeš s prstom.
    .plain-spoken = Potrebuješ vodo, zdravnika ali pomoč z jezikom? Vprašaj reševalko pri pultu. Lahkó tudi pokažeš s prstom.
    .why = Reševalci so tukaj zate. Vedno lahko vprašaš.
    .why-spoken = Reševalci so tukaj zate. Vedno lahkó vprašaš.
    .alt = Deklica pokaže na steklenico vode. Reševalka poklekne in jo posluša.
    .alt-spoken = Déklica pokaže na steklenico vode. Reševalka poklekne in jo posluša.

## Ostani blizu svojih ljudi

step-hall-bed = V [dvorani](hall) poišči svojo [posteljo](bed). Zapomni si, kje stoji.
    .spoken = V dvorani poišči svojo posteljo. Zapomni si, kje stojí.
    .plain = Poišči svojo [posteljo](bed) blizu svojih ljudi. Zapomni si barvo ali stvar ob njej. Tako jo v [dvorani](hall) spet najdeš.
    .plain-spoken = Poišči svojo posteljo blizu svojih ljudí. Zapomni si barvo ali stvar ob njej. Takó jo v dvorani spet najdeš.
    .why = Veliko postelj je enakih. Blizu svojih ljudi se lažje spočiješ.
    .why-spoken = Veliko postelj je enakih. Blizu svojih ljudí se lažje spočiješ.
    .alt = Deček na invalidskem vozičku in dedek sta pri posteljah. Na dečkovi postelji je rumena blazina.

step-hall-toilet = Na [stranišče](toilet) pojdi z nekom, ki mu zaupaš. Prej povej svojim ljudem.
    .spoken = Na stranišče pojdi z nekom, ki mu zaúpaš. Prej povéj svojim ljudém.
    .plain = Povej svojim ljudem, preden greš. Na [stranišče](toilet) pojdi z nekom, ki mu zaupaš. Skupaj se vrnita.
    .plain-spoken = Povéj svojim ljudém, preden greš. Na stranišče pojdi z nekom, ki mu zaúpaš. Skupaj se vrnita.
    .why = Dvorana je velika. Skupaj najdeta pot nazaj.
    .why-spoken = Dvorana je velika. Skupaj nájdeta pot nazaj.
    .alt = Deklica in babica gresta na stranišče. Ženska na postelji ju vidi in jima maha.
    .alt-spoken = Déklica in bábica gresta na stranišče. Ženska na postelji ju vidi in jima maha.

step-hall-blanket = Počivaj pod [odejo](blanket). V [dvorani](hall) govori tiho.
    .plain = Počivaj pod [odejo](blanket), tudi podnevi. V [dvorani](hall) govori tiho. Tudi drugi hočejo počivati.
    .plain-spoken = Počivaj pod odejo, tudi podnevi. V dvorani govori tiho. Tudi drugi hóčejo počivati.
    .why = V dvorani je veliko ljudi. Ko je tiho, vsi lažje spijo.
    .why-spoken = V dvorani je veliko ljudí. Ko je tiho, vsi lažje spijo.
    .alt = Deklica počiva pod odejo na postelji. Mama sedi ob njej in bere.
    .alt-spoken = Déklica počiva pod odejo na postelji. Mama sedí ob njej in bere.

## Reci ne in povej nekomu

step-hall-no = Tvoje telo je tvoje. Lahko rečeš ne.
    .spoken = Tvoje teló je tvoje. Lahkó rečeš ne.
    .plain = Tvoje telo je tvoje. Objemu ali dotiku lahko rečeš ne. Reci to na glas in pojdi k svojim ljudem.
    .plain-spoken = Tvoje teló je tvoje. Objemu ali dotiku lahkó rečeš ne. Reci to na glas in pojdi k svojim ljudém.
    .why = Prijazni ljudje nehajo, ko rečeš ne. Tudi odraslim lahko rečeš ne.
    .why-spoken = Prijazni ljudjé néhajo, ko rečeš ne. Tudi odraslim lahkó rečeš ne.
    .alt = Deklica mirno dvigne roko in reče ne. Ženska stopi nazaj, roko ima na srcu.
    .alt-spoken = Déklica mirno dvigne roko in reče ne. Ženska stopi nazaj, roko ima na srcu.

step-hall-tell = Se ti nekaj ne zdi prav? Povej nekomu, ki mu zaupaš.
    .spoken = Se ti nekaj ne zdi prav? Povéj nekomu, ki mu zaúpaš.
    .plain = Se ti nekaj ne zdi prav ali imaš slabo skrivnost? Povej svojim ljudem ali [reševalki](helper). Povej znova, dokler ti kdo ne pomaga.
    .plain-spoken = Se ti nekaj ne zdi prav ali imaš slabo skrivnost? Povéj svojim ljudém ali reševalki. Povéj znova, dokler ti kdo ne pomaga.
    .why = To ni nikoli tvoja krivda. Prav je, da poveš.
    .why-spoken = To ni nikoli tvoja krivda. Prav je, da povéš.
    .alt = Deček se tiho pogovarja z dedkom. Dedek se skloni k njemu in posluša.

## Več

step-hall-play = Riši, igraj se ali beri. V redu je, če ti je dolgčas.
    .plain = Riši, igraj se ali beri z drugimi otroki. Lahko tudi malo pomagaš. V redu je, če ti je dolgčas ali hudo.
    .plain-spoken = Riši, igraj se ali beri z drúgimi otroki. Lahkó tudi malo pomagaš. V redu je, če ti je dolgčas ali hudo.
    .why = Z igro je čakanje lažje. Pomagati drugim je lep občutek.
    .why-spoken = Z igro je čákanje lažje. Pomagati drugim je lep občutek.
    .alt = Otroci v dvorani rišejo za nizko mizo. Reševalka sedi z njimi in jih gleda.
    .alt-spoken = Otroci v dvorani ríšejo za nizko mizo. Reševalka sedí z njimi in jih gleda.

## Na koncu

alone = Ob tebi ni odraslega? Pojdi k [pultu](desk) in povej svoje ime.
    .spoken = Ob tebi ni odráslega? Pojdi k pultu in povéj svoje imé.

calm = Položi roko na trebuh. Počasi izdihni.
    .alt = Deklica sedi in drži roki na trebuhu. Dedek diha skupaj z njo.
    .alt-spoken = Déklica sedí in drží roki na trebuhu. Dedek diha skupaj z njo.

share = Skupaj na glas recite ne. Izberite ljudi, ki jim lahko vse poveste.
    .spoken = Skupaj na glas recite ne. Izberite ljudí, ki jim lahkó vse poveste.
    .alt = Deček za mizo kaže družini sliko.
