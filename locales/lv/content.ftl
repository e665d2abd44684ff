### Nodarbības šajā datorā: lapa pieaugušajiem. No kurienes nāk nodarbības, vai tās ir jaunākās, kuras pilsētas un
### valodas te ir, zibatmiņas un faili. Te neko nelasa balsī.
### Īsi, pilni teikumi cilvēkiem, kuri latviešu valodu prot maz; ar „tu”, tāpat kā visur.
### Vienmēr tas pats vārds: „pārbaudi”, vai ir kas jauns; „lejupielādē” no interneta; „ielādē” no zibatmiņas vai faila;
### „izdevējs” ir pilsēta vai projekts, kas nodarbības veido un paraksta; „paraksts” ir elektroniskais paraksts.
### „Digitālais pirkstu nospiedums” vienmēr pilnā formā, lai neviens nedomā par savu pirkstu.
### { $title } nelokās, tāpēc pirms tā locījumā stāv „izdevējs”. { $date } ir nominatīvā: „2027. gada 3. marts”.

content-title = Nodarbības šajā datorā

## Augšā: kā ir, vienā teikumā

content-state-current = Tev ir visas jaunākās nodarbības.

content-state-new = Neviens vēl nav pārbaudījis, vai ir jaunas nodarbības.

content-state-trouble = Visu atjaunot neizdevās. Tavas nodarbības joprojām darbojas. Izlasi zemāk, ko darīt.

content-state-unconnected = Jaunas nodarbības atnāk zibatmiņā vai kā fails.

content-progress-reading = { -product-name } meklē, kas ir jauns.
content-progress-fetching = Nodarbības jau nāk. Tu vari turpināt.
content-progress-finishing = { -product-name } liek nodarbības plauktā.

content-progress-part = { $done } no { $total }

content-progress = Cik daudz jau ir atnācis

content-checked-today = Pēdējā pārbaude: šodien pulksten { $time }.

content-checked-on = Pēdējā pārbaude: { $date }, pulksten { $time }.

content-check = Pārbaudi tagad

content-stop = Apturi

## Kas nosaka, kad meklēt

content-by-itself = Kad meklēt jaunas nodarbības
content-by-itself-on = Automātiski meklē jaunas nodarbības
content-by-itself-off = Meklē tikai tad, kad es to saku

content-by-itself-note = Tam vajag internetu, un atnāk tikai tas, kas ir jauns. { -product-name } par tevi neko nesūta.

## Izdevēji, katram sava kartīte

content-publishers = No kurienes nāk nodarbības

content-outcome-never = Te vēl neviens nav pārbaudījis. Nospied „Pārbaudi tagad”.
content-outcome-unconnected = Izdevējam { $title } nav adreses internetā. Jaunas nodarbības atnāk zibatmiņā vai kā fails.
content-outcome-updated = Jaunas nodarbības ir klāt. Tev nekas nav jādara.
content-outcome-up-to-date = Šīs ir jaunākās nodarbības.
content-outcome-offline = Interneta nav. Tavas nodarbības joprojām darbojas. Pieslēdzies internetam un pārbaudi vēlreiz.

# Datums nominatīvā aiz kola, lai tas nav jāloka.
content-outcome-expired = Izdevējs { $title } nav atjaunojis savu elektronisko parakstu. Paraksta beigu datums: { $date }. Tavas nodarbības joprojām darbojas. Vai šajā datorā ir pareizs šodienas datums? Ja datums ir pareizs, pasaki izdevējam { $title }, ka paraksts ir beidzies.

content-outcome-expired-undated = Izdevējs { $title } nav atjaunojis savu elektronisko parakstu. Tavas nodarbības joprojām darbojas. Vai šajā datorā ir pareizs šodienas datums? Ja datums ir pareizs, pasaki izdevējam { $title }, ka paraksts ir beidzies.

content-outcome-rollback = Izdevējs { $title } piedāvā vecākas nodarbības nekā tavējās. Tavas jaunākās nodarbības paliek. Pārbaudi vēlreiz rīt.

content-outcome-bad-signature = Piedāvātajām nodarbībām nav izdevēja { $title } paraksta. { -product-name } neko nepaņēma. Tavas nodarbības joprojām darbojas. Pasaki to izdevējam { $title }.

content-outcome-wrong-hash = Nodarbības neatnāca pilnībā. Tavas nodarbības joprojām darbojas. Pārbaudi vēlreiz.

content-outcome-garbage = Šajā tīklā vispirms jāpiesakās. Tavas nodarbības joprojām darbojas. Atver pārlūku, piesakies un tad pārbaudi vēlreiz.

