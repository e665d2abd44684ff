### Bu bilgisayardaki dersler: yetişkinler için sayfa. Dersler nereden gelir, yeni mi, hangi şehirler ve diller burada,
### USB bellekler ve dosyalar. Burada hiçbir şey sesli okunmaz.
### Türkçeyi az bilen anne babalar ve öğretmenler için kısa, tam cümleler; her yerde olduğu gibi “sen” ile.
### Hep aynı söz: “kontrol et” yeni ders var mı diye bakmaktır; internetten “indir”; USB bellekten veya dosyadan “al”;
### “yayıncı” dersleri hazırlayan ve imzalayan şehir veya projedir; “imza” elektroniktir.
### “Dijital parmak izi” hep iki sözle: kimse parmağının izi sanmasın.
### { $title }, { $date }, { $time } ve { $size } ek almaz.

content-title = Bu bilgisayardaki dersler

## En üstte: durum, tek cümleyle

content-state-current = Derslerinin hepsi en yeni.

content-state-new = Henüz kimse yeni ders var mı diye kontrol etmedi.

content-state-trouble = Her şey yenilenemedi. Derslerin yine de çalışır. Ne yapabileceğini aşağıda oku.

content-state-unconnected = Yeni dersler USB bellekle veya dosya olarak gelir.

content-progress-reading = { -product-name } yeni ders arıyor.
content-progress-fetching = Dersler geliyor. Sen devam edebilirsin.
content-progress-finishing = { -product-name } dersleri rafa koyuyor.

content-progress-part = { $done } / { $total }

content-progress = Şimdiye kadar gelen

content-checked-today = Son kontrol: bugün, saat { $time }.

content-checked-on = Son kontrol: { $date }, saat { $time }.

content-check = Şimdi kontrol et

content-stop = Durdur

## Ne zaman bakılacağına kim karar verir

content-by-itself = Yeni dersler ne zaman aransın
content-by-itself-on = Yeni dersleri kendiliğinden ara
content-by-itself-off = Sadece ben isteyince ara

content-by-itself-note = Bunun için internet gerekir, sadece yeni olan gelir. { -product-name } senin hakkında hiçbir şey göndermez.

## Yayıncılar, her biri için bir kart

content-publishers = Dersler nereden geliyor

content-outcome-never = Burada henüz kontrol yapılmadı. “Şimdi kontrol et” düğmesine bas.
content-outcome-unconnected = { $title } için internet adresi yok. Yeni dersler USB bellekle veya dosya olarak gelir.
content-outcome-updated = Yeni dersler geldi. Yapman gereken bir şey yok.
content-outcome-up-to-date = Bu dersler en yeni dersler.
content-outcome-offline = İnternet yok. Derslerin yine de çalışır. İnternete bağlan, sonra tekrar kontrol et.

content-outcome-expired = { $title } elektronik imzasını { $date } tarihinden beri yenilemedi. Derslerin yine de çalışır. Bu bilgisayarda bugünün tarihi doğru mu? Doğruysa, { $title } adlı yayıncıya imza süresinin bittiğini söyle.

content-outcome-expired-undated = { $title } elektronik imzasını yenilemedi. Derslerin yine de çalışır. Bu bilgisayarda bugünün tarihi doğru mu? Doğruysa, { $title } adlı yayıncıya imza süresinin bittiğini söyle.

content-outcome-rollback = { $title } seninkilerden daha eski dersler sunuyor. Daha yeni olan derslerin kalır. Yarın tekrar kontrol et.

content-outcome-bad-signature = Sunulan derslerde { $title } imzası yok. { -product-name } hiçbir şey almadı. Senin derslerin yine de çalışır. Bunu { $title } adlı yayıncıya söyle.

content-outcome-wrong-hash = Dersler tam gelmedi. Senin derslerin yine de çalışır. Tekrar kontrol et.

content-outcome-garbage = Bu ağ senden giriş yapmanı istiyor. Derslerin yine de çalışır. İnternet tarayıcını aç, giriş yap, sonra tekrar kontrol et.

