### Kaj naj naredim zdaj: nevarnosti, ki jih otrok izbere s prstom, in kaj naj naredi. Sliši se takoj, ko gre zares.
### Najkrajše besede. Ven in noter sta smeri; pojdi stoji zraven, kjer je le prostor.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

## Nevarnosti: ime ploščice, največ šest besed, brez pike

danger-fire = Požar ali dim v mojem stanovanju
    .spoken = Požár ali dim v mojem stanovanju
    .alt = Plameni in dim v stanovanju, otrok in odrasli gresta ven.

danger-gas = Doma smrdi po plinu
    .spoken = Domá smrdí po plinu
    .alt = Pri štedilniku smrdi, otrok si zatiska nos.
    .alt-spoken = Pri štedílniku smrdí, otrok si zatiska nos.

danger-smoke-outside = Nevaren dim zunaj
    .alt = Velik temen oblak se vleče nad hišami.
    .alt-spoken = Velik temen oblák se vleče nad híšami.

danger-flood = Voda prihaja
    .alt = Rjava voda stoji okoli hiše.
    .alt-spoken = Rjava voda stojí okoli hiše.

# Kot reče otrok: velja za vsak znak, ne samo za zavijanje.
danger-siren = Slišim sireno
    .alt = Na strehi je sirena, okoli nje so valovi zvoka.

danger-blackout = Luč je ugasnila
    .spoken = Luč je ugásnila
    .alt = Okna so temna in luč ne sveti.

danger-quake = Tla se tresejo
    .spoken = Tla se trêsejo
    .alt = Luč niha, otrok in odrasli sedita pod mizo.

danger-air = Sporočilo: nevarnost v zraku
    .alt = Telefon kaže opozorilo.
    .alt-spoken = Telefón kaže opozorilo.

danger-else = Nekaj drugega? Pojdi k odraslemu.
    .spoken = Nekaj drúgega? Pojdi k odráslemu.
    .alt = Otrok prime odraslega za roko.
    .alt-spoken = Otrok prime odráslega za roko.

danger-stairs = Dim na stopnicah?

## Kaj naj naredi: največ šest besed

danger-action-quake-after = Spet mirno? Čevlji, stopnice, ven.

danger-action-else-adult = Pojdi k odraslemu, ki mu zaupaš.
    .spoken = Pojdi k odráslemu, ki mu zaúpaš.

danger-action-else-neighbour = Ob tebi ni odraslega? Vprašaj soseda.
    .spoken = Ob tebi ni odráslega? Vprašaj soseda.

danger-action-else-call = Je kdo v nevarnosti? Pokliči { $emergency }.
    .spoken = Je kdo v nevárnosti? Pokliči { $emergency }.

## Klic na pomoč: koga pokliče

who-emergency = Pomoč v vsaki nevarnosti: { $emergency }
    .spoken = Pomoč v vsaki nevárnosti: { $emergency }

who-fire = Gasilci: { $fire }

who-ambulance = Rešilec: { $ambulance }

who-police = Policija: { $police }

who-gas = Smrdi po plinu: { $gas }
    .spoken = Smrdí po plinu: { $gas }

who-helpline = Zaupni telefon za otroke: { $helpline }
    .spoken = Zaúpni telefón za otroke: { $helpline }

# Klic v sili piše na telefonih; drugje je klic na pomoč.
call-lock = Zaklenjen telefon ima gumb za klic v sili.
    .spoken = Zaklenjen telefón ima gumb za klic v sili.
    .alt = Prst je nad gumbom za klic v sili na zaklenjenem telefonu.
    .alt-spoken = Prst je nad gumbom za klic v sili na zaklénjenem telefonu.

call-self = Lumo ne more klicati. Vzemi telefon.
    .spoken = Lumo ne more klícati. Vzemi telefón.

call-sheet = Natisnjen list pomaga, ko luč ugasne.
    .alt = Na steni visi list s slikami.
    .alt-spoken = Na steni visí list s slíkami.

## Kaj lahko pove: deset stavkov za človeka, ki se oglasi na telefon. Tri pike so za to, kar otrok doda.

say-help = Na pomoč!

say-name = Ime mi je …
    .spoken = Imé mi je …

say-street = Stanujem na ulici …
    .spoken = Stanujem na úlici …

# Dogovorjeni stavek za požar. Samo tukaj stoji sam; drugje je vedno požar.
say-fire = Gori.
    .spoken = Gorí.

say-hurt = Nekdo je poškodovan.
    .spoken = Nekdo je poškodován.

say-alone = Sam sem.
    .girl = Sama sem.

say-lost = Izgubil sem se.
    .girl = Izgubila sem se.

say-not-understood = Ne razumem.

say-slowly = Prosim, govorite počasi.

say-language-ar = Govorim arabsko.
    .spoken = Govorím arabsko.
say-language-de = Govorim nemško.
    .spoken = Govorím nemško.
say-language-en = Govorim angleško.
    .spoken = Govorím angleško.
say-language-lv = Govorim latvijsko.
    .spoken = Govorím latvijsko.
say-language-ru = Govorim rusko.
    .spoken = Govorím rusko.
say-language-sl = Govorim slovensko.
    .spoken = Govorím slovensko.
say-language-tr = Govorim turško.
    .spoken = Govorím turško.
say-language-uk = Govorim ukrajinsko.
    .spoken = Govorím ukrajinsko.
