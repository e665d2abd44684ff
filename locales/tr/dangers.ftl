### Şimdi ne yapmalıyım: bir çocuğun dokunabileceği tehlikeler ve yapılacak şey. Gerçek tehlikede hemen okunur.
### En kısa sözler. Yön her zaman açık söylenir: “dışarı çık”, “içeri gir”. “Çık” tek başına yazılmaz.
### Sayıya ek takılmaz.
### Ses (espeak-ng 1.51) “acil arama” sözünü “sakın arama” gibi vurgular; `spoken` bunu düzeltir.

## Tehlikeler: bir düğmenin adı, en çok altı kelime, nokta yok

danger-fire = Evimde yangın veya duman
    .alt = Evde alevler ve duman var, çocukla yetişkin dışarı çıkıyor.

danger-gas = Evde gaz kokusu
    .alt = Ocakta gaz kokusu var, bir çocuk burnunu tutuyor.

danger-smoke-outside = Dışarıda kötü duman
    .alt = Büyük, koyu bir bulut evlerin üstünden geçiyor.

# “Su geliyor” değil: musluğa su geliyor diye anlaşılabilir.
danger-flood = Su yükseliyor
    .alt = Bir evin çevresinde kahverengi su var.

danger-siren = Siren çalıyor
    .alt = Çatıdaki sirenin çevresinde ses dalgaları var.

danger-blackout = Işıklar söndü
    .alt = Pencereler karanlık, lamba yanmıyor.

danger-quake = Yer sallanıyor
    .alt = Lamba sallanıyor, çocukla yetişkin masanın altında oturuyor.

danger-air = Mesaj: havada tehlike var
    .alt = Bir telefon uyarı gösteriyor.

danger-else = Başka bir şey mi? Yetişkine git.
    .alt = Bir çocuk bir yetişkinin elini tutuyor.

danger-stairs = Merdivende duman mı var?

## Yapılacaklar: en çok altı kelime

# “Merdivenden çık” yazma: yukarı çık diye anlaşılır.
danger-action-quake-after = Sallantı bitti mi? Ayakkabı, merdiven, dışarı.

danger-action-else-adult = Güvendiğin bir yetişkine git.

danger-action-else-neighbour = Yanında yetişkin yok mu? Komşuya sor.

danger-action-else-call = Biri tehlikede mi? Hemen ara: { $emergency }.

## Yardım çağırmak: kim aranır

who-emergency = Her tehlikede yardım: { $emergency }

who-fire = İtfaiye: { $fire }

who-ambulance = Ambulans: { $ambulance }

who-police = Polis: { $police }

who-gas = Gaz kokusu: { $gas }

who-helpline = Çocuklar için yardım hattı: { $helpline }

call-lock = Kilitli telefonda acil arama tuşu vardır.
    .spoken = Kilitli telefonda acil aramâ tuşu vardır.
    .alt = Kilitli telefonda bir parmak acil arama tuşunun üstünde.
    .alt-spoken = Kilitli telefonda bir parmak acil aramâ tuşunun üstünde.

# “Arayamaz” değil: “bulmak için arayamaz” diye anlaşılabilir. “Telefon al” değil: satın al diye anlaşılabilir.
call-self = Lumo telefon edemez. Telefonu eline al.

call-sheet = Işıklar sönünce basılı kâğıt işe yarar.
    .alt = Duvarda resimli bir kâğıt asılı.

## Ne denir: telefonu açan kişiye bir çocuğun söylediği on cümle. Üç noktayı çocuk doldurur.

say-help = İmdat!

say-name = Benim adım …

say-street = … sokağında oturuyorum.

say-fire = Yangın var.

say-hurt = Birisi yaralı.

say-alone = Yalnızım.
    .girl = Yalnızım.

say-lost = Kayboldum.
    .girl = Kayboldum.

say-not-understood = Anlamıyorum.

say-slowly = Lütfen yavaş konuşun.

say-language-ar = Arapça konuşuyorum.
say-language-de = Almanca konuşuyorum.
say-language-en = İngilizce konuşuyorum.
say-language-lv = Letonca konuşuyorum.
say-language-ru = Rusça konuşuyorum.
say-language-sl = Slovence konuşuyorum.
say-language-tr = Türkçe konuşuyorum.
say-language-uk = Ukraynaca konuşuyorum.
