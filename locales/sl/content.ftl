### Lekcije na tem računalniku: stran za odrasle. Od kod so lekcije, ali so posodobljene, katera mesta in jeziki so
### tukaj, USB-ključi in datoteke. Nič na tej strani se ne bere na glas.
### Kratki, celi stavki za ljudi, ki še ne znajo veliko slovensko; tikamo kot povsod.
### Vedno ista beseda: »preveri«, ali je kaj novega; »prenesi« z interneta, z USB-ključa ali iz datoteke; »sprejeti« ali
### ne; »izdajatelj« je, kdor lekcije naredi in podpiše; »podpis« je elektronski.
### { $title } se ne sklanja, zato pred njim stoji »izdajatelj« v pravem sklonu. Tudi { $date } stoji v imenovalniku, zato
### je za dvopičjem. »Mesto« je vedno mesto, kjer živimo; kraj za shranjevanje je »mapa«.

content-title = Lekcije na tem računalniku

## Zgoraj: kako je, v enem stavku

content-state-current = Vse je posodobljeno.

content-state-new = Nihče še ni preveril, ali so na voljo nove lekcije.

content-state-trouble = { -product-name } ni mogel posodobiti vsega. Tvoje lekcije vseeno delujejo. Spodaj preberi, kaj lahko narediš.

content-state-unconnected = Nove lekcije pridejo na USB-ključu ali v datoteki.

content-progress-reading = { -product-name } preverja, kaj je novega.
content-progress-fetching = Lekcije prihajajo. Medtem lahko nadaljuješ.
content-progress-finishing = Lekcije gredo zdaj na polico.

content-progress-part = { $done } od { $total }

content-progress = Koliko je že prišlo

content-checked-today = Zadnjič preverjeno: danes ob { $time }.

content-checked-on = Zadnjič preverjeno: { $date } ob { $time }.

content-check = Preveri zdaj

content-stop = Ustavi

## Kdo odloča, kdaj se preveri

content-by-itself = Kdaj { -product-name } preveri, ali so na voljo nove lekcije
content-by-itself-on = Samodejno preverjaj, ali so na voljo nove lekcije
content-by-itself-off = Preveri samo, kadar to želim

content-by-itself-note = { -product-name } za to potrebuje internet. Prenese samo, kar je novo. O tebi ne pošlje ničesar.

## Izdajatelji, vsak na svoji kartici

content-publishers = Od kod so lekcije

content-outcome-never = Ni še preverjeno. Pritisni »Preveri zdaj«.
content-outcome-unconnected = Izdajatelj { $title } nima spletnega naslova. Nove lekcije pridejo na USB-ključu ali v datoteki.
content-outcome-updated = Nove lekcije so tukaj. Ni ti treba nič narediti.
content-outcome-up-to-date = Lekcije so posodobljene.
content-outcome-offline = Interneta ni. Tvoje lekcije vseeno delujejo. Poveži se z internetom, potem preveri še enkrat.

# Kriva je lahko tudi napačna ura v računalniku.
content-outcome-expired = Elektronski podpis izdajatelja { $title } je potekel. Dan poteka: { $date }. Tvoje lekcije vseeno delujejo. Ali je datum na tem računalniku pravilen? Če je, to sporoči izdajatelju { $title }.

content-outcome-expired-undated = Elektronski podpis izdajatelja { $title } je potekel. Tvoje lekcije vseeno delujejo. Ali je datum na tem računalniku pravilen? Če je, to sporoči izdajatelju { $title }.

content-outcome-rollback = Izdajatelj { $title } ponuja lekcije, ki so starejše od tvojih. Tvoje novejše lekcije ostanejo. Jutri preveri še enkrat.

content-outcome-bad-signature = Ponujenih lekcij ni podpisal izdajatelj { $title }. { -product-name } jih ni sprejel. Tvoje lekcije vseeno delujejo. To sporoči izdajatelju { $title }.

content-outcome-wrong-hash = Nove lekcije niso prišle cele. Tvoje lekcije vseeno delujejo. Preveri še enkrat.

content-outcome-garbage = V tem omrežju se je treba najprej prijaviti. Tvoje lekcije vseeno delujejo. Odpri brskalnik in se prijavi, potem preveri še enkrat.

