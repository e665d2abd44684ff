### Birçok ekranın ortak kelimeleri.

-product-name = Lantern

common-lantern = { -product-name }

## Düğmeler

common-back = Geri git

common-close = Kapat

common-listen = Dinle

common-try-again = Tekrar dene

common-home = Bütün dersler

# “Okuma” tek başına “oku-ma” diye anlaşılabilir.
common-reading = Yazı ve ses

## Ekranda duran veya yalnız ekran okuyucunun okuduğu sözler

common-loading = Biraz bekle.

common-second-only = Sadece şehrin dilinde.

common-draft = Taslak. Bunu henüz kimse kontrol etmedi.

common-trial = Deneme sürümü. Belediye bunu henüz kontrol etmedi.
    .spoken = Denemä sürümü. Belediye bunu henüz kontrol etmedi.
