### Hoş geldin: ilk ekran. Çocuk duyarak bir dil, sonra şehri seçer. Kimse yazı yazmaz.

## Dil seçmek

welcome-language-title = Dilini seç

welcome-language-listen = Bu dili dinle

welcome-no-voice = Henüz ses yok. Sadece kelimeler ve resimler var.

## Şehir seçmek

welcome-city-title = Nerede yaşıyorsun?

welcome-city-listen = Bu şehri dinle

## Hazırlık

welcome-install-title = Lumo lambaları yakıyor

welcome-install-wait = Derslerin geliyor. Lütfen bekle.

welcome-install-progress = Lambalar

## Selam

welcome-greeting = Merhaba, ben Lumo. Birlikte öğreniyoruz.