content-outcome-missing-at-source = { $title } adlı yayıncıda bazı dersler eksik. Seninkiler yine de çalışır. Yarın tekrar kontrol et.
content-outcome-corrupt-at-source = { $title } adlı yayıncıda bazı dersler bozuk. Seninkiler yine de çalışır. Yarın tekrar kontrol et.
content-outcome-too-long = { $title } çok büyük bir dosya sunuyor. { -product-name } onu almadı. Derslerin yine de çalışır. Bunu { $title } adlı yayıncıya söyle.

content-outcome-refused-content = Yeni derslerde izin verilmeyen bir şey var. { -product-name } onları almadı. Senin derslerin yine de çalışır. Bunu { $title } adlı yayıncıya söyle.

content-outcome-disk-full = Bu bilgisayar dolu. Derslerin yine de çalışır. Yer aç, sonra tekrar kontrol et.
content-outcome-busy = Başka bir { -product-name } penceresi şu an derslerle çalışıyor. Biraz bekle, sonra tekrar kontrol et.
content-outcome-no-such-language = { $title } seçtiğin dillerin hepsini sunmuyor. Derslerin yine de çalışır. Aşağıda tekrar seç.
content-outcome-cancelled = Bu iş yarıda kaldı. Gelenler duruyor. İstediğin zaman tekrar kontrol et.
content-outcome-damaged = Bu bilgisayardaki bazı dersler bozuk. { -product-name } programını kapat, yeniden aç, sonra tekrar kontrol et.
content-outcome-read-only = Bu bilgisayar yeni bir şey saklayamıyor. Derslerin yine de çalışır. Bu bilgisayarla ilgilenen kişiye sor.
content-outcome-needs-newer = Yeni dersler için daha yeni bir { -product-name } gerekiyor. Senin derslerin yine de çalışır. Bu bilgisayara en yeni { -product-name } programını kur.
content-outcome-unexpected = Bu olmadı. Derslerin yine de çalışır. Daha sonra tekrar kontrol et.

content-succeeded = Her şeyin tam geldiği son gün: { $date }

content-trial = Deneme dersleri. Bunları hiçbir belediye imzalamadı.

# “Eski USB bellekten” yazma: belleğin kendisi eski sanılır.
content-stale = Bu dersler USB bellekle veya dosya olarak geldi ve geldiğinde eskiydi. Yine de çalışır. Daha yenisini ara.

content-skipped =
    { $lessons ->
        [one] { $lessons } ders için daha yeni bir { -product-name } gerekiyor.
       *[other] { $lessons } ders için daha yeni bir { -product-name } gerekiyor.
    }

content-about = Adres ve dijital parmak izi
content-address = Adres
content-address-none = Adres yok

content-fingerprint = Dijital parmak izi

content-remove = { $title } adlı yayıncıyı kaldır

content-remove-question = { $title } adlı yayıncı kaldırılsın mı? Onun dersleri bu bilgisayardan silinir.
content-remove-yes = Evet, kaldır
content-remove-no = Hayır, kalsın

## Şehirler ve diller, her dil için bir işaret kutusu

content-editions = Şehirler ve diller

content-edition-here = Bu bilgisayarda

content-edition-in-use = Şu an kullanılıyor

content-editions-pictures = Resimler, bütün diller için bir kez: { $size }

content-editions-total = Toplam: { $size }

content-editions-leaving = İşaretlemediğin diller bu bilgisayardan silinir.

content-free = Bu bilgisayardaki boş yer: { $size }

content-used = Dersler { $size } yer kaplıyor.

content-too-little = Yer yetmiyor: { $size } eksik. Daha az dil seç veya yer aç.

content-fetch = { $size } indir

content-keep = Bu seçimi kaydet

content-undo = Geri al

## USB bellekten veya dosyadan

content-stick = USB bellekten veya dosyadan

content-stick-none = İçinde ders olan bir USB bellek tak. Burada görünür. Bu pencereye bir dosya da sürükleyebilirsin.

content-stick-folder = USB bellekte klasör
content-stick-pack = USB bellekte dosya

content-stick-take = Dersleri al

