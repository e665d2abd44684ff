### Кімнати полиці.

unit-emergency-call = Клич на допомогу

unit-blackout = Світло й електрика

unit-water = Вода і погода
