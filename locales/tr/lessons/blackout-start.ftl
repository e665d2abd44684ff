### Elektrik kesilince ilk dakikalar. Karanlık sessizdir ve geçer.
### “Işık” sönen şeydir; “elektrik” kablodan gelen şeydir.

title = Işıklar sönüyor

hello = Bugün karanlıkta ne yapacağımızı öğreniyoruz. Bu bölümü geçebilirsin.

## Üç hareket

action-blackout-stand = Önce olduğun yerde dur.

action-blackout-no-candle = [El feneri](torch) al, [mum](candle) yakma.

action-blackout-together = Bir [yetişkinin](adult) yanında kal.

## Önce olduğun yerde dur

step-blackout-still = Olduğun yerde dur, nefes ver. Gözlerin karanlığa biraz sonra alışır.
    .plain = Olduğun yerde dur ve yavaşça nefes ver. Biraz bekle. Gözlerin birazdan daha iyi görür.
    .why = Karanlıkta bir yere çarpabilirsin. Olduğun yerde durmak seni korur.
    .alt = Bir kız kıpırdamadan duruyor, elleri karnında. Büyükannesi onun yakınında oturuyor.

step-blackout-lift = [Asansörde](lift) misin? Zile bas ve bekle.
    .plain = [Asansörde](lift) misin? Zile bas ve içeride bekle. Görevliler kapıyı açar.
    .why = İçeride beklemek güvenlidir. Görevliler kapıyı açmayı bilir.
    .alt = Tekerlekli sandalyedeki çocuk asansörde zile basıyor. Bir adam onunla bekliyor.

## El feneri al, mum yakma

step-blackout-torch = [El fenerini](torch) yerinden al. [Mum](candle) yakma.
    .plain = [El fenerini](torch) yerinden al. Onunla yavaş yürü. [Mum](candle) yakma.
    .why = Mum yangın çıkarabilir. El feneri sadece ışık verir.
    .alt = Erkek çocuk duvardan el fenerini alıyor. Yandaki mumun üstünde bir çarpı var.

## Bir yetişkinin yanında kal

step-blackout-window = Bir [yetişkinle](adult) dışarı bak. Her yer karanlık mı?
    .plain = Bir [yetişkinle](adult) pencereden dışarı bak. Diğer evler de karanlık mı?
    .why = Her yer karanlık mı? O zaman görevliler ışığı geri getirmek için çalışır.
    .alt = Bir kadın ve bir kız pencereden bakıyor. Bütün evler karanlık.

step-blackout-cooker = Bir [yetişkin](adult) ocağı kapatır. Bir lambanın düğmesi açık kalır.
    .plain = Bir [yetişkin](adult) ocağı ve ütüyü kapatır. Bir lambanın düğmesi açık kalır. Elektrik gelince o lamba yanar.
    .why = Elektrik gelince ocak ısınır. Sıcak ocak yangın çıkarabilir.
    .alt = Bir adam ocağın düğmesini çeviriyor. Bir kız el feneriyle ışık tutuyor.

step-blackout-wire = Dışarıda bir [kablo](wire) sarkıyor mu? Ondan çok uzak dur.
    .plain = Dışarıda bir [kablo](wire) sarkıyor mu? Bir [yetişkinle](adult) ondan çok uzak dur. Başka yoldan gidin.
    .why = Kabloda hâlâ elektrik olabilir. Uzakta güvendesin.
    .alt = Sokakta bir kablo sarkıyor. Bir dede ve bir kız ondan uzaklaşıyor.

step-blackout-radio = [Radyoyu](radio) aç. Bir [yetişkinle](adult) dinle.
    .plain = Pilli bir [radyo](radio) aç. Bir [yetişkinle](adult) dinle. Telefonu sadece önemli aramalar için kullan.
    .plain-spoken = Pilli bir radyo aç. Bir yetişkinle dinle. Telefonu sadece önemli aramalâr için kullan.
    .why = Radyo haberleri verir. Telefonun şarjı uzun süre yetmeli.
    .alt = Bir aile el fenerinin ışığında birlikte oturuyor. Radyo dinliyorlar.

## Daha fazlası

step-blackout-fridge = Buzdolabının kapısını kapalı tut. Yemekler soğuk kalır.
    .plain = Buzdolabının ve buzluğun kapısını kapalı tut. O zaman yemekler daha uzun süre soğuk kalır.
    .why = Kapıyı açınca soğuk dışarı çıkar. Bir yetişkinden yemek iste.
    .alt = Tekerlekli sandalyedeki çocuk ve kadın buzdolabını kapalı tutuyor. Ekmek yiyorlar.

## Sonunda

alone = Yanında yetişkin yok mu? Bir yetişkin çağır veya içeride bekle.

calm = Elini karnına koy. Yavaşça nefes ver.
    .alt = Bir kız oturuyor, elleri karnında. Dedesi onunla birlikte nefes alıyor.

share = El feneri için birlikte yer seçin. Herkes onu orada bulur.
    .alt = Erkek çocuk masada ailesine bir resim gösteriyor.
