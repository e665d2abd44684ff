### Hangi yol güvenli? Yanan evimden dışarı, yükselen suda üst kata, kötü dumanda içeri.
### Yön her zaman açık söylenir: “dışarı çık”, “içeri gir”, “üst kata çık”. “Çık” tek başına yazılmaz.
### “Ev”: kendi kapının arkasındaki her şey. “Başka ev”: başkasının dairesi.
### Ses “bodrum” sözünü Bodrum kenti gibi vurgular; `spoken` bunu düzeltir.

title = İçeri, dışarı, yukarı mı?

hello = Bugün hangi yolun güvenli olduğunu öğreniyoruz. Bu bölümü geçebilirsin.

## Üç hareket

action-inout-fire-out = Evim yanıyor: dışarı çık.

action-inout-water-up = [Su](water) yükseliyor: üst kata çık.

# “Kötü” altı kelimeye sığmıyor; “kapıyı kapat” daha önemli.
action-inout-smoke-in = Dışarıda [duman](smoke): içeri gir, kapıyı kapat.

## Evim yanıyor: dışarı çık

step-inout-mine = Kendi evinde [yangın](fire) mı var? Dışarı çık, [kapıyı](door) kapat.
    .plain = [Yangın](fire) kendi evinde mi? Hemen dışarı çık, eşyaların bekleyebilir. [Kapıyı](door) arkandan kapat.
    .why = Dışarıda rahat nefes alırsın. Kapalı kapı yangını ve dumanı arkada tutar.
    .alt = Bir kadın ve iki çocuk evden dışarı çıkıyor. Kadın kapıyı kapatıyor, duman arkada kalıyor.

step-inout-other = Başka evde [yangın](fire) mı var? İçeride kal, [kapıyı](door) kapat.
    .plain = [Yangın](fire) başka bir evde mi? Kendi evinde kal ve [kapıyı](door) kapat. Sadece bir [yetişkinle](adult) veya itfaiyeciyle dışarı çık.
    .why = Kapalı kapı dumanı uzak tutar. Bu yüzden senin evin güvenli yerdir.
    .alt = Binanın içi görünüyor, bir evde duman var. Başka evde bir baba ve oğlu kapıyı kapalı tutuyor.

step-inout-stairs = [Merdivende](stairs) [duman](smoke) mı var? İçeride kal: [kapı](door) kapalı, altında [bez](cloth).
    .plain = [Merdivende](stairs) [duman](smoke) mı var? İçeride kal, [kapıyı](door) kapat, altına [bez](cloth) koy. Sonra [pencereye](window) git ve { $emergency } numarasını ara.
    .why = Dumanda görmek ve nefes almak zordur. Kapalı kapının arkasında hava daha iyidir.
    .alt = Bir kız kapalı kapının altına bez koyuyor. Büyükannesi pencerede telefon ediyor.

step-inout-gas = Evde gaz kokusu mu var? Hiçbir düğmeye dokunma, dışarı çık.
    .plain = Evde gaz kokusu mu var? Hiçbir düğmeye dokunma, dışarı çık ve dışarıda kal. [Telefonu](phone) sadece dışarıda kullan, { $emergency } numarasını ara.
    .why = Bir düğme minik bir kıvılcım çıkarabilir. Dışarıda hava temizdir.
    .alt = Bir dede ve iki çocuk mutfaktan dışarı çıkıyor. Lambanın düğmesinde bir çarpı var.

## Su yükseliyor: üst kata çık

step-inout-water = [Su](water) yükseliyor mu? [Merdivenden](stairs) üst kata çık.
    .plain = [Su](water) yükseliyor mu? Bir [yetişkinle](adult) [merdivenden](stairs) üst kata çık. [Bodrumdan](cellar) uzak dur.
    .plain-spoken = Su yükseliyor mu? Bir yetişkinle merdivenden üst kata çık. Bodrûmdan uzak dur.
    .why = Su aşağıdaki odalara akar. Yukarıda daha güvendesin.
    .alt = Bir kadın ve erkek çocuk merdivenden yukarı çıkıyor. Aşağıda, kapının önünde su var.

## Dışarıda duman: içeri gir, kapıyı kapat

step-inout-smoke = Dışarıda kötü [duman](smoke) mı var? İçeri gir, [kapıyı](door) ve [pencereyi](window) kapat.
    .plain = Dışarıda kötü [duman](smoke) mı var? En yakın binaya gir. Bütün [kapıları](door) ve bütün [pencereleri](window) kapat.
    .why = İçeride hava daha iyidir. Kapalı pencereler dumanı dışarıda tutar.
    .alt = Bir baba pencereyi, bir kız kapıyı kapatıyor. Gri duman çok uzakta, dışarıda kalıyor.

## Daha fazlası

step-inout-storm = Dışarıda güçlü fırtına mı var? İçeri gir, [pencereden](window) uzak dur.
    .plain = Dışarıda güçlü fırtına mı var? Bir binaya gir ve [pencereyi](window) kapat. Sonra pencereden uzak dur.
    .why = Rüzgâr dalları ve kiremitleri taşıyabilir. Binada daha güvendesin.
    .alt = Bir görevli, tekerlekli sandalyedeki çocuğa kapıyı açık tutuyor. Ağaçlar rüzgârda eğiliyor.

step-inout-liepaja-walls = [Mesaj](message) havada [tehlike](danger) var diyor mu? İçeride, iki duvarın arkasında kal.
    .plain = [Mesaj](message) havada [tehlike](danger) var diyor mu? İçeride kal, bütün [kapıları](door) ve [pencereleri](window) kapat. Koridora veya banyoya git, iki duvarın arkasında kal.
    .why = İki duvar seni bir duvardan daha iyi korur. Evin ortasında daha güvendesin.
    .alt = Bir anne ve iki çocuk iç koridorda oturuyor. Bahçeyle aralarında iki duvar var.

step-inout-ljubljana-table = Yer mi sallanıyor? [Masanın](table) altına gir, tutun.
    .plain = Yer mi sallanıyor? Sağlam bir [masanın](table) altına gir. Sallantı bitene kadar masanın ayağını tut.
    .why = Sağlam masa seni düşen şeylerden korur. Sonra bir yetişkinle dışarı çıkarsın.
    .alt = Bir kız ve bir kadın sağlam masanın altında. Diz çöküyor ve masanın ayaklarını tutuyorlar.

step-inout-unsure = Dışarıda garip bir şey mi var? İçeri gir, bir [yetişkine](adult) sor.
    .plain = Dışarıda garip bir şey mi duydun veya gördün? İçeri gir ve bir [yetişkine](adult) sor. [Radyoyu](radio) birlikte dinleyin.
    .why = Bir yetişkinle bunu sakince öğrenebilirsin. Radyo da yardım eder.
    .alt = İki çocuk dükkânın kapısında bir kadına soruyor. Tezgâhta bir radyo çalıyor.

## Sonunda

alone = Yanında yetişkin yok mu? Güvenli yere git, { $emergency } numarasını ara.

calm = Elini karnına koy. Yavaşça nefes ver.
    .alt = Bir kız oturuyor, elleri karnında. Dedesi onunla birlikte nefes alıyor.

share = Birbirinize sorun: yangın, su, duman mı? Herkes güvenli yolu gösterir.
    .alt = Erkek çocuk masada ailesine bir resim gösteriyor.
