### Elektriksiz günler: içeride ateş ve jeneratör yok, baş ağrısında herkes dışarı, yardım nerede.
### “Zararlı hava”: hasta eden ve kokmayan hava. “Kötü hava” yazma: yağmurlu hava diye anlaşılır.
### “Motor” yazma: motosiklet diye anlaşılır; “jeneratör” yaz.
### Sayıya ek takılmaz: “{ $emergency } numarasını ara”.

title = Elektriksiz günler

hello = Bugün elektriksiz günlerde ne yapacağımızı öğreniyoruz. Bu bölümü geçebilirsin.

## Üç hareket

action-days-no-flame = İçeride ateş yakma, jeneratör çalıştırma.

# “Ara” sığmıyor: altı kelime. Sayı burada “ara” demektir.
action-days-all-out = Baş ağrısı: herkes dışarı, sonra { $emergency }.

action-days-find-help = [Yardım noktasına](help-point) bir [yetişkinle](adult) git.

## İçeride ateş yakma, jeneratör çalıştırma

step-days-grill = [Mangal](grill), kamp ocağı, jeneratör dışarıda kalır.
    .plain = [Mangal](grill), kamp ocağı ve jeneratör dışarıda kalır. Onları garaja da koyma. Bunlardan biri içerideyse bir [yetişkine](adult) söyle.
    .why = Bunlar içeride zararlı hava yapar. Zararlı hava kokmaz. Başını ağrıtabilir.
    .alt = Bir adam soğuk mangalı odadan dışarı taşıyor. Kamp ocağı ve jeneratör dışarıda duruyor.

step-days-warm = [Battaniyenin](blanket) altında birlikte oturun. [Radyoyu](radio) dinleyin.
    .plain = Ev soğuk mu? Aynı odada bir [battaniyenin](blanket) altında birlikte oturun. Pilli bir [radyo](radio) dinleyin.
    .why = Battaniye ateş olmadan ısıtır. Görevliler ışığı geri getirmek için gece gündüz çalışır.
    .alt = Bir kadın ve iki çocuk aynı battaniyenin altında oturuyor. Radyo dinliyorlar.

## Baş ağrısı: herkes dışarı

step-days-headache = Evde birinin başı mı ağrıyor? Hep birlikte dışarı çıkın, dışarıda kalın.
    .plain = Birinin başı ağrıyor mu, dönüyor mu, midesi bulanıyor mu? Evdeki herkese söyle. Birlikte dışarı çıkın ve dışarıda kalın.
    .why = Zararlı hava kokmaz. Baş ağrısı onun ilk işareti olabilir. Dışarıda hava iyidir.
    .alt = Bir kız başını tutuyor. Kız ve ailesi açık kapıdan dışarı çıkıyor.

step-days-call = Dışarıdan { $emergency } numarasını ara. Nerede olduğunu söyle.
    .plain = Dışarıdan { $emergency } numarasını ara ve nerede olduğunu söyle. Birlikte dışarıda kalın. İçeri ne zaman gireceğinizi [görevliler](helper) söyler.
    .why = Görevliler zararlı havayı ölçebilir. Sonra evi güvenli hale getirirler.
    .alt = Bir dede bahçede telefonla yardım çağırıyor. İki çocuk onunla evden uzakta bekliyor.

## Yardım noktasına bir yetişkinle git

step-days-help-point = [Yardım noktasının](help-point) yerini bir [yetişkine](adult) sor. Oraya bir [yetişkinle](adult) git.
    .plain = [Yardım noktasının](help-point) yerini bir [yetişkine](adult) sor. Oraya bir [yetişkinle](adult) git. Yanına [el feneri](torch) de al.
    .why = Yol karanlık, trafik ışıkları kapalı olabilir. Bir yetişkin seni korur.
    .alt = Bir büyükanne ve bir kız lambalı bir masaya geliyor. İki görevli onları selamlıyor.

# “Tabela”: deniz kenarındaki fener değil, üstünde resmi olan tabela.
step-days-lighthouse = Bir [yetişkinle](adult) deniz feneri tabelasını bul. Orada [görevliler](helper) var.
    .plain = Bir [yetişkinle](adult) deniz feneri resimli tabelayı bul. [Görevliler](helper) orada ilk yardım yapar ve haber verir. Senin için { $emergency } numarasını arayabilirler.
    .why = Telefonlar bir süre sonra çalışmayabilir. Oradaki görevliler yine de yardım çağırabilir.
    .alt = Bir görevli deniz feneri tabelasının altında oturuyor. Bir kadın ve bir kız ona doğru yürüyor.

step-days-hall = Ev çok mu soğuk? Bir [yetişkinle](adult) sıcak, [büyük salona](hall) git.
    .plain = Ev çok mu soğuk? Bir [yetişkinle](adult) sıcak, [büyük bir salona](hall) git. Yanına [battaniye](blanket) al.
    .why = Belediye bazı spor salonlarını sıcak tutar. Orada ısınabilirsin.
    .alt = Bir dede ve iki çocuk aydınlık salonda dinleniyor. Bir görevli battaniye getiriyor.

step-days-island = Bir [yetişkinle](adult) kapıdaki feneri bul. Biri yaralıysa önce { $emergency } numarasını ara.
    .plain = Bir [yetişkinle](adult) kapısında fener olan yeri bul. Orada [su](water) ve haber var. Biri yaralıysa önce { $emergency } numarasını ara.
    .why = Oradaki insanlar su ve haber verir. Yaralılara ambulans yardım eder.
    .alt = Açık bir kapıda fener duruyor. İçeride bir adam ve erkek çocuk, kadından su alıyor.

## Daha fazlası

step-days-water = Temiz şişelere [su](water) doldur. Şişeleri iyice kapat.
    .plain = Temiz şişelere [su](water) doldur ve şişeleri kapat. Yeterince iç ve [suyu](water) boşa harcama.
    .why = Bazen musluktan da su gelmez. Kapalı şişede su temiz kalır.
    .alt = Bir kız su şişesini kapatıyor. Dedesi musluktan başka bir şişe dolduruyor.

## Sonunda

alone = Yanında yetişkin yok mu? Tanıdığın bir [komşuya](neighbour) git.

calm = Elini karnına koy. Yavaşça nefes ver.
    .alt = Bir kız oturuyor, elleri karnında. Dedesi onunla birlikte nefes alıyor.

share = [Ailene](family) söyle: [mangal](grill) dışarıda kalır. [Yardım noktasının](help-point) yerini sor.
    .alt = Erkek çocuk masada ailesine bir resim gösteriyor.