content-outcome-missing-at-source = Izdevējam { $title } trūkst dažu nodarbību. Tavējās joprojām darbojas. Pārbaudi vēlreiz rīt.
content-outcome-corrupt-at-source = Izdevējam { $title } dažas nodarbības ir bojātas. Tavējās joprojām darbojas. Pārbaudi vēlreiz rīt.
content-outcome-too-long = Izdevējs { $title } piedāvā pārāk lielu failu. { -product-name } to nepaņēma. Tavas nodarbības joprojām darbojas. Pasaki to izdevējam { $title }.

content-outcome-refused-content = Jaunajās nodarbībās ir kaut kas neatļauts. { -product-name } tās nepaņēma. Tavas nodarbības joprojām darbojas. Pasaki to izdevējam { $title }.

content-outcome-disk-full = Šis dators ir pilns. Tavas nodarbības joprojām darbojas. Atbrīvo vietu un pārbaudi vēlreiz.
content-outcome-busy = Ar nodarbībām jau strādā vēl viena atvērta programma { -product-name }. Brītiņu pagaidi un tad pārbaudi vēlreiz.
content-outcome-no-such-language = Izdevējam { $title } nav visu valodu, kuras tu izvēlējies. Tavas nodarbības joprojām darbojas. Izvēlies vēlreiz zemāk.
content-outcome-cancelled = Tas ir apturēts. Viss, kas jau atnāca, paliek. Pārbaudi vēlreiz, kad vēlies.
content-outcome-damaged = Dažas nodarbības šajā datorā ir bojātas. Aizver { -product-name }, atver no jauna un tad pārbaudi vēlreiz.
content-outcome-read-only = Šajā datorā neko jaunu nevar saglabāt. Tavas nodarbības joprojām darbojas. Pajautā cilvēkam, kurš rūpējas par šo datoru.
content-outcome-needs-newer = Jaunajām nodarbībām vajag jaunāku programmu { -product-name }. Tavas nodarbības joprojām darbojas. Uzstādi šajā datorā jaunāko programmu { -product-name }.
content-outcome-unexpected = Tas neizdevās. Tavas nodarbības joprojām darbojas. Vēlāk pārbaudi vēlreiz.

content-succeeded = Pēdējo reizi viss atnāca: { $date }

content-trial = Izmēģinājuma nodarbības. Neviena pilsēta tās nav parakstījusi.

content-stale = Šīs nodarbības atnāca zibatmiņā vai kā fails un jau tad bija vecas. Tās joprojām darbojas. Meklē jaunākas.

content-skipped =
    { $lessons ->
        [zero] { $lessons } nodarbībām vajag jaunāku programmu { -product-name }.
        [one] { $lessons } nodarbībai vajag jaunāku programmu { -product-name }.
       *[other] { $lessons } nodarbībām vajag jaunāku programmu { -product-name }.
    }

content-about = Adrese un digitālais pirkstu nospiedums
content-address = Adrese
content-address-none = Adreses nav

content-fingerprint = Digitālais pirkstu nospiedums

content-remove = Noņem izdevēju { $title }

content-remove-question = Vai noņemt izdevēju { $title }? Tā nodarbību šajā datorā vairs nebūs.
content-remove-yes = Jā, noņem
content-remove-no = Nē, atstāj

## Pilsētas un valodas, katrai valodai savs lauciņš, ko atzīmēt

content-editions = Pilsētas un valodas

content-edition-here = Šajā datorā

content-edition-in-use = Pašlaik lietošanā

content-editions-pictures = Attēli, vienreiz visām valodām: { $size }

content-editions-total = Kopā: { $size }

content-editions-leaving = Valodu, kuras tu neatzīmē, šajā datorā vairs nebūs.

content-free = Brīva vieta šajā datorā: { $size }

content-used = Nodarbības aizņem { $size }.

content-too-little = Vietas nepietiek: trūkst { $size }. Izvēlies mazāk valodu vai atbrīvo vietu.

content-fetch = Lejupielādē { $size }

content-keep = Saglabā šo izvēli

content-undo = Atcel

## No zibatmiņas vai faila

content-stick = No zibatmiņas vai faila

content-stick-none = Iespraud zibatmiņu ar nodarbībām. Tā parādīsies te. Tu vari arī ievilkt failu šajā logā.

content-stick-folder = Mape zibatmiņā
content-stick-pack = Fails zibatmiņā

content-stick-take = Ielādē nodarbības

