### Bir ders: her seferinde bir resim, bir veya iki kısa cümle, kelime kelime okunur.

## Resmin altındaki düğmeler

lesson-play = Sesli oku

lesson-pause = Duraklat

lesson-resume = Okumaya devam et

lesson-repeat = Bir daha oku

lesson-slow = Yavaş oku

lesson-next = İleri git

# “Atla” değil: suyla ilgili derste “zıpla” diye anlaşılabilir.
lesson-skip = Bu bölümü geç

lesson-finish = Bitir

lesson-back = Geri git

lesson-leave = Bütün dersler

## Cümlenin yanında

lesson-level = Ne kadar yazı

lesson-level-easy = Kolay kelimeler

lesson-level-plain = Daha çok kelime

lesson-why = Neden?

lesson-why-title = Neden böyle yapıyoruz

lesson-second-listen = Diğer dil

lesson-your-turn = Şimdi sen söyle.

lesson-waiting = Sıra sende, devam et.

## Ekran okuyucu için

lesson-words = Kelimeler. Yukarı ok ve aşağı ok tuşlarını kullan.

lesson-kind-hello = Merhaba
lesson-kind-word = Önemli kelime
lesson-kind-action = Bunu yap
lesson-kind-step = Adım adım
lesson-kind-alone = Yanında yetişkin yok mu?
lesson-kind-calm = Sakinleş
lesson-kind-share = Evde

lesson-progress = Bölüm { $part }, toplam { $parts }

## Bir kelimenin kartı

lesson-word-title = Kelimenin resmi

lesson-word-listen = Kelimeyi dinle