content-outcome-missing-at-source = Pri izdajatelju { $title } nekaj lekcij manjka. Tvoje lekcije vseeno delujejo. Jutri preveri še enkrat.
content-outcome-corrupt-at-source = Pri izdajatelju { $title } je nekaj lekcij poškodovanih. Tvoje lekcije vseeno delujejo. Jutri preveri še enkrat.
content-outcome-too-long = Izdajatelj { $title } ponuja datoteko, ki je prevelika. { -product-name } je ni sprejel. Tvoje lekcije vseeno delujejo. To sporoči izdajatelju { $title }.

content-outcome-refused-content = V novih lekcijah je nekaj, kar ni dovoljeno. { -product-name } jih ni sprejel. Tvoje lekcije vseeno delujejo. To sporoči izdajatelju { $title }.

content-outcome-disk-full = Ta računalnik je poln. Tvoje lekcije vseeno delujejo. Naredi prostor, potem preveri še enkrat.
# Stoji tudi po prenosu z USB-ključa in po shranjevanju, zato »poskusi« in ne »preveri«.
content-outcome-busy = Drug { -product-name } prav zdaj dela z lekcijami. Malo počakaj, potem poskusi še enkrat.
# »Izbranih« namesto »ki si jih izbral«, da ni oblike za žensko ali moškega.
content-outcome-no-such-language = Izdajatelj { $title } nima vseh izbranih jezikov. Tvoje lekcije vseeno delujejo. Spodaj izberi še enkrat.
content-outcome-cancelled = Prenos je ustavljen. Kar je že prišlo, ostane. Ko želiš, preveri še enkrat.
content-outcome-damaged = Nekaj lekcij na tem računalniku je poškodovanih. Zapri { -product-name } in ga spet odpri, potem preveri še enkrat.
content-outcome-read-only = Na ta računalnik ni mogoče shraniti nič novega. Tvoje lekcije vseeno delujejo. Vprašaj človeka, ki skrbi za ta računalnik.
content-outcome-needs-newer = Nove lekcije potrebujejo novejši { -product-name }. Tvoje lekcije vseeno delujejo. Na ta računalnik namesti najnovejši { -product-name }.
content-outcome-unexpected = To ni uspelo. Tvoje lekcije vseeno delujejo. Pozneje preveri še enkrat.

content-succeeded = Zadnjič je vse uspelo: { $date }

content-trial = Poskusne lekcije. Ni jih podpisala nobena občina.

content-stale = Te lekcije z USB-ključa ali iz datoteke so bile že stare. Vseeno delujejo. Poišči novejše.

content-skipped =
    { $lessons ->
        [one] { $lessons } lekcija potrebuje novejši { -product-name }.
        [two] { $lessons } lekciji potrebujeta novejši { -product-name }.
        [few] { $lessons } lekcije potrebujejo novejši { -product-name }.
       *[other] { $lessons } lekcij potrebuje novejši { -product-name }.
    }

content-about = Spletni naslov in prstni odtis
content-address = Spletni naslov
content-address-none = Ni spletnega naslova

content-fingerprint = Prstni odtis

content-remove = Odstrani izdajatelja { $title }

content-remove-question = Želiš odstraniti izdajatelja { $title }? Njegove lekcije se bodo izbrisale s tega računalnika.
content-remove-yes = Da, odstrani
content-remove-no = Ne, obdrži

## Mesta in jeziki, ob vsakem jeziku okence za kljukico

content-editions = Mesta in jeziki

content-edition-here = Na tem računalniku

content-edition-in-use = Zdaj v uporabi

content-editions-pictures = Slike, enkrat za vse jezike: { $size }

content-editions-total = Skupaj: { $size }

content-editions-leaving = Jeziki brez kljukice se bodo izbrisali s tega računalnika.

content-free = Prosto na tem računalniku: { $size }

content-used = Lekcije zasedejo { $size }.

content-too-little = Prostora je premalo. Manjka: { $size }. Izberi manj jezikov ali naredi prostor.

content-fetch = Prenesi { $size }

content-keep = Shrani izbiro

content-undo = Razveljavi

## Z USB-ključa ali iz datoteke

content-stick = Z USB-ključa ali iz datoteke

content-stick-none = Vstavi USB-ključ z lekcijami. Pokazal se bo tukaj. Lahko tudi povlečeš datoteko na to okno.

