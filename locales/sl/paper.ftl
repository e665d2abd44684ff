### Listi za tiskanje: za steno, za žep in za razred. List pomaga, ko luč ugasne.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

paper-title = Natisni na papir
    .spoken = Natisni na papír

paper-print = Natisni

paper-now = Kaj naj naredim zdaj
    .spoken = Kaj naj naredím zdaj
paper-call = Listek za klic na pomoč
paper-poster = Plakat te lekcije
    .spoken = Plakát te lékcije

paper-hang = Obesi ta list tja, kjer ga vsi vidijo.
    .spoken = Obesi ta list tja, kjer ga vsi vídijo.

paper-fold = Izreži, prepogni in nosi v žepu.

# Za dvopičjem, da datum stoji tak, kot pride.
paper-date = Natisnjeno: { $date }. Prosim, preveri vsako leto.
    .spoken = Natísnjeno: { $date }. Prosim, preveri vsako leto.
