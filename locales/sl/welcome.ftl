### Dobrodošlica: prvi zaslon. Otrok izbere jezik po posluhu, potem mesto. Nihče nič ne piše.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

## Izbira jezika

welcome-language-title = Izberi svoj jezik

welcome-language-listen = Poslušaj ta jezik

welcome-no-voice = Glasu še ni. Samo besede in slike.
    .spoken = Glasú še ni. Samo besede in slike.

## Izbira mesta

welcome-city-title = Kje živiš?
    .spoken = Kje živíš?

welcome-city-listen = Poslušaj to mesto

## Priprava

welcome-install-title = Lumo prižiga lučke

welcome-install-wait = Tvoje lekcije prihajajo. Malo počakaj.
    .spoken = Tvoje lékcije prihájajo. Malo počakaj.

welcome-install-progress = Lučke

## Pozdrav

# Množina, ker lahko posluša tudi več otrok.
welcome-greeting = Živjo, jaz sem Lumo. Skupaj se učimo.
