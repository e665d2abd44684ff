### Prve minute brez elektrike. Tema je tiha in mine; mojstri vrnejo luč.
### Luč ugasne, elektrika teče po žici. Žepna svetilka je vedno žepna svetilka, luč v sobi je luč.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

title = Luč ugasne

hello = Danes se učimo, kaj pomaga v temi. To lahko preskočiš.
    .spoken = Danes se učimo, kaj pomaga v têmi. To lahkó preskočiš.

## Tri dejanja. So tudi na plakatih: en stavek, največ šest besed.

action-blackout-stand = Najprej stoj pri miru.

action-blackout-no-candle = [Žepna svetilka](torch), ne [sveča](candle).

action-blackout-together = Ostani pri [odraslem](adult).

## Najprej stoj pri miru

step-blackout-still = Stoj pri miru in izdihni. Oči potrebujejo malo časa.
    .spoken = Stoj pri miru in izdihni. Očí potrebújejo malo časa.
    .plain = Stoj pri miru in počasi izdihni. Malo počakaj. Oči kmalu vidijo več.
    .plain-spoken = Stoj pri miru in počasi izdihni. Malo počakaj. Očí kmalu vídijo več.
    .why = V temi se lahko v kaj zaletiš. Ko stojiš pri miru, si na varnem.
    .why-spoken = V têmi se lahkó v kaj zaletíš. Ko stojíš pri miru, si na varnem.
    .alt = Deklica stoji pri miru in drži roki na trebuhu. Babica sedi blizu nje.
    .alt-spoken = Déklica stojí pri miru in drží roki na trebuhu. Bábica sedí blizu nje.

step-blackout-lift = Si v [dvigalu](lift)? Pritisni gumb z zvoncem in počakaj.
    .plain = Si v [dvigalu](lift)? Pritisni gumb z zvoncem in počakaj notri. Reševalci odprejo vrata.
    .why = Varno je čakati notri. Reševalci znajo odpreti vrata.
    .alt = Deček na invalidskem vozičku v dvigalu pritisne zvonec. Moški čaka z njim.

## Žepna svetilka, ne sveča

step-blackout-torch = Vzemi [žepno svetilko](torch) z njenega mesta. Ne prižigaj [sveče](candle).
    .spoken = Vzemi žepno svetilko z njénega mesta. Ne prižigaj sveče.
    .plain = Vzemi [žepno svetilko](torch) z njenega mesta. Sveti si in hodi počasi. Ne prižigaj [sveče](candle).
    .plain-spoken = Vzemi žepno svetilko z njénega mesta. Sveti si in hodi počasi. Ne prižigaj sveče.
    .why = Sveča lahko povzroči požar. Žepna svetilka samo sveti.
    .why-spoken = Sveča lahkó povzroči požar. Žepna svetilka samo sveti.
    .alt = Deček vzame žepno svetilko s stene. Sveča ob njej je prečrtana.

## Ostani pri odraslem

# Elektriko popravljajo mojstri, ne reševalci.
step-blackout-window = Z [odraslim](adult) poglej ven. Je povsod tema?
    .spoken = Z odraslim poglêj ven. Je povsod temá?
    .plain = Z [odraslim](adult) poglej skozi okno. Je tudi pri sosedih tema?
    .plain-spoken = Z odraslim poglêj skozi okno. Je tudi pri sosedih temá?
    .why = Je povsod tema? Potem mojstri že delajo, da se luč vrne.
    .why-spoken = Je povsod temá? Potém mojstri že délajo, da se luč vrne.
    .alt = Ženska in deklica gledata skozi okno. Vse hiše so temne.
    .alt-spoken = Ženska in déklica glédata skozi okno. Vse hiše so temne.

# Vklopljena: stikalo je vklopljeno, čeprav luč zdaj ne sveti.
step-blackout-cooker = [Odrasli](adult) izklopi štedilnik. Ena luč ostane vklopljena.
    .plain = [Odrasli](adult) izklopi štedilnik in likalnik. Ena luč ostane vklopljena. Zasveti, ko se elektrika vrne.
    .plain-spoken = Odrasli izklopi štedilnik in likalnik. Ena luč ostane vklopljena. Zasveti, ko se eléktrika vrne.
    .why = Elektrika se vrne in štedilnik se segreje. To lahko povzroči požar.
    .why-spoken = Eléktrika se vrne in štedilnik se segreje. To lahkó povzroči požar.
    .alt = Moški obrne gumb štedilnika. Deklica mu sveti z žepno svetilko.
    .alt-spoken = Moški obrne gumb štedilnika. Déklica mu sveti z žepno svetilko.

step-blackout-wire = Zunaj visi [žica](wire)? Ostani daleč stran.
    .spoken = Zunaj visí žica? Ostani daleč stran.
    .plain = Zunaj visi [žica](wire)? Z [odraslim](adult) ostani daleč stran. Pojdita po drugi poti.
    .plain-spoken = Zunaj visí žica? Z odraslim ostani daleč stran. Pojdita po drugi poti.
    .why = V žici je lahko še elektrika. Daleč stran si na varnem.
    .why-spoken = V žici je lahkó še eléktrika. Daleč stran si na varnem.
    .alt = Na ulici visi žica. Dedek in deklica gresta stran od nje.
    .alt-spoken = Na úlici visí žica. Dedek in déklica gresta stran od nje.

step-blackout-radio = Vklopi [radio](radio). Poslušaj ga z [odraslim](adult).
    .plain = Vklopi [radio](radio) na baterije. Poslušaj ga z [odraslim](adult). Telefon uporabi samo za pomembne klice.
    .plain-spoken = Vklopi radio na baterije. Poslušaj ga z odraslim. Telefón uporabi samo za pomembne klice.
    .why = Radio pove novice. Telefon mora dolgo delovati.
    .why-spoken = Radio pove novice. Telefón mora dolgo delovati.
    .alt = Družina sedi skupaj ob žepni svetilki. Vsi poslušajo radio.
    .alt-spoken = Družina sedí skupaj ob žepni svetilki. Vsi poslúšajo radio.

## Več

step-blackout-fridge = Pusti hladilnik zaprt. Hrana ostane hladna.
    .plain = Pusti hladilnik in zamrzovalnik zaprta. Tako hrana dlje ostane hladna.
    .plain-spoken = Pusti hladilnik in zamrzovalnik zaprta. Takó hrana dlje ostane hladna.
    .why = Vsakič, ko odpreš hladilnik, gre hlad ven. Za hrano prosi odraslega.
    .why-spoken = Vsakič, ko odprèš hladilnik, gre hlad ven. Za hrano prosi odráslega.
    .alt = Deček na invalidskem vozičku in ženska držita hladilnik zaprt. Jesta kruh.

## Na koncu

alone = Ob tebi ni odraslega? Pokliči odraslega ali počakaj notri.
    .spoken = Ob tebi ni odráslega? Pokliči odráslega ali počakaj notri.

calm = Položi roko na trebuh. Počasi izdihni.
    .alt = Deklica sedi in drži roki na trebuhu. Dedek diha skupaj z njo.
    .alt-spoken = Déklica sedí in drží roki na trebuhu. Dedek diha skupaj z njo.

share = Skupaj izberite mesto za žepno svetilko. Tako jo vsi najdejo.
    .spoken = Skupaj izberite mesto za žepno svetilko. Takó jo vsi nájdejo.
    .alt = Deček za mizo kaže družini sliko.
