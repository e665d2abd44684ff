### Kaj naj naredim zdaj: zaslon za pravo nevarnost. Vsak gumb se prebere na glas.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

now-open = Kaj naj naredim zdaj
    .spoken = Kaj naj naredím zdaj

now-title = Kaj se je zgodilo?

now-again = Poslušaj še enkrat

now-listen = Poslušaj, kaj je to

now-call = Klic na pomoč

now-out = Pojdi ven

now-in = Pojdi noter

## Kartica za klic na pomoč

now-who = Koga lahko pokličeš
    .spoken = Koga lahkó pokličeš

now-say = Kaj lahko poveš
    .spoken = Kaj lahkó povéš

now-say-listen = Poslušaj počasi

now-print = Natisni na papir
    .spoken = Natisni na papír
