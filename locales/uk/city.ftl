### Моє місто: факти для дорослих і старших дітей, кожен із джерелом, датою і сумнівами.

city-title = Моє місто

city-listen = Послухай це

## Заголовки

city-numbers = Номери телефонів
city-signals = Сигнали сирени
city-warnings = Попередження і новини
city-help = Пункти допомоги
city-supplies = Запаси вдома
city-dangers = Особливі небезпеки нашого міста
city-tests = Дні перевірки сирен

city-nothing = Для цього міста ми нічого не знайшли. Запитай у мерії.

## Що кожен факт каже про себе

city-source = Джерело: { $source }

city-checked = Дата джерела: { $date }, { $age }

city-undated = Джерело не має дати.

city-doubt = Ми в цьому не впевнені.

city-expired = Будь ласка, перевір це. Може, це вже застаріло.

city-unsigned = Місто ще не перевірило цього.

city-about = Звідки ми це знаємо

## Сигнали сирени

city-wave = Малюнок звуку сирени

## Запаси сім’ї

city-family = Вода для моєї сім’ї

city-more-people = Ще одна людина
city-less-people = На одну людину менше

city-people =
    { $people ->
        [one] { $people } людина
        [few] { $people } людини
        [many] { $people } людей
       *[other] { $people } людини
    }

city-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }

city-litres =
    { $litres ->
        [one] { $litres } літр
        [few] { $litres } літри
        [many] { $litres } літрів
       *[other] { $litres } літра
    }

city-bottle = В одній пляшці 1 літр. В одному ящику 10 літрів.

## Дні перевірки

city-test-next = Наступна перевірка: { $date }, { $time }

city-test-none = Постійного дня тут немає. Місто каже про перевірку заздалегідь.

## Ми переїхали

city-moved = Ми переїхали

# «Ви»: уся сім’я, не лише дитина. Без роду і без «звідки ти».
city-moved-from = Де ви жили раніше?

city-moved-other = Тут цей звук сирени означає інше.

city-moved-here = Тут роби так

city-no-source = Джерела ми не знайшли.
