### Yardım çağırmak. Aramak doğrudur; yardım çağıran çocuğa kimse kızmaz.
### Numara şehirden gelir, rakam rakam okunur ve yanında ek olmadan durur: “{ $emergency } numarasını ara”.

title = { $emergency } numarasını arıyorum

hello = Bugün yardım çağırmayı öğreniyoruz. Bu bölümü geçebilirsin.

## Üç hareket

action-call-say-where = Nerede olduğunu söyle.

action-call-answer = Sorulara cevap ver.

action-call-stay = Telefonda kal, kapatma.

## Nerede olduğunu söyle

step-call-away = [Tehlikeden](danger) uzaklaş. Sonra telefon et.
    .plain = Önce [tehlikeden](danger) uzaklaş. Yanında bir yetişkin var mı? O zaman birlikte telefon edin.
    .why = Güvenli yerde rahat konuşursun. Görevliler tehlikeyle ilgilenir.
    .alt = Bir adam ve iki çocuk dumandan uzaklaşıyor. Ev çok arkada kalıyor.

step-call-dial = [Telefonda](phone) { $emergency } tuşlarına bas. Aramak bedava.
    .plain = Gece veya gündüz { $emergency } numarasını arayabilirsin. Aramak bedava. Kilitli [telefonda](phone) acil arama tuşu vardır.
    .plain-spoken = Gece veya gündüz { $emergency } numarasını arayabilirsin. Aramak bedava. Kilitli telefonda acil aramâ tuşu vardır.
    .why = Yardım çağırmak doğrudur. Kimse sana kızmaz.
    .alt = Telefonun büyük tuşları var. Bir parmak yeşil telefon tuşuna basıyor.

step-call-place = Önce nerede olduğunu söyle. [Sokağın](street) adını söyle.
    .plain = Önce nerede olduğunu söyle. Şehri, [sokağı](street) ve ev numarasını söyle.
    .why = Görevliler artık yolu bilir. Telefon kapansa bile gelebilirler.
    .alt = Bir kız evin önünde telefon ediyor. Büyük konuşma balonunda ev ve konum işareti var.
    .alt-spoken = Bir kız evin önünde telefon ediyor. Büyük konuşmâ balonunda ev ve konum işareti var.

## Sorulara cevap ver

step-call-what = Ne olduğunu söyle. Kime yardım gerektiğini söyle.
    .plain = Ne olduğunu ve kime yardım gerektiğini söyle. [Görevli](helper) başka sorular da sorar. Bildiğini söyle.
    .why = Görevli soruları tek tek sorar. Kısa cevap yeter.
    .alt = Kulaklık takan görevli dinliyor. Küçük resimlerde yangın, insanlar ve yara bandı var.

step-call-language = Adını söyle. Hangi dili konuştuğunu söyle.
    .plain = Adını ve konuştuğun dili söyle. [Görevliden](helper) yavaş konuşmasını iste.
    .why = Birkaç kelime yeter. Görevli seni dinler.
    .alt = Erkek çocuk annesinin yanında telefon ediyor. Konuşma balonu onun yüzünü ve konuştuğunu gösteriyor.
    .alt-spoken = Erkek çocuk annesinin yanında telefon ediyor. Konuşmâ balonu onun yüzünü ve konuştuğunu gösteriyor.

## Telefonda kal

step-call-line = Telefonu kapatma. [Görevliyi](helper) dinle.
    .plain = Ses gelmese bile telefonu kapatma. [Görevlinin](helper) dediğini yap. Telefonu görevli kapatır.
    .why = Görevlinin belki bir sorusu daha vardır. Görevli telefonda seninle kalır.
    .alt = Bir kız telefonu kulağında tutuyor. Omzunda bir el var.

step-call-seen = Güvenli bir yerde bekle. [Ambulansa](ambulance) el salla.
    .plain = Güvenli bir yerde bekle. [Ambulansa](ambulance) el salla. Telefonu açık tut.
    .why = O zaman görevliler seni çabuk bulur. Belki seni tekrar ararlar.
    .alt = Tekerlekli sandalyedeki çocuk ve bir kadın el sallıyor. Ambulans ve iki görevli geliyor.

## Daha fazlası

step-call-fails = Arayamıyor musun? Başka [telefon](phone) dene, başkasından yardım iste.
    .plain = Arayamıyor musun? Başka bir [telefon](phone) dene. Dükkânda veya komşuda başka birinden yardım iste.
    .why = Bazı telefonların kartı çalışmaz. Başka bir telefon işe yarayabilir.
    .alt = Bir kız ekranı karanlık telefonunu gösteriyor. Komşusu ona başka bir telefon veriyor.

## Sonunda

# “Yardım gerekiyorsa”: evde yalnız kalan her çocuk hemen aramasın.
alone = Yanında yetişkin yok mu? Yardım gerekiyorsa { $emergency } numarasını kendin ara.

calm = Elini karnına koy. Yavaşça nefes ver.
    .alt = Bir kız oturuyor, elleri karnında. Dedesi onunla birlikte nefes alıyor.

share = Ailenle sokağının adını öğren. Yüksek sesle söyle.
    .alt = Erkek çocuk masada ailesine bir resim gösteriyor.
