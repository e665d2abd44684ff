### Кімнати полиці.

unit-be-ready = Готуємося разом

unit-warnings = Попередження

unit-emergency-call = Кличемо на допомогу

unit-blackout = Світло та електрика

unit-fire = Пожежа і дим

unit-water = Вода і погода

# На якийсь час, не назавжди.
unit-leaving = Поза домом

unit-feelings = Мої почуття
