### Slikovni slovar: vse besede po skupinah in kartica ene besede.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

dictionary-title = Slikovni slovar
    .spoken = Slikovni slovár

dictionary-groups = Vse skupine

dictionary-listen = Poslušaj besedo

dictionary-slow = Počasi

dictionary-sentence = Stavek

dictionary-related = Več takih besed
    .spoken = Več takih beséd
