### Görevliler söyleyince evden veya okuldan gitmek. Sakin kelimeler; birçok çocuk için bu bir anıdır.
### Neden gidildiği söylenmez, söz verilmez, soru sorulmaz.
### “Grup”: çocuğun şimdi yanında olan kişiler. “Ayrılıyoruz” yazma: birbirimizden ayrılıyoruz diye anlaşılır.

title = Birlikte gidiyoruz

hello = Bugün birlikte gitmeyi öğreniyoruz. Bu bölümü geçebilirsin.

## Üç hareket

action-evac-with-group = [Grubunla](group) birlikte git.

action-evac-hold-hands = El ele tutuşun.

action-evac-never-back = Asla geri dönme.

## Grubunla birlikte git

step-evac-listen = [Görevli](helper) buradan gidin dedi mi? [Grubunla](group) birlikte git.
    .plain = [Öğretmenin](teacher) veya bir [görevli](helper) buradan gidin dedi mi? Hemen [grubunla](group) birlikte git. Grubun senin sınıfın veya ailendir.
    .why = Görevliler güvenli yolu bilir. Birlikte gidince kimse kaybolmaz.
    .alt = Kapıda bir görevli yolu gösteriyor. Bir kadın ve iki kız onu dinliyor.

step-evac-inside = [Öğretmenini](teacher) dinle: dışarı mı, içeride mi? Bazen içerisi daha güvenlidir.
    .plain = [Öğretmenini](teacher) veya mesajı dinle: dışarı mı, içeride mi? Bazen içerisi daha güvenlidir. O zaman [grubunla](group) içeride, pencerelerden uzakta kal.
    .why = Bazı tehlikeler dışarıdadır. Yetişkinler seninle birlikte içeride kalır.
    .alt = Öğretmen ve üç çocuk içeride, duvarın yanında oturuyor. Pencere kapalı ve onlardan uzakta.

step-evac-meeting = [Buluşma yerine](meeting-point) git. [Öğretmen](teacher) herkesi sayar.
    .spoken = Buluşmâ yerine git. Öğretmen herkesi sayar.
    .plain = [Buluşma yerine](meeting-point) git ve orada kal. [Öğretmen](teacher) veya başka bir yetişkin herkesi sayar. Kim eksikse söyle.
    .plain-spoken = Buluşmâ yerine git ve orada kal. Öğretmen veya başka bir yetişkin herkesi sayar. Kim eksikse söyle.
    .why = O zaman yetişkinler kimin geldiğini bilir. Görevliler kimin eksik olduğunu bilir.
    .alt = Öğretmen yeşil tabelanın yanında çocukları sayıyor. Okul arkalarında kalıyor.

## El ele tutuşun

step-evac-hands = Yol boyunca [el ele](hand) tutuşun. Birlikte sakince yürüyün.
    .plain = Tanıdığın insanlarla [el ele](hand) tutuş. Yol boyunca sakince yürü. Sadece yetişkin söyleyince elini bırak.
    .why = El ele birlikte kalırsınız. Birinin elini tutmak seni sakinleştirir.
    .alt = Dede, kız ve büyük erkek çocuk el ele yürüyor. Kız ortada.

step-evac-bus = [Otobüse](bus) [el ele](hand) yürüyün. [Grubunla](group) birlikte otur.
    .plain = [Otobüse](bus) [el ele](hand) yürüyün. [Grubunla](group) birlikte otur. [Otobüsün](bus) nereye gittiğini bir [görevliye](helper) sor.
    .why = Görevliler otobüsün nereye gittiğini bilir. Birlikte gidince yol daha kolaydır.
    .alt = Bir baba ve bir kız el ele otobüse yürüyor. Bir kadın tekerlekli sandalyedeki çocuğu rampadan yukarı itiyor.

## Asla geri dönme

step-evac-back = [Sırt çantan](rucksack) içeride mi kaldı? Asla geri dönme, [görevliye](helper) söyle.
    .plain = [Sırt çantan](rucksack), bir hayvan veya biri içeride mi kaldı? Asla geri dönme. Hemen bir [görevliye](helper) söyle.
    .why = Sen eşyalardan daha önemlisin. Görevliler ne yapacağını bilir.
    .alt = Bir kız görevliye içerideki sırt çantasını anlatıyor. Geri giden yolun üstünde bir çarpı var.

step-evac-home = Eve ne zaman döneceğini [görevli](helper) söyler. [Grubunla](group) birlikte bekle.
    .plain = Eve ne zaman döneceğini bir [görevli](helper) söyler. [Grubunla](group) birlikte bekle. Bu bazen saatler, bazen daha uzun sürer.
    .why = Görevliler önce yolun güvenli olduğuna bakar. Birlikte beklemek daha kolaydır.
    .alt = İnsanlar otobüsten inip eve yürüyor. Bir büyükanne kapıyı açık tutuyor, görevli el sallıyor.

## Daha fazlası

step-evac-ready = Vakit var mı? Bir [yetişkinle](adult) [sırt çantanı](rucksack) hazırla.
    .plain = Vakit var mı? Kalın giysiler ve sağlam ayakkabılar giy. [Sırt çantanı](rucksack) al, ilaçları bir [yetişkin](adult) alır.
    .why = Başka yerler soğuk olabilir. Çanta sırtında olunca ellerin boş kalır.
    .alt = Erkek çocuk sırt çantasının yanında ayakkabısını bağlıyor. Büyükannesi ona kalın bir ceket tutuyor.

## Sonunda

alone = Yanında yetişkin yok mu? Tanıdığın komşuya veya bir [görevliye](helper) sor.

calm = Elini karnına koy. Yavaşça nefes ver.
    .alt = Bir kız oturuyor, elleri karnında. Dedesi onunla birlikte nefes alıyor.

share = Ailenle bir buluşma yeri seç. Oraya el ele yürüyün.
    .spoken = Ailenle bir buluşmâ yeri seç. Oraya el ele yürüyün.
    .alt = Erkek çocuk masada ailesine bir resim gösteriyor.
