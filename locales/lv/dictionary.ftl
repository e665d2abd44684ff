### Attēlu vārdnīca: visi vārdi pa grupām un viena vārda kartīte.

dictionary-title = Attēlu vārdnīca

dictionary-groups = Visas grupas

dictionary-listen = Klausies šo vārdu

dictionary-slow = Lēnām

dictionary-sentence = Teikums

dictionary-related = Citi līdzīgi vārdi
