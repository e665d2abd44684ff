### Kaj lahko človek naredi, ko nekaj ne uspe. Nikoli kdo je kriv.
### Glas (espeak-ng 1.51) postavi naglas včasih narobe; spoken je isto besedilo z ostrivcem na pravem mestu.

error-title = Lumo potrebuje pomoč

error-missing-at-source = Nekaj lekcij manjka. Poskusi še enkrat pozneje.

error-corrupt-at-source = Nove lekcije so poškodovane. Poskusi še enkrat pozneje.
    .spoken = Nove lékcije so poškodovane. Poskusi še enkrat pozneje.

error-wrong-hash = Lekcije niso prišle cele. Poskusi še enkrat.
    .spoken = Lékcije niso prišle cele. Poskusi še enkrat.

error-garbage = Lekcije niso prišle cele. Poskusi še enkrat.
    .spoken = Lékcije niso prišle cele. Poskusi še enkrat.

error-too-long = Lekcije so prevelike. Vprašaj odraslega.
    .spoken = Lékcije so prevelike. Vprašaj odráslega.

error-disk-full = Računalnik je poln. Prosi odraslega, naj naredi prostor.
    .spoken = Računalnik je poln. Prosi odráslega, naj naredi prostor.

error-busy = { -product-name } še dela. Malo počakaj, potem poskusi še enkrat.
    .spoken = { -product-name } še dela. Malo počakaj, potém poskusi še enkrat.

error-no-such-language = Tega jezika še ni tukaj. Izberi drugega.
    .spoken = Tega jezika še ni tukaj. Izberi drúgega.

error-no-such-city = Tega mesta še ni tukaj. Izberi drugo.

error-needs-newer = Te lekcije potrebujejo novejši { -product-name }. Vprašaj odraslega.
    .spoken = Te lékcije potrebújejo novejši { -product-name }. Vprašaj odráslega.

error-offline = Interneta ni. Tvoje lekcije vseeno delujejo.
    .spoken = Interneta ni. Tvoje lékcije vseeno delújejo.

error-not-installed = Te lekcije še ni tukaj. Še enkrat izberi svoj jezik.
    .spoken = Te lékcije še ni tukaj. Še enkrat izberi svoj jezik.

error-damaged = Lekcije so poškodovane. Še enkrat izberi svoj jezik.
    .spoken = Lékcije so poškodovane. Še enkrat izberi svoj jezik.

error-from-the-future = Tukaj je bil novejši { -product-name }. Prosi odraslega, naj odpre tistega.
    .spoken = Tukaj je bil novejši { -product-name }. Prosi odráslega, naj odprè tístega.

error-read-only = Ta računalnik ne more nič shraniti. Vprašaj odraslega.
    .spoken = Ta računalnik ne more nič shraniti. Vprašaj odráslega.

error-no-content = Tukaj še ni lekcij. Še enkrat izberi svoj jezik.

error-no-sound = Zvoka ni. Lahko bereš naprej.
    .spoken = Zvoka ni. Lahkó bereš naprêj.

error-unexpected = To ni uspelo. Poskusi še enkrat.

error-no-printer = Ni se natisnilo. Vprašaj odraslega.
    .spoken = Ni se natísnilo. Vprašaj odráslega.

error-expired = Lekcije tam so prestare. Tvoje lekcije vseeno delujejo.
    .spoken = Lékcije tam so prestare. Tvoje lékcije vseeno delújejo.

error-rollback = Tvoje lekcije so novejše. Še vedno delujejo.
    .spoken = Tvoje lékcije so novejše. Še vedno delújejo.

error-bad-signature = Lumo teh lekcij ne pozna. Vprašaj odraslega.
    .spoken = Lumo teh lekcij ne pozná. Vprašaj odráslega.

# Nove, da otrok ne misli na svoje lekcije.
error-refused-content = Nove lekcije niso v redu. Tvoje lekcije vseeno delujejo.
    .spoken = Nove lékcije niso v redu. Tvoje lékcije vseeno delújejo.

error-cancelled = Ustavilo se je. Lahko poskusiš še enkrat.
    .spoken = Ustávilo se je. Lahkó poskusiš še enkrat.

## Za odrasle, na strani o lekcijah na tem računalniku

error-bad-address = To ni spletni naslov. Napiši ga tako, kot ti ga je dal izdajatelj.
    .spoken = To ni spletni naslóv. Napiši ga takó, kot ti ga je dal izdajatelj.

error-bad-fingerprint = To ni prstni odtis. Napiši vseh osem skupin.
    .spoken = To ni prstni odtis. Napiši vseh osem skupín.

error-wrong-fingerprint = Prstni odtis se ne ujema s tem naslovom. Še enkrat vprašaj izdajatelja. Nič ni bilo dodano.

error-no-publisher = To ni datoteka izdajatelja. Poišči datoteko z imenom root.json.
