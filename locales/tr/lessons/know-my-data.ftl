### Görevliler bulsun diye bir çocuğun söyleyebileceği şeyler: adı, yeri, bir telefon numarası.
### Kimse kimlik sormaz, kimse çocuğun nereden geldiğini sormaz.
### “Adım” tek başına atılan adım da olabilir: “benim adım” yaz. “Yurt” yazma: vatan diye anlaşılır.

title = Benim adım, benim sokağım

hello = Bugün görevlilere ne diyeceğimizi öğreniyoruz. Bu bölümü geçebilirsin.

## Üç hareket

action-data-say-name = [Adını](name) söyle.

action-data-say-where = [Sokağının](street) veya [evinin](home) adını söyle.

action-data-know-number = Bir [telefon](phone) numarasını ezberle.

## Adını söyle

step-data-name = [Adını](name) tam söyle. Yavaş söyle.
    .plain = [Adını](name) ve soyadını söyle. Yavaş söyle. Biri sorunca bir daha söyle.
    .why = O zaman görevliler sana adınla seslenir. Yavaş söyleyince adını daha kolay anlarlar.
    .alt = Bir kız elini kalbine koyuyor ve adını söylüyor. Bir görevli çömeliyor ve dinliyor.

step-data-language = Hangi dili konuştuğunu söyle. Karşındaki kişiden yavaş konuşmasını iste.
    .plain = Hangi dili konuştuğunu söyle. Karşındaki kişiden yavaş konuşmasını iste. Elinle de gösterebilirsin.
    .why = Birkaç kelime yeter. Hata yapmak sorun değil.
    .alt = Erkek çocuk masadaki bir kadınla konuşuyor. Konuşma balonu onun konuştuğunu gösteriyor.
    .alt-spoken = Erkek çocuk masadaki bir kadınla konuşuyor. Konuşmâ balonu onun konuştuğunu gösteriyor.

## Sokağının veya evinin adını söyle

step-data-street = [Sokağını](street) ve ev numaranı söyle.
    .plain = [Sokağını](street) ve ev numaranı söyle. Kaçıncı katta oturduğunu ve şehri de söyle.
    .why = O zaman görevliler nereye gideceklerini bilir. Doğru kapıyı bulurlar.
    .alt = Bir kız ve dedesi yüksek bir binanın önünde. Bir ok onların katını gösteriyor.

step-data-home = [Evinin](home) bir adı var mı? O adı söyle.
    .plain = Çok ailenin oturduğu bazı evlerin adı vardır. [Evinin](home) adını söyle. Şehri de söyle.
    .why = Görevliler bir evi adıyla bulabilir. Bildiğin kadarını söyle.
    .alt = Bir adam ve tekerlekli sandalyedeki çocuk tabelayı gösteriyor. Evlerinin tabelasında bir güneş var.

step-data-see = [Sokağı](street) bilmiyor musun? Ne gördüğünü söyle, mesela bir [durak](bus-stop).
    .plain = [Sokağı](street) bilmiyor musun? Ne gördüğünü söyle. Bu bir [durak](bus-stop), dükkân veya [okul](school) olabilir.
    .why = Görevliler seni telefonda göremez. Sözlerin onlara bulunduğun yeri anlatır.
    .alt = Durakta bir kız, bir kadının yanında telefon ediyor. Konuşma balonu durağı gösteriyor.
    .alt-spoken = Durakta bir kız, bir kadının yanında telefon ediyor. Konuşmâ balonu durağı gösteriyor.

## Bir telefon numarasını ezberle

step-data-phone = Bir [telefon](phone) numarası öğren. Onu şarkıyla veya el çırparak söyle.
    .plain = Güvendiğin bir [yetişkinin](adult) [telefon](phone) numarasını öğren. Onu şarkıyla veya el çırparak söyle. Yarın bir daha söyle.
    .why = Telefonun şarjı bitebilir. Numara yine de aklındadır.
    .alt = Bir büyükanne ve iki çocuk el çırpıyor. Renkli noktalar numaranın ritmini gösteriyor.

step-data-card = [Telefon](phone) numarası yazılı bir [kart](card) taşı. Onu cebine koy.
    .plain = Bir [yetişkin](adult) [telefon](phone) numarasını bir [karta](card) yazar. Onu cebinde taşı. Sadece [görevlilere](helper) göster.
    .why = Kalabalıkta numarayı unutmak kolaydır. Numara kartta yine durur.
    .alt = Bir adam kızın cebine kart koyuyor. Kartta bir ev ve bir telefon var.

## Daha fazlası

step-data-private = [Görevlilere](helper) [sokağını](street) ve [telefon](phone) numaranı söyle. Bunları oyunlarda ve internet sohbetinde paylaşma.
    .plain = [Görevlilere](helper) [adını](name), [sokağını](street) ve numaranı söyle. Bunları oyunlarda ve internet sohbetinde paylaşma. Orada biri sorunca bir [yetişkine](adult) git.
    .why = Oyunda ve sohbette kimin sorduğunu göremezsin. Görevliler ise seni bulmak için bunları bilmeli.
    .alt = Erkek çocuk görevliye evini anlatıyor. Oyunun yanında, aynı evin üstünde bir çarpı var.

## Sonunda

alone = Yanında yetişkin yok mu? [Görevliye](helper) [adını](name) ve [sokağını](street) söyle.

calm = Elini karnına koy. Yavaşça nefes ver.
    .alt = Bir kız oturuyor, elleri karnında. Dedesi onunla birlikte nefes alıyor.

share = [Ailenle](family) bir [telefon](phone) numarası seçin. Onu birlikte şarkıyla söyleyin.
    .alt = Erkek çocuk masada ailesine bir resim gösteriyor.
