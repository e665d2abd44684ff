### Полка: здесь ребёнок выбирает урок, у каждого урока своя картинка.

shelf-title = Мои уроки

shelf-languages = Мои языки

shelf-tile-listen = Послушать название

shelf-tile-progress =
    { $steps ->
        [one] Готово { $done } из { $steps } шага
        [few] Готово { $done } из { $steps } шагов
        [many] Готово { $done } из { $steps } шагов
       *[other] Готово { $done } из { $steps } шага
    }

shelf-tile-needs-newer = Для этого урока нужен более новый { -product-name }.

shelf-next-page = Ещё уроки

shelf-previous-page = Предыдущие уроки

shelf-page = Страница { $page } из { $pages }

shelf-new = Новые уроки

shelf-adults = Для взрослых

shelf-stick = Есть флешка
