### Branje in glas: velikost, hitrost, barve, jeziki. Izbira se takoj vidi.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

reading-title = Branje in glas

reading-preview = Takole

reading-preview-listen = Poslušaj

reading-sample = Lumo ti bere.

## Velikost besedila

reading-size = Velikost besedila
reading-size-1 = Običajno besedilo
reading-size-2 = Večje besedilo
reading-size-3 = Veliko besedilo
reading-size-4 = Največje besedilo

## Razmik med črkami in besedami

reading-spacing = Razmik črk
reading-spacing-0 = Običajen razmik
reading-spacing-1 = Večji razmik
reading-spacing-2 = Največji razmik

## Hitrost glasu

reading-speed = Hitrost glasu
    .spoken = Hitrost glasú
reading-speed-slow = Počasen glas
reading-speed-calm = Miren glas
reading-speed-normal = Običajen glas

## Barve

reading-theme = Barve
reading-theme-paper = Papir
    .spoken = Papír
reading-theme-white = Belo
reading-theme-dark = Temno
reading-theme-contrast = Močan kontrast
    .spoken = Močan kontrást

## Gumbi, ki govorijo

reading-controls = Glas gumbov
reading-controls-on = Gumbi govorijo
reading-controls-off = Gumbi molčijo

## Jeziki

reading-first = Prvi jezik
reading-second = Drugi jezik
reading-second-none = En jezik

reading-installing = Jezik prihaja.