content-stick-folder = Mapa na USB-ključu
content-stick-pack = Datoteka na USB-ključu

content-stick-take = Prenesi

# Vprašamo izdajatelja samega, ne tistega, ki je prinesel USB-ključ.
content-stick-unknown = Ta računalnik ne pozna izdajatelja { $title }. Izdajatelja vprašaj za njegov prstni odtis, po telefonu ali na papirju. Primerjaj ga s tem tukaj.

content-stick-trust = Odtisa sta enaka

content-stick-differs = Če nista enaka, izvleci USB-ključ.

content-import-file = Prenesi iz datoteke
content-import-folder = Prenesi iz mape

content-brought = Preneseno: { $size }. Ko se polica naslednjič odpre, bo vse na njej.

content-brought-nothing = Vse je že bilo tukaj.

content-import-garbage = V tem ni lekcij. Izberi drugo datoteko ali mapo.
content-import-missing-at-source = V tem nekaj lekcij manjka. Je USB-ključ še v računalniku? Prenesi še enkrat.
content-import-corrupt-at-source = V tem je nekaj lekcij poškodovanih. Tvoje lekcije vseeno delujejo. Prosi za novo kopijo.
content-import-wrong-hash = V tem je nekaj lekcij poškodovanih. Tvoje lekcije vseeno delujejo. Prosi za novo kopijo.
content-import-rollback = Te lekcije so starejše od tvojih. Tvoje novejše lekcije ostanejo. Ni ti treba nič narediti.
content-import-bad-signature = Tega ni podpisal noben izdajatelj, ki ga ta računalnik pozna. { -product-name } ni sprejel ničesar. Tvoje lekcije vseeno delujejo. Vprašaj tistega, ki ti je to dal.
content-import-expired = Elektronski podpis teh lekcij je potekel. Tvoje lekcije vseeno delujejo. Prosi za novo kopijo.
content-import-too-long = V tem je datoteka, ki je prevelika. { -product-name } ni sprejel ničesar. Tvoje lekcije vseeno delujejo. Vprašaj tistega, ki ti je to dal.
content-import-refused-content = V tem je nekaj, kar ni dovoljeno. { -product-name } ni sprejel ničesar. Tvoje lekcije vseeno delujejo. Vprašaj tistega, ki ti je to dal.
content-import-no-such-language = V tem ni izbranih jezikov. Zgoraj izberi jezike ali vzemi drugo datoteko.
content-import-disk-full = Ta računalnik je poln. Tvoje lekcije vseeno delujejo. Naredi prostor, potem prenesi še enkrat.
content-import-cancelled = Prenos je ustavljen. Kar je že prišlo, ostane. Ko želiš, prenesi še enkrat.
content-import-unexpected = To ni uspelo. Tvoje lekcije vseeno delujejo. Prenesi še enkrat.

content-export = Tvoje lekcije za drug računalnik

content-export-pack = Shrani kot eno datoteko (.pack)
content-export-folder = Shrani kot mapo

content-exported = Shranjeno: { $size }. Na drugem računalniku odpri { -product-name }. Tam prenesi lekcije iz te datoteke ali mape.

content-export-disk-full = Tam ni dovolj prostora. Izberi drugo mapo.
content-export-read-only = Tja ni mogoče ničesar shraniti. Izberi drugo mapo.
content-export-unexpected = To ni uspelo. Nič ni izgubljeno. Izberi drugo mapo.

## Še en izdajatelj

content-add = Lekcije drugega izdajatelja

content-add-note = Občina ali projekt ti pove svoj spletni naslov in prstni odtis ali pa ti da datoteko z imenom root.json.

content-add-file = Odpri datoteko root.json

content-add-address = Spletni naslov

content-add-address-hint = Začne se s https, na primer https://lessons.example.org

content-add-fingerprint = Prstni odtis

content-add-fingerprint-hint = Osem skupin po štiri znake, na primer 3f2a 91c0

content-add-go = Dodaj

content-add-address-wrong = Napiši celoten naslov. Začne se s https.
content-add-fingerprint-wrong = Napiši vseh osem skupin. V njih so samo števke od 0 do 9 in črke od a do f.

content-added = Izdajatelj { $title } je zdaj tukaj. Zgoraj izberi njegove jezike.

content-removed = Izdajatelj { $title } je odstranjen.
