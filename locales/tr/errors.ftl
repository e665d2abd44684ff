### Bir şey olmayınca söylenenler. Her zaman: şimdi ne yapılabilir. Kimse suçlanmaz.

error-title = Lumo yardım istiyor

error-missing-at-source = Bazı dersler eksik. Lütfen sonra tekrar dene.

error-corrupt-at-source = Oradaki dersler bozuk. Lütfen sonra tekrar dene.

error-wrong-hash = Dersler tam gelmedi. Lütfen tekrar dene.

error-garbage = Dersler tam gelmedi. Lütfen tekrar dene.

error-too-long = Dersler çok büyük. Lütfen bir yetişkine sor.

error-disk-full = Bu bilgisayar dolu. Bir yetişkinden yer açmasını iste.

error-busy = { -product-name } hâlâ çalışıyor. Biraz bekle, sonra tekrar dene.

error-no-such-language = Bu dil henüz burada yok. Başka bir dil seç.

error-no-such-city = Bu şehir henüz burada yok. Başka bir şehir seç.

error-needs-newer = Bu dersler için daha yeni bir { -product-name } gerekiyor. Bir yetişkine sor.

error-offline = İnternet yok. Derslerin yine de çalışır.

error-not-installed = Bu ders henüz burada yok. Dilini tekrar seç.

error-damaged = Dersler bozuk. Dilini tekrar seç.

error-from-the-future = Burada daha yeni bir { -product-name } vardı. Bir yetişkinden onu açmasını iste.

error-read-only = Bu bilgisayar bir şey saklayamıyor. Bir yetişkine sor.

error-no-content = Burada henüz ders yok. Dilini tekrar seç.

error-no-sound = Ses yok. Okumaya devam edebilirsin.

error-unexpected = Bu olmadı. Lütfen tekrar dene.

error-no-printer = Kâğıt çıkmadı. Bir yetişkine sor.

error-expired = Oradaki dersler çok eski. Senin derslerin yine de çalışır.

error-rollback = Senin derslerin daha yeni. Onlar hâlâ çalışıyor.

error-bad-signature = Lumo bu dersleri tanımıyor. Bir yetişkine sor.

# “Yeni”: çocuk kendi dersleri bozuk sanmasın.
error-refused-content = Yeni derslerde bir yanlışlık var. Senin derslerin yine de çalışır.

error-cancelled = Bu iş yarıda kaldı. Tekrar deneyebilirsin.

## Yetişkinler için, bu bilgisayardaki dersler sayfasında

error-bad-address = Bu bir adres değil. Yayıncı sana nasıl verdiyse öyle yaz.

error-bad-fingerprint = Bu bir dijital parmak izi değil. Sekiz grubun hepsini yaz.

error-wrong-fingerprint = Dijital parmak izi bu adrese uymuyor. Yayıncıya tekrar sor. Hiçbir şey eklenmedi.

error-no-publisher = Bu dosya bir yayıncının dosyası değil. root.json adlı bir dosya ara.
