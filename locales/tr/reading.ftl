### Yazı ve ses: ne kadar büyük, ne kadar hızlı, hangi renkler, hangi diller. Seçilen hemen görünür.

reading-title = Yazı ve ses

reading-preview = İşte böyle

reading-preview-listen = Bunu dinle

reading-sample = Lumo sana okuyor.

## Yazının boyu

reading-size = Yazı boyu
reading-size-1 = Normal yazı
reading-size-2 = Büyük yazı
reading-size-3 = Daha büyük yazı
reading-size-4 = En büyük yazı

## Harflerin ve kelimelerin arası

reading-spacing = Harf aralığı
reading-spacing-0 = Normal aralık
reading-spacing-1 = Geniş aralık
reading-spacing-2 = En geniş aralık

## Sesin hızı

reading-speed = Ses hızı
reading-speed-slow = Yavaş ses
reading-speed-calm = Sakin ses
reading-speed-normal = Normal ses

## Renkler

reading-theme = Renkler
reading-theme-paper = Kâğıt
reading-theme-white = Beyaz
reading-theme-dark = Koyu
reading-theme-contrast = Siyah ve beyaz

## Konuşan düğmeler

reading-controls = Konuşan düğmeler
reading-controls-on = Düğmeler konuşur
reading-controls-off = Düğmeler susar

## Diller

reading-first = Birinci dil
reading-second = İkinci dil
reading-second-none = Tek dil

reading-installing = Dil geliyor.
