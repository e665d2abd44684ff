### Ko bērns var pateikt, lai palīgi viņu atrod: vārds, vieta, viens telefona numurs.
### Laipni un bez spiediena: pietiek ar dažiem vārdiem. Neviens neprasa dokumentus vai izcelsmi.
### „Mājas“ ir tur, kur bērns dzīvo tagad; „mājas numurs“ ir ēkas numurs.

title = Mans vārds, mana iela

hello = Šodien mācāmies, ko pateikt palīgiem. Šo nodarbību vari izlaist.

## Trīs darbības. Tās ir arī uz plakātiem: viens teikums, ne vairāk par sešiem vārdiem.

action-data-say-name = Pasaki savu [vārdu](name).

action-data-say-where = Nosauc savu [ielu](street) vai [mājas](home) nosaukumu.

action-data-know-number = Atceries vienu [telefona](phone) numuru.

## Pasaki savu vārdu

step-data-name = Pasaki savu pilno [vārdu](name). Saki to lēnām.
    .plain = Pasaki savu [vārdu](name) un uzvārdu. Saki to lēnām. Ja kāds jautā, pasaki vēlreiz.
    .why = Tad palīgi zina, kā tevi saukt. Kad saki lēnām, tevi ir vieglāk saprast.
    .alt = Meitene uzliek roku uz sirds un saka savu vārdu. Palīgs notupjas un klausās.

step-data-language = Pasaki, kādā valodā tu runā. Palūdz, lai ar tevi runā lēnām.
    .plain = Pasaki, kādā valodā tu runā. Palūdz, lai ar tevi runā lēnām. Vari arī rādīt ar pirkstu.
    .why = Pietiek ar dažiem vārdiem. Tu drīksti kļūdīties.
    .alt = Zēns runā ar sievieti pie galda. Burbulis rāda, kā viņš runā.

## Nosauc ielu vai mājas nosaukumu

step-data-street = Nosauc savu [ielu](street) un mājas numuru.
    .plain = Nosauc savu [ielu](street) un mājas numuru. Pasaki arī stāvu un pilsētu.
    .why = Tad palīgi zina, kurp braukt. Viņi atrod īstās durvis.
    .alt = Meitene un vectēvs stāv pie augstas mājas. Bultiņa rāda viņu stāvu.

step-data-home = Vai tavai [mājai](home) ir nosaukums? Pasaki šo nosaukumu.
    .plain = Dažām mājām, kur dzīvo daudz ģimeņu, ir nosaukums. Pasaki savas [mājas](home) nosaukumu. Pasaki arī pilsētu.
    .why = Pēc nosaukuma palīgi var atrast māju. Pasaki, ko tu zini.
    .alt = Vīrietis un zēns ratiņkrēslā rāda uz zīmi. Uz viņu mājas zīmes ir saule.

step-data-see = Nezini [ielu](street)? Pasaki, ko tu redzi, piemēram, [pieturu](bus-stop).
    .plain = Nezini [ielu](street)? Pasaki, ko tu redzi. Tā var būt [pietura](bus-stop), veikals vai [skola](school).
    .why = Pa telefonu palīgi tevi neredz. Tavi vārdi parāda viņiem vietu.
    .alt = Meitene zvana pieturā blakus sievietei. Burbulī ir pietura.

## Atceries vienu telefona numuru

step-data-phone = Iemācies vienu [telefona](phone) numuru. Dziedi vai plaukšķini to.
    .plain = Iemācies tā [pieaugušā](adult) [telefona](phone) numuru, kam uzticies. Dziedi vai plaukšķini to. Rīt pasaki to vēlreiz.
    .why = Telefons var izlādēties. Numurs tik un tā ir tavā galvā.
    .alt = Vecmāmiņa un divi bērni plaukšķina. Krāsaini punkti rāda numura ritmu.

step-data-card = Nēsā līdzi [kartīti](card) ar [telefona](phone) numuru. Turi to kabatā.
    .plain = [Pieaugušais](adult) uzraksta [telefona](phone) numuru uz [kartītes](card). Nēsā to kabatā. Rādi to tikai [palīgiem](helper).
    .why = Kad apkārt ir daudz cilvēku, numuru var aizmirst. Uz kartītes tas paliek.
    .alt = Vīrietis ieliek kartīti meitenes kabatā. Uz kartītes ir māja un telefons.

## Vēl

step-data-private = Pasaki [palīgiem](helper) savu [ielu](street) un [telefona](phone) numuru. Spēlēs un čatos to neraksti un nesaki.
    .plain = Pasaki [palīgiem](helper) savu [vārdu](name), [ielu](street) un numuru. Spēlēs un čatos to neraksti un nesaki. Ja tur kāds jautā, ej pie [pieaugušā](adult).
    .why = Spēlēs un čatos nevar redzēt, kas jautā. Palīgi tevi atrod pēc ielas un numura.
    .alt = Zēns stāsta palīgam par savu māju. Pie spēles tā pati māja ir ar krustiņu.

## Beigās

alone = Tuvumā nav pieaugušo? Pasaki [palīgam](helper) savu [vārdu](name) un [ielu](street).

calm = Uzliec roku uz vēdera. Lēnām izelpo.
    .alt = Meitene sēž un tur rokas uz vēdera. Vectēvs elpo kopā ar viņu.

share = Kopā ar [ģimeni](family) izvēlies vienu [telefona](phone) numuru. Dziediet to kopā.
    .alt = Zēns pie galda rāda ģimenei attēlu.
