### Kendi şehrinin sireni: içeri gir, kapat, bir yetişkinin yanında dinle. Sakin kelimeler; bu derste ses yok.
### Sesin yüksekliği için “ince” ve “kalın” yaz (müzik dersindeki gibi), asla “yukarı” ve “aşağı” değil.
### “Kapat” tek başına telefonu kapatmak da olabilir: yanına “kapıyı” yaz.
### “En yakın eve gir” değil “binaya gir”: çocuk kendi evine gitmesin.

title = Sireni tanıyorum

hello = Bugün sireni resimlerde görüyoruz. Bu bölümü geçebilirsin.

## Üç hareket

action-siren-go-in = Hemen içeri gir.

action-siren-shut = [Kapıları](door) ve [pencereleri](window) kapat.

action-siren-listen = Bir [yetişkinin](adult) yanında kal ve dinle.

## Hemen içeri gir: sesler. Çocuk yalnız kendi şehrinin sesini duyar.

step-siren-rostock-warning = [Siren](siren) ince, kalın, ince, kalın çalıyor. Bu bir [uyarı](warning), içeri gir.
    .plain = [Siren](siren) 1 dakika ince, kalın, ince, kalın çalıyor. Bu bir [uyarı](warning). İçeri gir.
    .why = Siren aynı anda birçok insana seslenir. O zaman herkes içeri girer ve dinler.
    .alt = Çatıdaki sirenden dalgalı bir çizgi çıkıyor. Bir adam ve bir kız açık kapıya yürüyor.

step-siren-vienna-coming = [Siren](siren) uzun uzun aynı sesle çalıyor. [Tehlike](danger) geliyor, içeri gir.
    .plain = [Siren](siren) 3 dakika hep aynı sesle çalıyor. [Tehlike](danger) geliyor. İçeri gir.
    .why = Sakince içeri girmek için vakit var. Radyo daha fazlasını söyler.
    .alt = Nehrin yanındaki sirenden düz bir çizgi çıkıyor. Bir kadın ve tekerlekli sandalyedeki çocuk kapıya gidiyor.

step-siren-vienna-now = [Siren](siren) ince, kalın, ince, kalın çalıyor. Şimdi [tehlike](danger) var, içeri gir.
    .plain = [Siren](siren) 1 dakika ince, kalın, ince, kalın çalıyor. Şimdi [tehlike](danger) var. İçeri gir.
    .why = İçeride daha güvendesin. Ne yapacağını radyo söyler.
    .alt = Sirenden dalgalı bir çizgi çıkıyor. Bir dede ve küçük bir kız eve giriyor.

step-siren-liepaja-tones = [Siren](siren) çalıyor, susuyor, çalıyor, susuyor. [Tehlike](danger) var, içeri gir.
    .plain = [Siren](siren) çalıyor, susuyor, çalıyor, susuyor, toplam 3 dakika. Her [tehlike](danger) için ses aynı. İçeri gir.
    .why = Siren sadece içeri gir der. Ne olduğunu radyo ve telefon söyler.
    .alt = Limandaki sirenden kesik kesik bir çizgi çıkıyor. Bir kadın ve erkek çocuk açık kapıya yürüyor.

step-siren-ljubljana-coming = [Siren](siren) uzun uzun aynı sesle çalıyor. [Tehlike](danger) geliyor, içeri gir.
    .plain = [Siren](siren) 2 dakika hep aynı sesle çalıyor. [Tehlike](danger) geliyor. İçeri gir.
    .why = Sakince içeri girmek için vakit var. Radyo daha fazlasını söyler.
    .alt = Çatıdaki sirenden düz bir çizgi çıkıyor. Bir büyükanne ve bir kız açık kapıya yürüyor.

step-siren-ljubljana-now = [Siren](siren) ince, kalın, ince, kalın çalıyor. Şimdi [tehlike](danger) var, içeri gir.
    .plain = [Siren](siren) 1 dakika ince, kalın, ince, kalın çalıyor. Şimdi [tehlike](danger) var. İçeri gir.
    .why = İçeride daha güvendesin. Ne yapacağını radyo söyler.
    .alt = Sirenden dalgalı bir çizgi çıkıyor. Bir görevli bir kızı kütüphaneye götürüyor.

## Hemen içeri gir: bir binaya

step-siren-inside = En yakın binaya gir. İçeride kal.
    .plain = En yakın binaya, okula veya dükkâna gir. Arkadaşlarını da yanına al. İçeride kal.
    .why = İçeride dışarıdan daha güvendesin. Ne yapacağını orada duyabilirsin.
    .alt = Bir kadın okulun kapısını açık tutuyor. Üç çocuk bahçeden içeri giriyor.

step-siren-rostock-room = Bir [yetişkinle](adult) üst kata çık. [Kapıyı](door) kapat.
    .plain = Üst kat varsa oradaki bir odaya çık. [Kapıyı](door) ve [pencereyi](window) kapat. Orada bir [yetişkinle](adult) kal.
    .why = Su aşağıdaki odalara akar. Kapalı oda dumanı dışarıda tutar.
    .alt = Bir dede ve erkek çocuk yüksekteki bir odada. Odanın penceresi ve kapısı kapalı.

## Kapıları ve pencereleri kapat

