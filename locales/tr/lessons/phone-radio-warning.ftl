### Telefonda veya radyoda uyarı: dur, dokunma, bir yetişkine göster, mesajın dediğini yap.
### “Mesaj” hem telefonun gösterdiği hem radyonun söylediğidir. “Dokunmak”: parmakla ekrana basmak.
### Hiçbir renk ne yapılacağını söylemez.

title = Telefon beni uyarıyor

hello = Bugün telefondaki uyarıları öğreniyoruz. Bu bölümü geçebilirsin.

## Üç hareket

action-phone-no-tap = Dur, ekrana dokunma.

action-phone-to-adult = Telefonu bir [yetişkine](adult) göster.

action-phone-as-it-says = [Mesajın](message) dediğini yap.

## Dur, ekrana dokunma

step-phone-sound = [Telefondan](phone) yüksek, garip ses mi geldi? Dur, bu bir [uyarı](warning) olabilir.
    .plain = [Uyarı](warning) gelince sessizdeki [telefon](phone) bile yüksek ses çıkarabilir. Telefon titreyebilir de. Dur ve ona bak.
    .why = Ses yüksektir, çünkü herkes onu fark etmeli. Sen sakin kalabilirsin.
    .alt = Masadaki telefon titriyor ve dalgalar yayıyor. Bir kız ve dedesi ona sakince bakıyor.

step-phone-stop = Oyununu durdur. [Mesaja](message) dokunma.
    .plain = Yaptığın işi durdur ve [telefonu](phone) kıpırdatmadan tut. [Mesaja](message) dokunma. Mesaj ekranda kalmalı.
    .why = Bir kere dokununca mesaj kaybolabilir. O zaman onu kimse okuyamaz.
    .alt = Bir erkek çocuk telefonu kenarlarından sakince tutuyor. Yanında, dokunan bir parmağın üstü çizili.

step-phone-ljubljana-stop = [Telefonu](phone) sakince tut. Bir kere dokununca [mesaj](message) kaybolur.
    .plain = [Telefonu](phone) kıpırdatmadan tut. İlk dokunuşta [mesaj](message) kaybolur. Kaybolursa bir [yetişkin](adult) onu tekrar bulabilir.
    .why = Mesaj ekrandayken bir yetişkin onu okuyabilir. Kaybolursa kimse sana kızmaz.
    .alt = Bir kız telefonu kenarlarından sakince tutuyor. Dokunmak isteyen parmağın üstü çizili.

## Bir yetişkine göster

step-phone-show = [Telefonu](phone) bir [yetişkine](adult) götür. [Mesajı](message) göster.
    .plain = [Telefonu](phone) bir [yetişkine](adult) götür. [Mesajı](message) göster ve ne dediğini sor. Her garip mesajı göster.
    .why = Bir yetişkin anlamana yardım eder. Tek başına karar vermen gerekmez.
    .alt = Erkek çocuk telefonu bir kadına gösteriyor. Kadın eğiliyor ve okuyor.

## Mesajın dediğini yap

step-phone-do = [Mesajı](message) birlikte okuyun. Sonra dediğini yapın.
    .plain = [Mesajı](message) bir [yetişkinle](adult) oku veya dinle. Mesaj şimdi ne yapacağını söyler. Bunu birlikte yapın.
    .why = Her uyarı başkadır. Bu sefer neyin doğru olduğunu mesaj söyler.
    .alt = Bir adam ve bir kız telefonu okuyor. Kız üç küçük resimden birini gösteriyor.

step-phone-liepaja-do = Renge bakma, kelimeleri oku. [Mesajın](message) dediğini yap.
    .plain = [Mesajın](message) kelimelerini bir [yetişkinle](adult) oku. Kelimeler içeri, dışarı, yukarı veya aşağı der. Renk bunu söylemez.
    .why = Aynı renkteki mesajlar farklı şeyler söyleyebilir. Ne yapacağını sadece kelimeler söyler.
    .alt = Bir kadın ve erkek çocuk birlikte telefonu okuyor. Aynı renkte iki telefon iki ayrı yol gösteriyor.

step-phone-radio = [Pilli](battery) bir [radyo](radio) aç. Işıklar sönünce de çalışır.
    .plain = [Pilli](battery) [radyo](radio) elektrik ve internet yokken de çalışır. Onu bir [yetişkinle](adult) aç. Radyo da ne yapacağını söyler.
    .why = Bazen telefon çekmez. Radyo yine de haber verir.
    .alt = Bir büyükanne ve iki çocuk loş ışıkta radyo dinliyor. Radyonun yanında bir pil var.

step-phone-rostock-over = Tehlike geçti mi? Bir [yetişkine](adult) sor veya [radyo](radio) dinle.
    .plain = Son bir [mesaj](message) tehlike geçti diyebilir. Her [telefon](phone) bu mesajı göstermez. Bir [yetişkine](adult) sor veya [radyo](radio) dinle.
    .why = Bu mesaj sessizce ve sadece bazı telefonlara gelir. Radyo herkese söyler.
    .alt = Telefonlu bir kız dedesine soruyor. Dedesi radyo dinliyor ve elini kaldırıyor.

step-phone-over = Tehlike geçti mi? Bir [yetişkine](adult) sor veya [radyo](radio) dinle.
    .plain = [Telefon](phone) sustu mu? Bir [yetişkinle](adult) güvenli bir yerde bekle. Tehlikenin geçtiğini bir yetişkin veya [radyo](radio) söyler.
    .why = Sessiz telefon sana bir şey söylemez. Bir yetişkin veya radyo daha çok bilir.
    .alt = Telefon masada duruyor. Bir kız, radyo dinleyen bir kadına soruyor.

## Daha fazlası

step-phone-ways = [Uyarı](warning) [telefondan](phone) veya [radyodan](radio) gelir. [Siren](siren) de uyarır.
    .plain = [Mesaj](message) her [telefona](phone) gelmez. [Uyarı](warning) [radyodan](radio), [sirenden](siren) veya hoparlörden de gelebilir. Bir [yetişkinle](adult) bak ve dinle.
    .why = Bazı telefonlar eski veya kapalıdır. Bu yüzden uyarı birçok yoldan gelir.
    .alt = Bir adam ve tekerlekli sandalyedeki çocuk dinliyor. Çevrelerinde telefon, radyo, siren ve araba var.

step-phone-test = [Mesaj](message) bir uyarı denemesi mi? Onu yine de göster.
    .plain = [Mesaj](message) bir uyarı denemesi mi? Onu yine de bir [yetişkine](adult) göster. Dur, göster, dediğini yap.
    .why = Böylece ne yapacağını öğrenirsin. Gerçek mesaj gelince işin kolay olur.
    .alt = Bir kız telefonu bir görevliye gösteriyor. Görevli üç küçük resmi işaretliyor.

## Sonunda

alone = Yanında yetişkin yok mu? İçeri gir, tanıdığın bir [komşuya](neighbour) sor.

calm = Elini karnına koy. Yavaşça nefes ver.
    .alt = Bir kız oturuyor, elleri karnında. Dedesi onunla birlikte nefes alıyor.

share = Ailenle kâğıttan [telefon](phone) yap. Dur ve göster oyununu oynayın.
    .alt = Erkek çocuk masada ailesine bir resim gösteriyor.
