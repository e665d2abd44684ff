### Lekcija: slika za sliko, en ali dva kratka stavka, prebrana besedo za besedo.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

## Gumbi pod sliko

lesson-play = Preberi na glas

lesson-pause = Premor
    .spoken = Premôr

lesson-resume = Beri naprej
    .spoken = Beri naprêj

lesson-repeat = Še enkrat

lesson-slow = Beri počasi

lesson-next = Naprej
    .spoken = Naprêj

lesson-skip = Preskoči to

lesson-finish = Končaj

lesson-back = Nazaj

lesson-leave = Vse lekcije
    .spoken = Vse lékcije

## Ob stavku

lesson-level = Koliko besedila

lesson-level-easy = Lahke besede

lesson-level-plain = Več besed

lesson-why = Zakaj?

lesson-why-title = Zakaj tako delamo
    .spoken = Zakaj takó delamo

lesson-second-listen = Drugi jezik

lesson-your-turn = Zdaj povej ti.
    .spoken = Zdaj povéj ti.

lesson-waiting = Zdaj lahko greš naprej.
    .spoken = Zdaj lahkó greš naprêj.

## Za bralnik zaslona

lesson-words = Besede. Uporabi puščico gor in puščico dol.

lesson-kind-hello = Živjo
lesson-kind-word = Pomembna beseda
lesson-kind-action = Kaj naredim
lesson-kind-step = Korak za korakom
lesson-kind-alone = Ob tebi ni odraslega?
    .spoken = Ob tebi ni odráslega?
lesson-kind-calm = Umirim se
lesson-kind-share = Doma

lesson-progress = Del { $part } od { $parts }

## Kartica z besedo

lesson-word-title = Slika besede

lesson-word-listen = Poslušaj besedo