step-siren-close = Bütün [kapıları](door) kapat. Bütün [pencereleri](window) kapat.
    .plain = Bütün [kapıları](door) ve bütün [pencereleri](window) kapat. Bunu bir [yetişkinle](adult) yap. Bir yetişkin açana kadar kapalı kalırlar.
    .why = Kapalı kapılar ve pencereler rüzgârı ve dumanı içeri almaz. Böylece içerideki hava iyi kalır.
    .alt = Bir büyükanne pencereyi kapatıyor. Bir kız kapıyı kapatıyor.

step-siren-liepaja-away = İçeride kal, her [pencereden](window) uzak dur. Bir [yetişkinle](adult) otur.
    .plain = Önce [pencereyi](window) kapat. Sonra içeride, pencereden uzakta kal. Bir [yetişkinle](adult) otur.
    .why = Pencerenin camı kırılabilir. Pencereden uzakta daha güvendesin.
    .alt = Bir baba ve bir kız koridorda yerde oturuyor. Pencere kapalı ve uzakta.

## Bir yetişkinin yanında kal ve dinle

step-siren-radio = Bir [yetişkinin](adult) yanında kal. [Radyoyu](radio) dinle.
    .plain = Bir [yetişkinin](adult) yanında kal. [Radyoyu](radio) birlikte açın. Radyo bu [uyarının](warning) ne demek olduğunu söyler.
    .why = Radyo ne olduğunu ve ne yapacağını söyler. Bir yetişkinin yanında yalnız değilsin.
    .alt = Bir anne ve üç çocuk radyonun yanında oturuyor. Sessizce dinliyorlar.

step-siren-quiet = [Siren](siren) sustu mu? İçeride kal, bir [yetişkine](adult) sor.
    .plain = [Siren](siren) sustu mu? Bir [yetişkinle](adult) içeride kal. Sonra ne yapacağını bir yetişkin veya [radyo](radio) söyler.
    .why = Siren sadece kısa bir süre çalar. Tehlike daha uzun sürebilir.
    .alt = Çatıdaki siren susuyor. Bir dede ve bir kız koridorda bekliyor.

step-siren-liepaja-message = [Mesajı](message) dinle: yukarı, aşağı, dışarı mı? Dediğini yap.
    .plain = [Mesajı](message) bir [yetişkinle](adult) dinle. Mesaj yukarı çık, aşağı in veya dışarı çık der. Bunu birlikte yapın.
    .why = Her tehlikede güvenli yer başkadır. Mesaj o yeri söyler.
    .alt = Bir kadın ve bir kız radyo dinliyor. Resimlerde yukarı, aşağı ve dışarı giden yollar var.

step-siren-rostock-over = Tek, uzun [siren](siren) sesi: [tehlike](danger) geçti. Dışarı çıkmadan önce bir [yetişkine](adult) sor.
    .plain = [Siren](siren) 1 dakika hep aynı sesle çalıyor. Bu, [tehlike](danger) geçti demek. Sadece bir [yetişkin](adult) izin verince dışarı çık.
    .why = Yetişkin radyoyu da dinler. Böylece iki yerden haber alırsınız.
    .alt = Sirenden uzun, düz bir çizgi çıkıyor. Baba kapıda radyo dinliyor, bir kız bekliyor.

step-siren-ljubljana-short = Tek, kısa [siren](siren) sesi mi? İçeride kal, bir [yetişkine](adult) sor.
    .plain = [Siren](siren) 30 saniye hep aynı sesle çalıyor. Ya bu bir siren denemesi ya da [tehlike](danger) geçti. İçeride kal ve bir [yetişkine](adult) sor.
    .why = Aynı sesin iki anlamı var. Hangisi olduğunu bir yetişkin veya radyo bilir.
    .alt = Sirenden kısa, düz bir çizgi çıkıyor. Kadın radyo dinliyor, bir kız ona soruyor.

## Daha fazlası

step-siren-often = [Siren](siren) burada genellikle fırtına için çalar. [Su](water) ve [duman](smoke) için de çalar.
    .plain = [Siren](siren) burada genellikle fırtına, [su](water) veya [duman](smoke) için çalar. İçeri gir, kapıyı ve pencereyi kapat, dinle. Ne olduğunu bir [yetişkin](adult) söyler.
    .why = Siren başka yerlerde başka bir şey anlatabilir. Burada bir yetişkin sana açıklar.
    .alt = Bir görevli erkek çocukla konuşuyor. Üç küçük resimde rüzgâr, su ve duman var.

step-siren-test = Bugün siren denemesi mi var? Yine içeri gir, kapıyı kapat, dinle.
    .plain = Siren denemesinde de aynısını yap. İçeri gir, kapıyı ve pencereyi kapat, dinle. Siren denemesi olduğunu bir [yetişkin](adult) veya [radyo](radio) söyler.
    .why = Siren çalınca içeri girmek doğrudur. Böylece bunu iyi öğrenirsin.
    .alt = Öğretmen ve üç çocuk okulda pencereyi kapatıyor. Takvimde bir siren işareti var.

## Sonunda

alone = Yanında yetişkin yok mu? İçeri gir, kapıyı kapat, radyoyu dinle.

calm = Elini karnına koy. Yavaşça nefes ver.
    .alt = Bir kız oturuyor, elleri karnında. Dedesi onunla birlikte nefes alıyor.

share = Dene: içeri gir, kapıyı kapat, dinle. Bunu ailenle sakince yap.
    .alt = Erkek çocuk masada ailesine bir resim gösteriyor.
