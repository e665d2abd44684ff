### Şehrim: bilgiler, her biri bir veya iki cümle; görünür ve sesli okunur. Yetişkinler ve büyük çocuklar için.
### Sesin yüksekliği için “ince” ve “kalın” yaz, asla “yukarı” ve “aşağı” değil.
### Türkçede sayıdan sonra çoğul eki gelmez; iki biçim aynıdır. Sayıya ve ada ek takılmaz.
### Ses (espeak-ng 1.51) “bodrum” ve “uygulamalar” sözlerini yanlış vurgular; `spoken` bunu düzeltir.

## Siren nasıl duyulur

tone-wail = Siren ince, kalın, ince, kalın çalar.

tone-steady = Siren hep aynı sesle çalar.

tone-pulse = Siren çalar, susar, çalar, susar.

tone-pause-unknown = Her seferinde ne kadar sustuğunu bilmiyoruz.

tone-minutes =
    { $minutes ->
        [one] { $minutes } dakika sürer.
       *[other] { $minutes } dakika sürer.
    }

tone-seconds =
    { $seconds ->
        [one] { $seconds } saniye sürer.
       *[other] { $seconds } saniye sürer.
    }

## Ses ne demek

meaning-danger = Tehlike var. İçeri gir, kapıyı kapat ve dinle.

meaning-danger-coming = Tehlike geliyor. İçeri gir, kapıyı kapat ve dinle.

meaning-over = Tehlike geçti. Dışarı çıkmadan önce bir yetişkine sor.

# “Deneme” tek başına “sakın deneme” gibi vurgulanır; “siren denemesi” yaz.
meaning-test = Bu bir siren denemesi. Yine de içeri gir, kapıyı kapat, dinle.

meaning-over-or-test = Ya tehlike geçti ya da bu bir siren denemesi. İçeride kal ve bir yetişkine sor.

## Uyarılar

fact-phone = Telefondaki uyarının adı { $name }.

fact-apps = Uyarı veren uygulamalar: { $names }
    .spoken = Uyarı veren uygulamalâr: { $names }

# Adların arasında televizyon da var.
fact-radio = Resmî radyo ve televizyon: { $names }
    .spoken = Resmi radyo ve televizyon: { $names }

fact-pages = Resmî internet sayfaları: { $names }
    .spoken = Resmi internet sayfaları: { $names }

## Yardım noktaları

# “Ara” değil: telefonla ara diye anlaşılır.
help-point = Bu adı bul: { $name }

# “Al” değil: satın al diye anlaşılabilir.
offer-information = Orada haberleri öğrenirsin.
offer-emergency-call = Orada biri yardım çağırır.
offer-first-aid = Orada sana ilk yardım yaparlar.
offer-warmth = Orada ısınırsın.
offer-water = Orada sana su verirler.

## Evde hazır olacaklar

supply-water =
    { $litres ->
        [one] Her kişi için günde { $litres } litre su.
       *[other] Her kişi için günde { $litres } litre su.
    }

supply-water-adult =
    { $litres ->
        [one] Her yetişkin için günde en az { $litres } litre su.
       *[other] Her yetişkin için günde en az { $litres } litre su.
    }

supply-stock =
    { $days ->
        [one] { $days } günlük yemek ve su.
       *[other] { $days } günlük yemek ve su.
    }

supply-cash =
    { $euros ->
        [one] Her kişi için küçük kâğıt paralarla { $euros } avro.
       *[other] Her kişi için küçük kâğıt paralarla { $euros } avro.
    }

supply-total =
    { $litres ->
        [one] Ailene { $litres } litre su gerekiyor.
       *[other] Ailene { $litres } litre su gerekiyor.
    }

## Bir şehrin özel tehlikeleri

special-storm-surge = Deniz şehre girebilir. Üst kata çık, bodrumdan uzak dur.
    .spoken = Deniz şehre girebilir. Üst kata çık, bodrûmdan uzak dur.

# Kehribardan nasıl ayrıldığını asla yazma.
special-phosphorus = Kumsaldaki bazı şeyler kehribara benzer ve yanabilir. Dokunma, uzaklaş, bir yetişkine söyle.

special-munitions = Yerdeki eski metal şeyler tehlikeli olabilir. Dokunma, uzaklaş, bir yetişkine söyle.

special-industry = Limandan kötü duman gelebilir. İçeri gir ve pencereleri kapat.

special-flood = Nehrin suyu sokaklara gelebilir. Üst kata çık, sudan uzak dur.

special-storm = Fırtına ağaçları kırabilir. İçeri gir, pencereden uzak dur.

special-heat = Bazı günler çok sıcaktır. Su iç ve gölgede kal.

special-earthquake = Yer sallanabilir. Sağlam bir masanın altına gir, tutun.

special-sea-ice = Denizdeki buz güvenli değil. Buzdan uzak dur.
