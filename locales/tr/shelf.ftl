### Raf: çocuk burada bir ders seçer, her dersin bir resmi vardır.

shelf-title = Derslerim

shelf-languages = Dillerim

shelf-tile-listen = Dersin adını dinle

# Türkçede sayıdan sonra çoğul eki gelmez; iki biçim aynıdır. Sayıya ek takılmaz.
shelf-tile-progress =
    { $steps ->
        [one] { $steps } adımdan { $done } tanesi bitti
       *[other] { $steps } adımdan { $done } tanesi bitti
    }

shelf-tile-needs-newer = Bu ders için daha yeni bir { -product-name } gerekiyor.

shelf-next-page = Sonraki dersler

shelf-previous-page = Önceki dersler

shelf-page = Sayfa { $page }, toplam { $pages }

shelf-new = Yeni dersler

# “Yetişkinler için” buraya sığmaz.
shelf-adults = Yetişkinlere

shelf-stick = USB bellek var