content-stick-unknown = Bu bilgisayar { $title } adlı yayıncıyı tanımıyor. Bu yayıncıdan dijital parmak izini iste, telefonla veya kâğıt üzerinde. Onu buradakiyle karşılaştır.

content-stick-trust = İkisi aynı

content-stick-differs = Farklıysa USB belleği çıkar.

content-import-file = Bir dosyadan al
content-import-folder = Bir klasörden al

content-brought = { $size } geldi. Rafı bir daha açınca dersler orada olur.

content-brought-nothing = Hepsi zaten buradaydı.

content-import-garbage = Bunun içinde ders yok. Başka bir dosya veya klasör seç.
content-import-missing-at-source = Bunun içinde bazı dersler eksik. USB bellek hâlâ takılı mı? Dersleri tekrar al.
content-import-corrupt-at-source = Bunun içindeki bazı dersler bozuk. Senin derslerin yine de çalışır. Yeni bir kopya iste.
content-import-wrong-hash = Bunun içindeki bazı dersler bozuk. Senin derslerin yine de çalışır. Yeni bir kopya iste.
content-import-rollback = Bu dersler seninkilerden daha eski. Daha yeni olan derslerin kalır. Yapman gereken bir şey yok.
content-import-bad-signature = Bu derslerde tanıdığın bir yayıncının imzası yok. { -product-name } hiçbir şey almadı. Senin derslerin yine de çalışır. Bunları sana veren kişiye sor.
content-import-expired = Bu derslerin imzasının süresi bitti. Senin derslerin yine de çalışır. Yeni bir kopya iste.
content-import-too-long = Bunun içinde çok büyük bir dosya var. { -product-name } onu almadı. Senin derslerin yine de çalışır. Bunu sana veren kişiye sor.
content-import-refused-content = Bunun içinde izin verilmeyen bir şey var. { -product-name } onu almadı. Senin derslerin yine de çalışır. Bunu sana veren kişiye sor.
content-import-no-such-language = Seçtiğin diller bunun içinde yok. Yukarıda dil seç veya başka bir dosya al.
content-import-disk-full = Bu bilgisayar dolu. Senin derslerin yine de çalışır. Yer aç, sonra dersleri tekrar al.
content-import-cancelled = Bu iş yarıda kaldı. Gelenler duruyor. İstediğin zaman dersleri tekrar al.
content-import-unexpected = Bu olmadı. Senin derslerin yine de çalışır. Dersleri tekrar al.

content-export = Derslerini başka bir bilgisayara ver

content-export-pack = Tek dosya olarak kaydet (.pack)
content-export-folder = Klasör olarak kaydet

content-exported = Kaydedildi: { $size }. Öbür bilgisayarda { -product-name } programını aç ve dersleri orada al.

content-export-disk-full = Orada yeterli yer yok. Başka bir yer seç.
content-export-read-only = Oraya bir şey kaydedilemiyor. Başka bir yer seç.
content-export-unexpected = Bu olmadı. Hiçbir şey kaybolmadı. Başka bir yer seç.

## Başka bir yayıncı

content-add = Başka bir yayıncının dersleri

content-add-note = Bir belediye veya proje sana adresini ve dijital parmak izini söyler ya da root.json adlı bir dosya verir.

content-add-file = Yayıncının dosyasını aç

content-add-address = İnternet adresi

content-add-address-hint = Adres https ile başlar, örneğin https://lessons.example.org

content-add-fingerprint = Dijital parmak izi

content-add-fingerprint-hint = Sekiz grup, her grupta dört harf veya rakam, örneğin 3f2a 91c0

content-add-go = Yayıncıyı ekle

content-add-address-wrong = Adresin tamamını yaz. Adres https ile başlar.
# “a'dan f'ye” yazma: Türkçede arada ç harfi de var.
content-add-fingerprint-wrong = Sekiz grubun hepsini yaz. İçlerinde sadece 0 ile 9 arasındaki rakamlar ve a, b, c, d, e, f harfleri var.

content-added = { $title } artık burada. Bu yayıncının dillerini yukarıda seç.

content-removed = { $title } kaldırıldı.
