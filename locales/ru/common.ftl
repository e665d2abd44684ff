### Слова, общие для нескольких экранов.
### Голос (espeak-ng 1.51) ставит в некоторых словах неверное ударение; `spoken` его поправляет.

-product-name = Lantern

common-lantern = { -product-name }

## Кнопки

common-back = Назад

common-close = Закрыть

common-listen = Послушать

common-try-again = Ещё раз

common-home = Все уроки

common-reading = Чтение и голос

## Видно на экране или только для программы чтения с экрана

common-loading = Одну минуту.

common-second-only = Только на языке города.
    .spoken = Только на языке горъда.

common-draft = Черновик. Это ещё никто не проверил.

common-trial = Пробная версия. Город её ещё не проверил.
