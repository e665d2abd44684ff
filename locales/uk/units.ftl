### Кімнати полиці.

unit-emergency-call = Клич на допомогу

unit-blackout = Світло та електрика

unit-water = Вода і погода
