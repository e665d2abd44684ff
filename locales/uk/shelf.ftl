### Полиця: тут дитина вибирає урок, кожен має свій малюнок.

shelf-title = Мої уроки

shelf-languages = Мої мови

shelf-tile-listen = Послухай назву

shelf-tile-progress =
    { $steps ->
        [one] Готово { $done } з { $steps } кроку
        [few] Готово { $done } з { $steps } кроків
        [many] Готово { $done } з { $steps } кроків
       *[other] Готово { $done } з { $steps } кроку
    }

shelf-tile-needs-newer = Для цього уроку потрібен новіший { -product-name }.

shelf-next-page = Більше уроків

shelf-previous-page = Попередні уроки

shelf-page = Сторінка { $page } з { $pages }

shelf-new = Нові уроки

shelf-adults = Для дорослих

shelf-stick = Є флешка
