### Словник у малюнках: усі слова за групами і картка одного слова.

dictionary-title = Словник у малюнках

dictionary-groups = Усі групи

dictionary-listen = Послухай це слово

dictionary-slow = Повільно

dictionary-sentence = Речення

dictionary-related = Ще такі слова
