### Словник у малюнках: як дитина називає річ.

word-adult = дорослий
word-ambulance = швидка допомога
word-candle = свічка
word-cellar = підвал
# Яскравий шматок тканини, рушник або хустка, щоб махати. Не одяг.
word-cloth = тканина
word-danger = небезпека
# Хто приходить на допомогу або відповідає на виклик. Жінка або чоловік.
word-helper = помічник
word-lift = ліфт
word-phone = телефон
word-radio = радіо
word-stairs = сходи
word-street = вулиця
word-torch = ліхтарик
word-water = вода
word-window = вікно
# Електричний дріт, що звисає на вулиці, а не шнур лампи.
word-wire = дріт