content-stick-unknown = Šis dators nepazīst izdevēju { $title }. Palūdz izdevējam tā digitālo pirkstu nospiedumu, pa telefonu vai uz papīra. Salīdzini to ar šo.

content-stick-trust = Abi ir vienādi

content-stick-differs = Ja tie atšķiras, izņem zibatmiņu.

content-import-file = Ielādē failu
content-import-folder = Ielādē mapi

content-brought = Atnāca { $size }. Kad nākamreiz atvērsi plauktu, nodarbības būs tur.

content-brought-nothing = Viss jau bija te.

content-import-garbage = Šajā failā vai mapē nav nodarbību. Izvēlies citu failu vai mapi.
content-import-missing-at-source = Šajā failā vai mapē trūkst dažu nodarbību. Vai zibatmiņa vēl ir datorā? Ielādē nodarbības vēlreiz.
content-import-corrupt-at-source = Šajā failā vai mapē dažas nodarbības ir bojātas. Tavējās joprojām darbojas. Palūdz jaunu kopiju.
content-import-wrong-hash = Šajā failā vai mapē dažas nodarbības ir bojātas. Tavējās joprojām darbojas. Palūdz jaunu kopiju.
content-import-rollback = Šīs nodarbības ir vecākas nekā tavējās. Tavas jaunākās nodarbības paliek. Tev nekas nav jādara.
content-import-bad-signature = Šīs nodarbības nav parakstījis izdevējs, kuru tu pazīsti. { -product-name } neko nepaņēma. Tavas nodarbības joprojām darbojas. Pajautā cilvēkam, kurš tev tās iedeva.
content-import-expired = Šo nodarbību paraksts ir beidzies. Tavas nodarbības joprojām darbojas. Palūdz jaunu kopiju.
content-import-too-long = Starp šīm nodarbībām ir pārāk liels fails. { -product-name } to nepaņēma. Tavas nodarbības joprojām darbojas. Pajautā cilvēkam, kurš tev to iedeva.
content-import-refused-content = Šajās nodarbībās ir kaut kas neatļauts. { -product-name } tās nepaņēma. Tavas nodarbības joprojām darbojas. Pajautā cilvēkam, kurš tev tās iedeva.
content-import-no-such-language = Šajā failā vai mapē nav valodu, kuras tu izvēlējies. Izvēlies valodas augstāk vai ņem citu failu.
content-import-disk-full = Šis dators ir pilns. Tavas nodarbības joprojām darbojas. Atbrīvo vietu un ielādē nodarbības vēlreiz.
content-import-cancelled = Tas ir apturēts. Viss, kas jau atnāca, paliek. Ielādē nodarbības vēlreiz, kad vēlies.
content-import-unexpected = Tas neizdevās. Tavas nodarbības joprojām darbojas. Ielādē nodarbības vēlreiz.

content-export = Iedod savas nodarbības citam datoram

content-export-pack = Saglabā kā vienu failu (.pack)
content-export-folder = Saglabā kā mapi

content-exported = Saglabāts: { $size }. Atver { -product-name } otrā datorā un ielādē nodarbības tur.

content-export-disk-full = Tur nepietiek vietas. Izvēlies citu vietu.
content-export-read-only = Tur neko nevar saglabāt. Izvēlies citu vietu.
content-export-unexpected = Tas neizdevās. Nekas nav pazudis. Izvēlies citu vietu.

## Cits izdevējs

content-add = Cita izdevēja nodarbības

content-add-note = Pilsēta vai projekts tev pasaka savu adresi un digitālo pirkstu nospiedumu vai iedod failu ar nosaukumu root.json.

content-add-file = Atver izdevēja failu

content-add-address = Adrese internetā

content-add-address-hint = Tā sākas ar https, piemēram, https://lessons.example.org

content-add-fingerprint = Digitālais pirkstu nospiedums

content-add-fingerprint-hint = Astoņas grupas, katrā četri burti un cipari, piemēram, 3f2a 91c0

content-add-go = Pievieno izdevēju

content-add-address-wrong = Uzraksti visu adresi. Tā sākas ar https.
# Nevis „no a līdz f”: latviešu alfabētā starp tiem ir arī ā, č, ē.
content-add-fingerprint-wrong = Uzraksti visas astoņas grupas. Tajās ir tikai cipari no 0 līdz 9 un burti a, b, c, d, e, f.

content-added = Izdevējs { $title } tagad ir te. Izvēlies tā valodas augstāk.

content-removed = Izdevējs { $title } ir noņemts.
