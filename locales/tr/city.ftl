### Şehrim: yetişkinler ve büyük çocuklar için bilgiler; her birinin kaynağı, yaşı ve şüphesi yanında.

city-title = Şehrim

city-listen = Bunu dinle

## Başlıklar

city-numbers = Telefon numaraları
city-signals = Siren sesleri
city-warnings = Uyarılar ve haberler
city-help = Yardım noktaları
city-supplies = Evdeki hazırlıklar
city-dangers = Bu şehirdeki tehlikeler
city-tests = Siren denemesi günleri

city-nothing = Bu şehir için bir şey bulamadık. Belediyeye sor.

## Her bilginin kendisi için söylediği

city-source = Kaynak: { $source }

city-checked = Kaynağın tarihi: { $date }, { $age }

city-undated = Kaynağın tarihi yok.

city-doubt = Bundan emin değiliz.

city-expired = Lütfen bunu kontrol et. Eski olabilir.

city-unsigned = Belediye bunu henüz kontrol etmedi.

city-about = Bu bilgi nereden?

## Siren sesleri

city-wave = Siren sesinin çizimi

## Aile için hazırlık

city-family = Ailem için su

# “Bir kişi daha” ve “bir kişi daha az” birbirine benzer; bu yüzden iki ayrı söz.
city-more-people = Bir kişi ekle
city-less-people = Bir kişi azalt

city-people =
    { $people ->
        [one] { $people } kişi
       *[other] { $people } kişi
    }

city-days =
    { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    }

city-litres =
    { $litres ->
        [one] { $litres } litre
       *[other] { $litres } litre
    }

city-bottle = Bir şişe 1 litredir. Bir kasa 10 litredir.

## Deneme günleri

city-test-next = Bir sonraki: { $date }, { $time }

city-test-none = Burada sabit bir gün yok. Belediye bunu önceden söyler.

## Taşındık

city-moved = Taşındık

city-moved-from = Daha önce nerede yaşıyordun?

city-moved-other = Bu sesin anlamı burada başka.

city-moved-here = Burada bunu yap

city-no-source = Bunun kaynağını bulamadık.
