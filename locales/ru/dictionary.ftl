### Словарь в картинках: все слова по группам и карточка одного слова.
### Голос (espeak-ng 1.51) ставит в некоторых словах неверное ударение; `spoken` его поправляет.

dictionary-title = Словарь в картинках

dictionary-groups = Все группы

dictionary-listen = Послушать слово

dictionary-slow = Медленно

dictionary-sentence = Предложение

dictionary-related = Ещё слова об этом
    .spoken = Ещё словаа об этом
