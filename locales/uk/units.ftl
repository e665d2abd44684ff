### Кімнати полиці.

unit-emergency-call = Кличемо на допомогу

unit-blackout = Світло та електрика

unit-water = Вода і погода
