### Читання і голос: який розмір, яка швидкість, які кольори, які мови. Вибране видно відразу.

reading-title = Читання і голос

reading-preview = Ось так

reading-preview-listen = Послухай

reading-sample = Лумо читає тобі.

## Розмір тексту

reading-size = Розмір тексту
reading-size-1 = Звичайний текст
reading-size-2 = Більший текст
reading-size-3 = Великий текст
reading-size-4 = Найбільший текст

## Відстань між літерами і словами

reading-spacing = Відстань між літерами
reading-spacing-0 = Звичайна відстань
reading-spacing-1 = Більша відстань
reading-spacing-2 = Найбільша відстань

## Швидкість голосу

# Голос читає «шв» неправильно.
reading-speed = Швидкість голосу
    .spoken = Шьвидкість голосу
reading-speed-slow = Повільний голос
reading-speed-calm = Спокійний голос
reading-speed-normal = Звичайний голос

## Кольори

reading-theme = Кольори
reading-theme-paper = Папір
reading-theme-white = Білий фон
reading-theme-dark = Темні
reading-theme-contrast = Високий контраст

## Кнопки, що говорять

reading-controls = Голос кнопок
reading-controls-on = Кнопки говорять
reading-controls-off = Кнопки мовчать

## Мови

reading-first = Перша мова
reading-second = Друга мова
reading-second-none = Одна мова

reading-installing = Мова вже в дорозі.
