### Вітання: перший екран. Дитина вибирає мову на слух, потім місто. Ніхто нічого не пише.

## Вибір мови

welcome-language-title = Вибери свою мову

welcome-language-listen = Послухай цю мову

welcome-no-voice = Голосу ще немає. Лише слова і малюнки.

## Вибір міста

welcome-city-title = Де ти живеш?

welcome-city-listen = Послухай це місто

## Підготовка

welcome-install-title = Лумо засвічує лампочки

welcome-install-wait = Твої уроки вже в дорозі. Зачекай трохи.

welcome-install-progress = Лампочки

## Привітання

welcome-greeting = Привіт, я Лумо. Ми вчимося разом.
