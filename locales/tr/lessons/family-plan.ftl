### Ailenin planı, sakin bir günde yapılır: nerede buluşuruz, kime telefon ederiz, oraya nasıl gideriz.
### “Aile”: çocuğun birlikte yaşadığı kişiler. “Anne baba” yazma. “Aile planlaması” yazma: başka anlamı var.
### “Buluşma yeri” açık havadadır; okulda da aynı kelimedir.

title = Ailemizin planı

hello = Bugün ailece plan yapmayı öğreniyoruz. Bu bölümü geçebilirsin.

## Üç hareket

action-plan-know-place = [Ailenin](family) [buluşma yerini](meeting-point) öğren.
    .spoken = Ailenin buluşmâ yerini öğren.

# “Aradığı” değil: “kaybettiği ve aradığı” diye anlaşılabilir. “Bil” değil: “tahmin et” diye anlaşılabilir.
action-plan-know-person = [Ailenin](family) kime telefon edeceğini öğren.

action-plan-go-together = [Buluşma yerine](meeting-point) birlikte gidin.
    .spoken = Buluşmâ yerine birlikte gidin.

## Ailenin buluşma yerini öğren

step-plan-near = [Evine](home) yakın bir [buluşma yeri](meeting-point) seç. Oyun parkı iyi bir yer.
    .spoken = Evine yakın bir buluşmâ yeri seç. Oyun parkı iyi bir yer.
    .plain = [Ailenle](family) [evine](home) yakın bir [buluşma yeri](meeting-point) seç. Oyun parkı iyi bir yer. Bu yeri herkes bilmeli.
    .plain-spoken = Ailenle evine yakın bir buluşmâ yeri seç. Oyun parkı iyi bir yer. Bu yeri herkes bilmeli.
    .why = Belki bir gün ayrı yerlerde olursunuz. O zaman herkes nerede buluşacağını bilir.
    .alt = Bir büyükanne ve iki çocuk oyun parkında buluşuyor. Noktalı bir çizgi evden oraya gidiyor.

step-plan-far = Uzakta ikinci bir [buluşma yeri](meeting-point) seç. [Okul](school) iyi bir yer.
    .spoken = Uzakta ikinci bir buluşmâ yeri seç. Okul iyi bir yer.
    .plain = Daha uzakta ikinci bir [buluşma yeri](meeting-point) seç. [Okul](school) iyi bir yer. Oraya bir [yetişkinle](adult) git.
    .plain-spoken = Daha uzakta ikinci bir buluşmâ yeri seç. Okul iyi bir yer. Oraya bir yetişkinle git.
    .why = Bazen evin yakınındaki sokak kapalıdır. O zaman ikinci yerde buluşursunuz.
    .alt = Bir adam ve bir kız çizili haritaya bakıyor. Evden okula bir çizgi gidiyor.

## Ailenin kime telefon edeceğini öğren

step-plan-contact = Başka şehirden veya ülkeden birini seç. Herkes bu kişiye [telefon](phone) eder.
    .plain = Başka şehirden veya ülkeden birini seç. Herkes bu kişiye telefon eder veya kısa mesaj yollar. Mesaj daha kolay ulaşır.
    .why = Bu kişi hepinizden haber alır. O zaman birbirinizi daha kolay bulursunuz.
    .alt = İki çocuk ve bir adam üç yerden telefon ediyor. Bütün çizgiler uzaktaki bir büyükanneye gidiyor.

step-plan-card = [Telefon](phone) numaralarını bir [karta](card) yaz. Onu yanında taşı.
    .plain = Bir [yetişkinle](adult) önemli [telefon](phone) numaralarını bir [karta](card) yaz. Onu yanında taşı. Sadece [görevlilere](helper) göster.
    .why = Telefonun şarjı bitebilir. Karta şarj gerekmez.
    .alt = Erkek çocuk ve bir kadın kart hazırlıyor. Yanda şarjı bitmiş bir telefon duruyor.

## Buluşma yerine birlikte gidin

step-plan-way = [Buluşma yerine](meeting-point) giden yolu dene. Oraya [ailenle](family) git.
    .spoken = Buluşmâ yerine giden yolu dene. Oraya ailenle git.
    .plain = [Ailenle](family) [buluşma yerine](meeting-point) giden yolu dene. [Evinden](home) dışarı çıkan yolları da bul. Bunu yılda iki kere yapın.
    .plain-spoken = Ailenle buluşmâ yerine giden yolu dene. Evinden dışarı çıkan yolları da bul. Bunu yılda iki kere yapın.
    .why = Bildiğin yol kolaydır. Gerekince onu hatırlarsın.
    .alt = Kadın ve iki çocuk el ele oyun parkına yürüyor.

step-plan-air = Havada [tehlike](danger) mi var? İçeri gir ve içeride kal.
    .plain = Havada [tehlike](danger) mi var? İçeride kal, [buluşma yerine](meeting-point) gitme. [Okulda](school) [öğretmeninin](teacher) yanında kal.
    .plain-spoken = Havada tehlike mi var? İçeride kal, buluşmâ yerine gitme. Okulda öğretmeninin yanında kal.
    .why = Duvarlar seni korur. Buluşma yeri, yol güvenli olana kadar bekleyebilir.
    .why-spoken = Duvarlar seni korur. Buluşmâ yeri, yol güvenli olana kadar bekleyebilir.
    .alt = Öğretmen ve çocuklar penceresiz bir koridorda oturuyor. Birlikte bir kitaba bakıyorlar.

## Daha fazlası

step-plan-neighbour = [Ailenle](family) bir [komşu](neighbour) seç. Gerekince ondan yardım iste.
    .plain = Hepinizin güvendiği bir [komşu](neighbour) seçin. Yalnızsan ve yardım gerekiyorsa onun zilini çal. [Ailen](family) orada olduğunu bilir.
    .why = Komşu sana yakındır. Ona sormak için telefon gerekmez.
    .alt = Bir kadın ve erkek çocuk kapıda komşuyu selamlıyor. Ellerini kalplerine koyuyorlar.

step-plan-school = [Okulda](school) mısın? [Öğretmeninin](teacher) yanında kal.
    .plain = [Okulda](school) mısın? [Öğretmeninin](teacher) yanında kal. Seni okuldan kimin alabileceğini [ailene](family) sor.
    .why = Okulun da bir planı var. Öğretmenin seninle ilgilenir.
    .alt = Öğretmen ve bir kız bir kâğıda bakıyor. Kâğıtta kızı okuldan alabilen üç kişi var.

## Sonunda

alone = Yanında yetişkin yok mu? [Kartındaki](card) bir numarayı ara.

calm = Elini karnına koy. Yavaşça nefes ver.
    .alt = Bir kız oturuyor, elleri karnında. Dedesi onunla birlikte nefes alıyor.

share = [Ailenle](family) bir [buluşma yeri](meeting-point) seç. [Kartı](card) birlikte hazırlayın.
    .spoken = Ailenle bir buluşmâ yeri seç. Kartı birlikte hazırlayın.
    .alt = Erkek çocuk masada ailesine bir resim gösteriyor.
