### Слова, спільні для кількох екранів.

-product-name = Lantern

common-lantern = { -product-name }

## Кнопки

common-back = Назад

common-close = Закрити

common-listen = Послухай

common-try-again = Ще раз

common-home = Усі уроки

common-reading = Читання і голос

## Показано або лише для програми читання з екрана

common-loading = Одну мить.

common-second-only = Лише мовою міста.

common-draft = Чернетка. Цього ще ніхто не перевірив.

common-trial = Пробна версія. Місто ще не перевірило її.
