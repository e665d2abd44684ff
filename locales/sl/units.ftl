### Sobe na polici.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

unit-be-ready = Pripravimo se
    .spoken = Priprávimo se

unit-warnings = Opozorila

unit-emergency-call = Klic na pomoč

unit-blackout = Luč in elektrika

unit-fire = Požar in dim
    .spoken = Požár in dim

unit-water = Voda in vreme

# Nekaj časa od doma, ne za vedno.
unit-leaving = Nekaj časa od doma

unit-feelings = Moji občutki
