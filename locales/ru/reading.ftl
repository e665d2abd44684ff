### Чтение и голос: какой размер, какая скорость, какие цвета, какие языки. Выбор виден сразу.

reading-title = Чтение и голос

reading-preview = Вот так

reading-preview-listen = Послушать

reading-sample = Лумо читает для тебя.

## Размер текста

reading-size = Размер текста
reading-size-1 = Обычный текст
reading-size-2 = Текст побольше
reading-size-3 = Большой текст
reading-size-4 = Самый большой текст

## Расстояние между буквами и словами

reading-spacing = Место между буквами
reading-spacing-0 = Обычное место
reading-spacing-1 = Больше места
reading-spacing-2 = Очень много места

## Скорость голоса

reading-speed = Скорость чтения
reading-speed-slow = Медленный голос
reading-speed-calm = Спокойный голос
reading-speed-normal = Обычный голос

## Цвета

reading-theme = Выбор цвета
reading-theme-paper = Бумага
reading-theme-white = Белый фон
reading-theme-dark = Тёмный фон
reading-theme-contrast = Высокий контраст

## Кнопки, которые говорят

reading-controls = Голос кнопок
reading-controls-on = Кнопки говорят
reading-controls-off = Кнопки молчат

## Языки

reading-first = Первый язык
reading-second = Второй язык
reading-second-none = Один язык

reading-installing = Язык скоро будет здесь.
