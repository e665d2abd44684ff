### Урок: картинка за картинкой, одно или два коротких предложения, прочитанных слово за словом.

## Кнопки под картинкой

lesson-play = Прочитать вслух

lesson-pause = Пауза

lesson-resume = Читать дальше

lesson-repeat = Ещё раз

lesson-slow = Читать медленно

lesson-next = Дальше

lesson-skip = Пропустить это

lesson-finish = Готово

lesson-back = Назад

lesson-leave = Все уроки

## Рядом с предложением

lesson-level = Сколько текста

lesson-level-easy = Лёгкий текст

lesson-level-plain = Больше текста

lesson-why = Почему?

lesson-why-title = Почему мы так делаем

lesson-second-listen = Другой язык

lesson-your-turn = Теперь скажи ты.

lesson-waiting = Можно идти дальше.

## Для программы чтения с экрана

lesson-words = Слово за словом. Нажимай стрелку вверх и стрелку вниз.

lesson-kind-hello = Привет
lesson-kind-word = Важное слово
lesson-kind-action = Что делать
lesson-kind-step = Шаг за шагом
lesson-kind-alone = Рядом нет взрослых?
lesson-kind-calm = Спокойствие
lesson-kind-share = Дома

lesson-progress = Часть { $part } из { $parts }

## Карточка слова

lesson-word-title = Картинка слова

lesson-word-listen = Послушать слово
