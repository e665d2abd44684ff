### Словник у малюнках: як дитина називає річ.

word-adult = дорослий
# Голос читає «шв» неправильно.
word-ambulance = швидка допомога
    .spoken = шьвидка допомога
# Маленька батарейка для ліхтарика або радіо, не автомобільна.
word-battery = батарейка
word-bed = ліжко
word-belly = живіт
word-blanket = ковдра
word-bus = автобус
word-bus-stop = автобусна зупинка
word-candle = свічка
# Паперова картка для кишені, не банківська.
word-card = картка
word-cellar = підвал
# Яскравий шматок тканини, рушник або хустка, щоб махати. Не одяг.
word-cloth = рушник
word-danger = небезпека
# Місце, де людина називає себе, коли приходить. За стійкою сидить помічник.
word-desk = стійка
word-door = двері
# Ті, з ким дитина живе, скільки б їх не було.
word-family = сім’я
# Вогонь там, де його не має бути. Полум’я гриля чи свічки це «вогонь».
word-fire = пожежа
word-friend = друг
# Стоїть надворі, на вугіллі або газі. Слово «гриль» діти чують і про духовку.
word-grill = мангал
word-group = група
# Велика зала з ліжками. Ніколи не «укриття».
word-hall = велика зала
word-hand = рука
word-help-point = пункт допомоги
# Хто приходить на допомогу або відповідає на виклик. Жінка або чоловік.
word-helper = помічник
# Де дитина живе тепер. «Дім» свій, «будинок» будь-який.
word-home = дім
word-lift = ліфт
word-meeting-point = місце зустрічі
word-message = повідомлення
word-name = ім’я
word-neighbour = сусід
word-phone = телефон
word-radio = радіо
word-rucksack = рюкзак
word-school = школа
word-siren = сирена
word-smoke = дим
word-smoke-alarm = датчик диму
word-stairs = сходи
word-street = вулиця
word-table = стіл
word-teacher = учителька
word-toilet = туалет
word-torch = ліхтарик
word-warning = попередження
word-water = вода
word-window = вікно
# Електричний дріт, що звисає на вулиці, а не шнур лампи.
word-wire = дріт
