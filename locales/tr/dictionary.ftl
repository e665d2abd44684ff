### Resimli sözlük: gruplara göre bütün kelimeler ve bir kelimenin kartı.

dictionary-title = Resimli sözlük

dictionary-groups = Bütün gruplar

dictionary-listen = Bu kelimeyi dinle

dictionary-slow = Yavaş

dictionary-sentence = Cümle

dictionary-related = Bunun gibi başka kelimeler
