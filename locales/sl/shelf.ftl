### Polica: tu otrok izbere lekcijo po sliki.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

shelf-title = Moje lekcije
    .spoken = Moje lékcije

shelf-languages = Moji jeziki

shelf-tile-listen = Poslušaj naslov

# Za predlogom od stoji rodilnik: od 1 koraka, od 2 korakov, od 5 korakov.
shelf-tile-progress =
    { $steps ->
        [one] Narejeno { $done } od { $steps } koraka
        [two] Narejeno { $done } od { $steps } korakov
        [few] Narejeno { $done } od { $steps } korakov
       *[other] Narejeno { $done } od { $steps } korakov
    }

shelf-tile-needs-newer = Ta lekcija potrebuje novejši { -product-name }.
    .spoken = Ta lékcija potrebuje novejši { -product-name }.

shelf-next-page = Več lekcij

shelf-previous-page = Prejšnje lekcije
    .spoken = Prejšnje lékcije

shelf-page = Stran { $page } od { $pages }

shelf-new = Nove lekcije
    .spoken = Nove lékcije

shelf-adults = Za odrasle

# Ne samo »ključek«: zraven je slika ključavnice. USB beremo po črkah, u es be.
shelf-stick = USB-ključ je tu
    .spoken = Úesbé-ključ je tu
