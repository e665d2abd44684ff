### Sokakta ve evde sel: üst kata çık, bodrumdan ve sudan uzak dur, kendini göster.
### Sakin kelimeler; suç yok, korku yok. “Su” her yerde sel suyudur.
### “Çık” tek başına “dışarı çık” diye de anlaşılır: her zaman “üst kata çık” veya “yukarı çık” yaz.
### Ses (espeak-ng 1.51) “bodrum” sözünü Bodrum kenti gibi vurgular; `spoken` bunu düzeltir.
### Cümle başında “Sudan” yazma: ülke adı gibi okunur.
### Sayıya ek takılmaz: “{ $emergency } numarasını ara”.

# “Su geliyor” değil: musluğa su geliyor diye anlaşılabilir.
title = Su yükseliyor

hello = Bugün su hakkında bir şeyler öğreniyoruz. Bu bölümü geçebilirsin.

## Üç hareket

action-flood-go-up = Hemen üst kata çık.

action-flood-keep-out = [Bodrumdan](cellar) ve [sudan](water) uzak dur.
    .spoken = Bodrûmdan ve sudan uzak dur.

action-flood-be-seen = Kendini göster ve { $emergency } numarasını ara.

## Üst kata çık

step-flood-up = [Merdivenden](stairs) yukarı çık. Bir [yetişkinin](adult) yanında kal.
    .plain = Bir [yetişkinle](adult) [merdivenden](stairs) yukarı çık. Üst kata git. Orada, yukarıda kal.
    .why = Su aşağıdaki odalara akar. Yukarıda daha güvendesin.
    .alt = Bir adam ve iki çocuk merdivenden yukarı çıkıyor. Aşağıda, kapının önünde su var.

step-flood-leave = Üst kat yok mu? Su gelmeden bir [yetişkinle](adult) evden ayrıl.
    .plain = Üst kat yok mu? Su gelmeden bir [yetişkinle](adult) evden ayrıl. Yüksek, sudan uzak bir yoldan gidin.
    .why = Su gelmeden yol kurudur. Sonra ıslak olabilir.
    .alt = İki yetişkin ve iki çocuk kuru bir yokuşu çıkıyor. Su çok arkada kalıyor.

## Bodrumdan ve sudan uzak dur

step-flood-cellar = [Bodrumdan](cellar) uzak dur. Eşyaların bekleyebilir.
    .spoken = Bodrûmdan uzak dur. Eşyaların bekleyebilir.
    .plain = [Bodrumdan](cellar) ve yer altındaki garajdan uzak dur. Bisikletin bekleyebilir.
    .plain-spoken = Bodrûmdan ve yer altındaki garajdan uzak dur. Bisikletin bekleyebilir.
    .why = Su aşağıdaki odaları çok hızlı doldurur. Sen eşyalardan daha önemlisin.
    .alt = Bir büyükanne bodrum kapısını kapatıyor. Kapının arkasında, merdivende su var.

step-flood-walk = [Suya](water) girme. Kuru yerde kal.
    .plain = [Suya](water) girme, az görünse bile. Kuru yerde kal. Arabalar da geri döner.
    .why = Akan su çok güçlüdür. Suyun altında çukurlar ve cam kırıkları var.
    .alt = Bir kadın ve erkek çocuk kuru basamaklarda duruyor. Bir araba suyun önünde geri dönüyor.

step-flood-plug = Islak fişlerden uzak dur. Bir [yetişkine](adult) söyle.
    .plain = Islak fişlerden ve ıslak lambalardan uzak dur. Bir [yetişkine](adult) söyle. Birlikte üst kata çıkın.
    .why = Elektrik suyun içinden geçebilir. Uzakta güvendesin.
    .alt = Yerdeki suyun içinde bir fiş var. Bir kız bir adamın elini tutuyor ve anlatıyor.

## Kendini göster ve ara

step-flood-window = İçeride, üst kattaki [pencerenin](window) yanında bekle. Parlak renkli bir [bez](cloth) salla.
    .plain = [Penceresi](window) olan en üst kata çık. Açılan bir pencere seç. İçeride kal ve parlak renkli bir [bez](cloth) salla.
    .why = Görevliler insanları bulmak için pencerelere bakar. Bu yüzden pencereli bir oda seç.
    .alt = Pencerede bir kadın telefon ediyor, erkek çocuk bez sallıyor. Kuru yerdeki görevliler de el sallıyor.

step-flood-call = { $emergency } numarasını ara. Nerede olduğunu söyle.
    .plain = Çevrende her yer su mu? O zaman { $emergency } numarasını ara. Önce nerede olduğunu söyle.
    .why = Görevliler yerini bilmeli. O zaman seni bulabilirler.
    .alt = Bir kız dedesinin yanında telefonla yardım çağırıyor. Konuşma balonu onun evini gösteriyor.
    .alt-spoken = Bir kız dedesinin yanında telefonla yardım çağırıyor. Konuşmâ balonu onun evini gösteriyor.

## Daha fazlası

step-flood-ready = Bir [yetişkinle](adult) çanta hazırla. Eşyaları yukarı taşı.
    .plain = Uyarı gelince radyo dinle. Bir [yetişkinle](adult) çanta hazırla. Eşyaları birlikte yukarı taşıyın.
    .why = Erken başlayınca vaktin olur. Yüksekteki eşyalar kuru kalır.
    .alt = Bir aile evde çanta hazırlıyor. Bir kadın yüksek rafa bir kutu koyuyor.

## Sonunda

alone = Yanında yetişkin yok mu? Üst kata çık, { $emergency } numarasını ara.

calm = Elini karnına koy. Yavaşça nefes ver.
    .alt = Bir kız oturuyor, elleri karnında. Dedesi onunla birlikte nefes alıyor.

share = Ailene üst kata çıkan yolu göster. Birlikte üst katta bir pencere bulun.
    .alt = Erkek çocuk masada ailesine bir resim gösteriyor.
