### Duygular ve iyi gelen şeyler: nefes ver, birine git, konuş veya ara. Sıcak ve yavaş.
### Çocuğa ne yaşadığı sorulmaz. Hiçbir duygu yanlış değildir. “Gözlerini kapat” ve “cesur ol” yazma.
### “{ $helpline } yardım hattı”: sayı tek başına durur, ek almaz.

title = Duygularım sakinleşiyor

hello = Bugün duygulara neyin iyi geldiğini öğreniyoruz. Bu bölümü geçebilirsin.

## Üç hareket

action-feel-breathe-out = Yavaşça nefes ver.

action-feel-go-to = Güvendiğin birine git.

action-feel-talk = Konuş veya { $helpline } yardım hattını ara.

## Yavaşça nefes ver

step-feel-normal = Her duygu normaldir. Hiçbir şey hissetmemek de normaldir.
    .plain = Korkabilir, kızabilir, üzülebilir veya sevinebilirsin. Hiçbir şey hissetmemek de normaldir. Her duygu normaldir.
    .why = Duygular gelir ve gider. Duyguların senin suçun değil.
    .alt = Altı yuvarlak resimde altı farklı yüz var. Ortada bir ateş böceği parlıyor.

step-feel-breathe = [Elini](hand) [karnına](belly) koy. Yavaşça nefes ver.
    .plain = [Elini](hand) [karnına](belly) koy. Burnundan nefes al. Bir tüye üfler gibi yavaşça nefes ver.
    .why = Yavaşça nefes verince kalbin daha sakin atar. Bunu her yerde yapabilirsin.
    .alt = Erkek çocuğun eli karnında, bir tüye üflüyor. Yanındaki kadın tüye bakıyor.

## Güvendiğin birine git

step-feel-trust = Güvendiğin bir [yetişkine](adult) git. Bir [arkadaş](friend) da yardım edebilir.
    .plain = Güvendiğin bir [yetişkine](adult) git ve yanında kal. Bir [arkadaş](friend) da yardım edebilir. Birlikte sessiz de durabilirsiniz.
    .why = Güvendiğin birinin yanında bedenin sakinleşir. Orada dinlenebilirsin.
    .alt = Bir kız ve arkadaşı banktaki adama yürüyor. Adam onlara sevgiyle bakıyor.

step-feel-blanket = Sarılmak sadece sen istersen olur. [Battaniye](blanket) de seni ısıtır.
    .plain = Sarılmaya evet veya hayır diyebilirsin. [Battaniye](blanket) de seni ısıtır. Sana iyi gelen bir yer bul.
    .why = Bedenin sana ait. Sıcak ve yumuşak şeyler seni dinlendirir.
    .alt = Erkek çocuk battaniyenin içinde oturuyor ve gülümsüyor. Büyükannesi yanında oturuyor, elleri kucağında.

## Konuş veya yardım hattını ara

step-feel-tell = Ne hissettiğini anlat veya çiz. Ne anlatacağını sen seçersin.
    .plain = Ne hissettiğini anlat veya çiz, ne anlatacağını sen seç. Sık sık kötü rüya mı görüyorsun? Bir [yetişkine](adult) anlat.
    .why = Konuşmak birçok çocuğa iyi gelir. Kötü hissetmek senin suçun değil.
    .alt = Tekerlekli sandalyedeki çocuk büyük bir bulut ve güneş çiziyor. Bir kadın yanında oturuyor ve dinliyor.

step-feel-call = [Telefonu](phone) al, { $helpline } yardım hattını ara. Bir [görevli](helper) dinler.
    .plain = [Telefonu](phone) al, { $helpline } yardım hattını ara. Bir [görevli](helper) seni dinler. Aramak bedava.
    .why = Görevli çocuklar için oradadır. Büyük ve küçük dertlerini anlatabilirsin.
    .alt = Bir kız koltukta sakince telefon ediyor. Yuvarlak pencerede kulaklık takan bir görevli dinliyor.

step-feel-closed = Yardım hattı bazen kapalıdır. Güvendiğin birine git.
    .plain = Yardım hattı bazen kapalıdır. Kimse açmıyor mu? Güvendiğin birine git.
    .why = Görevliler de dinlenir. Başka bir gün arayabilirsin. Yakınındaki biri seni şimdi dinleyebilir.
    .alt = Masada, ayın altında bir telefon var. Bir kız dedesiyle oturuyor ve konuşuyor.

## Daha fazlası

step-feel-look = Yavaşça etrafına bak. Gördüğün 5 şeyi söyle.
    .plain = Gözlerin açık, yavaşça etrafına bak. Gördüğün 5 şeyi söyle. Sonra dinle: ne duyuyorsun?
    .why = Bakınca ve dinleyince kafan dinlenir. Duyguların sakinleşir.
    .alt = Bir kız odada etrafına bakıyor ve bitkiyi gösteriyor. Beş eşyanın çevresinde yumuşak halkalar var.

## Sonunda

alone = Yanında yetişkin yok mu? Yavaşça nefes ver, güvendiğin birini ara.

calm = Elini karnına koy. Yavaşça nefes ver.
    .alt = Bir kız oturuyor, elleri karnında. Dedesi onunla birlikte nefes alıyor.

share = Ailene yavaşça nefes vermeyi göster. Bunu birlikte yapın.
    .alt = Erkek çocuk masada ailesine bir resim gösteriyor.
