### Урок: малюнок за малюнком, одне-два короткі речення, прочитані слово за словом.

## Кнопки під малюнком

lesson-play = Прочитай мені

lesson-pause = Пауза

lesson-resume = Читай далі

lesson-repeat = Ще раз

lesson-slow = Читай повільно

lesson-next = Далі

lesson-skip = Пропустити це

lesson-finish = Готово

lesson-back = Назад

lesson-leave = Усі уроки

## Поруч із реченням

lesson-level = Скільки тексту

lesson-level-easy = Легкі слова

lesson-level-plain = Більше слів

lesson-why = Чому?

lesson-why-title = Чому ми так робимо

lesson-second-listen = Інша мова

lesson-your-turn = Тепер скажи ти.

lesson-waiting = Можна йти далі.

## Для програми читання з екрана

lesson-words = Слова. Натискай стрілку вгору і стрілку вниз.

lesson-kind-hello = Привіт
lesson-kind-word = Важливе слово
lesson-kind-action = Що робити
lesson-kind-step = Крок за кроком
lesson-kind-alone = Поруч немає дорослого?
lesson-kind-calm = Спокій
lesson-kind-share = Удома

lesson-progress = Частина { $part } з { $parts }

## Картка слова

lesson-word-title = Малюнок до слова

lesson-word-listen = Послухай слово
