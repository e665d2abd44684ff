### Ko cilvēks dzird un lasa, ja kaut kas neizdevās. Vienmēr: ko var darīt tālāk.
### Balss (espeak-ng) īso „o“ saka kā „uo“; zīme ó to labo.

error-title = Lumo vajag palīdzību
    .spoken = Lumó vajag palīdzību

error-missing-at-source = Dažu nodarbību trūkst. Lūdzu, vēlāk mēģini vēlreiz.

error-corrupt-at-source = Nodarbības tur ir bojātas. Lūdzu, vēlāk mēģini vēlreiz.

error-wrong-hash = Nodarbības neatnāca pilnībā. Lūdzu, mēģini vēlreiz.

error-garbage = Nodarbības neatnāca pilnībā. Lūdzu, mēģini vēlreiz.

error-too-long = Nodarbības ir pārāk lielas. Lūdzu, pajautā pieaugušajam.

error-disk-full = Šis dators ir pilns. Palūdz pieaugušajam atbrīvot vietu.

error-busy = { -product-name } vēl strādā. Brītiņu pagaidi, tad mēģini vēlreiz.

error-no-such-language = Šīs valodas te vēl nav. Izvēlies citu.

error-no-such-city = Šīs pilsētas te vēl nav. Izvēlies citu.

error-needs-newer = Šīm nodarbībām vajag jaunāku programmu { -product-name }. Pajautā pieaugušajam.
    .spoken = Šīm nodarbībām vajag jaunāku prógrammu { -product-name }. Pajautā pieaugušajam.

error-offline = Interneta nav. Tavas nodarbības tik un tā darbojas.

error-not-installed = Šīs nodarbības te vēl nav. Vēlreiz izvēlies savu valodu.

error-damaged = Nodarbības ir bojātas. Vēlreiz izvēlies savu valodu.

error-from-the-future = Te jau bija jaunāka programma { -product-name }. Palūdz pieaugušajam to atvērt.
    .spoken = Te jau bija jaunāka prógramma { -product-name }. Palūdz pieaugušajam to atvērt.

error-read-only = Šajā datorā neko nevar saglabāt. Pajautā pieaugušajam.

error-no-content = Te vēl nav nodarbību. Vēlreiz izvēlies savu valodu.

error-no-sound = Skaņas nav. Tu vari lasīt tālāk.

error-unexpected = Tas neizdevās. Lūdzu, mēģini vēlreiz.

error-no-printer = Izdrukāt neizdevās. Pajautā pieaugušajam.

error-expired = Nodarbības tur ir pārāk vecas. Tavas nodarbības tik un tā darbojas.

error-rollback = Tavas nodarbības ir jaunākas. Tās joprojām darbojas.

error-bad-signature = Lumo nepazīst šīs nodarbības. Pajautā pieaugušajam.
    .spoken = Lumó nepazīst šīs nodarbības. Pajautā pieaugušajam.

# „Jaunajās“: lai bērns nedomā, ka viņa paša nodarbības nav kārtībā.
error-refused-content = Jaunajās nodarbībās kaut kas nav kārtībā. Tavas nodarbības tik un tā darbojas.

error-cancelled = Tas ir apturēts. Tu vari mēģināt vēlreiz.

## Pieaugušajiem, lapā par nodarbībām šajā datorā

error-bad-address = Tā nav adrese. Uzraksti to tā, kā izdevējs tev to iedeva.

error-bad-fingerprint = Tas nav digitālais pirkstu nospiedums. Uzraksti visas astoņas grupas.

error-wrong-fingerprint = Digitālais pirkstu nospiedums neatbilst šai adresei. Pajautā izdevējam vēlreiz. Nekas nav pievienots.

error-no-publisher = Tas nav izdevēja fails. Meklē failu ar nosaukumu root.json.
