### Savas pilsētas sirēna: iekšā, visu aizver, klausies kopā ar pieaugušo. Mierīgi vārdi, nekas neskan.
### Skaņa ir „augsta, zema“ vai „vienādi“, nekad „augšā, lejā“: neviens nekāpj pa kāpnēm.
### „Iekšā“ ir vienmēr mājā, „ārā“ ir virziens, „laukā“ ir vieta. „Aizver“ nav „aizslēdz“.
### Balss (espeak-ng) lasa „1“ kā „viens“ un „2“ kā „divi“; tāpēc `spoken` dod pareizo formu.

title = Es pazīstu sirēnu

hello = Šodien sirēna ir tikai attēlos. Šo nodarbību vari izlaist.

## Trīs darbības. Tās ir arī uz plakātiem: viens teikums, ne vairāk par sešiem vārdiem.

action-siren-go-in = Uzreiz ej iekšā.

action-siren-shut = Aizver [durvis](door) un [logus](window).

action-siren-listen = Paliec kopā ar [pieaugušo](adult) un klausies.

## Uzreiz iekšā: signāli. Bērns dzird tikai savas pilsētas signālus.

step-siren-rostock-warning = [Sirēnas](siren) skaņa ir augsta, zema, augsta, zema. Tas ir [brīdinājums](warning), ej iekšā.
    .plain = [Sirēnas](siren) skaņa 1 minūti ir augsta, zema, augsta, zema. Tas ir [brīdinājums](warning). Ej iekšā.
    .plain-spoken = Sirēnas skaņa vienu minūti ir augsta, zema, augsta, zema. Tas ir brīdinājums. Ej iekšā.
    .why = Sirēna reizē brīdina daudzus cilvēkus. Tagad visi iet iekšā un klausās.
    .alt = No sirēnas uz jumta nāk viļņota līnija. Vīrietis un meitene iet uz atvērtām durvīm.

step-siren-vienna-coming = [Sirēna](siren) skan ilgi un vienādi. [Briesmas](danger) tuvojas, ej iekšā.
    .plain = [Sirēna](siren) 3 minūtes skan visu laiku vienādi. [Briesmas](danger) tuvojas. Ej iekšā.
    .why = Vēl ir laiks mierīgi ieiet iekšā. Radio pastāsta vairāk.
    .alt = No sirēnas pie upes nāk taisna līnija. Sieviete un zēns ratiņkrēslā dodas uz durvīm.

step-siren-vienna-now = [Sirēnas](siren) skaņa ir augsta, zema, augsta, zema. Tagad ir [briesmas](danger), ej iekšā.
    .plain = [Sirēnas](siren) skaņa 1 minūti ir augsta, zema, augsta, zema. Tagad ir [briesmas](danger). Ej iekšā.
    .plain-spoken = Sirēnas skaņa vienu minūti ir augsta, zema, augsta, zema. Tagad ir briesmas. Ej iekšā.
    .why = Iekšā ir drošāk. Radio pasaka, ko darīt.
    .alt = No sirēnas nāk viļņota līnija. Vectēvs un maza meitene ieiet mājā.

step-siren-liepaja-tones = [Sirēna](siren) skan, klusē, skan, klusē. Ir [briesmas](danger), ej iekšā.
    .plain = [Sirēna](siren) 3 minūtes skan, klusē, skan, klusē. Visām [briesmām](danger) ir tā pati skaņa. Ej iekšā.
    .why = Sirēna saka tikai: ej iekšā. Radio un telefons pasaka, kas notiek.
    .alt = No sirēnas pie ostas nāk pārtraukta līnija. Sieviete un zēns iet uz atvērtām durvīm.

step-siren-ljubljana-coming = [Sirēna](siren) skan ilgi un vienādi. [Briesmas](danger) tuvojas, ej iekšā.
    .plain = [Sirēna](siren) 2 minūtes skan visu laiku vienādi. [Briesmas](danger) tuvojas. Ej iekšā.
    .plain-spoken = Sirēna divas minūtes skan visu laiku vienādi. Briesmas tuvojas. Ej iekšā.
    .why = Vēl ir laiks mierīgi ieiet iekšā. Radio pastāsta vairāk.
    .alt = No sirēnas uz jumta nāk taisna līnija. Vecmāmiņa un meitene iet uz atvērtām durvīm.

step-siren-ljubljana-now = [Sirēnas](siren) skaņa ir augsta, zema, augsta, zema. Tagad ir [briesmas](danger), ej iekšā.
    .plain = [Sirēnas](siren) skaņa 1 minūti ir augsta, zema, augsta, zema. Tagad ir [briesmas](danger). Ej iekšā.
    .plain-spoken = Sirēnas skaņa vienu minūti ir augsta, zema, augsta, zema. Tagad ir briesmas. Ej iekšā.
    .why = Iekšā ir drošāk. Radio pasaka, ko darīt.
    .alt = No sirēnas nāk viļņota līnija. Palīgs ieved meiteni bibliotēkā.

## Uzreiz iekšā: mājā

# „Tuvākajā mājā“, nevis „mājās“: der jebkura ēka.
step-siren-inside = Ej tuvākajā mājā. Paliec iekšā.
    .plain = Ej tuvākajā mājā, skolā vai veikalā. Ņem līdzi savus draugus. Paliec iekšā.
    .why = Iekšā ir drošāk nekā laukā. Tur tu dzirdi, ko darīt.
    .alt = Sieviete tur vaļā skolas durvis. Trīs bērni nāk iekšā no rotaļlaukuma.

step-siren-rostock-room = Ej uz augstāku stāvu kopā ar [pieaugušo](adult). Aizver [durvis](door).
    .plain = Ja ir augstāks stāvs, ej tur istabā. Aizver [durvis](door) un [logu](window). Paliec tur kopā ar [pieaugušo](adult).
    .why = Ūdens satek apakšējās telpās. Aizvērtā istabā dūmi netiek iekšā.
    .alt = Vectēvs un zēns ir istabā augstu virs ielas. Logs un durvis ir ciet.

## Aizver durvis un logus

step-siren-close = Aizver visas [durvis](door). Aizver visus [logus](window).
    .plain = Aizver visas [durvis](door) un visus [logus](window). Dari to kopā ar [pieaugušo](adult). Viss paliek ciet, līdz pieaugušais to atver.
    .why = Aizvērtas durvis un logi aiztur vēju un dūmus. Tā gaiss iekšā paliek labs.
    .alt = Vecmāmiņa aizver logu. Meitene aizver durvis.

step-siren-liepaja-away = Paliec iekšā, tālu no visiem [logiem](window). Sēdi kopā ar [pieaugušo](adult).
    .plain = Vispirms aizver [logu](window). Tad paliec iekšā, tālu no tā. Sēdi kopā ar [pieaugušo](adult).
    .why = Loga stikls var saplīst. Tālu no tā ir drošāk.
    .alt = Tētis un meitene sēž gaitenī uz grīdas. Logs ir ciet un tālu.

## Paliec kopā ar pieaugušo un klausies

step-siren-radio = Paliec kopā ar [pieaugušo](adult). Klausies [radio](radio).
    .plain = Paliec kopā ar [pieaugušo](adult). Kopā ieslēdziet [radio](radio). Tas pasaka, ko nozīmē [brīdinājums](warning).
    .why = Radio pasaka, kas notiek un ko darīt. Pieaugušais ir tev blakus.
    .alt = Mamma, divi zēni un maza meitene sēž ap radio. Viņi klusi klausās.

# „Vairs neskan“, nevis „klusē“: Liepājā sirēna starp skaņām arī klusē.
step-siren-quiet = [Sirēna](siren) vairs neskan? Paliec iekšā, jautā [pieaugušajam](adult).
    .plain = [Sirēna](siren) vairs neskan? Paliec iekšā kopā ar [pieaugušo](adult). Pieaugušais vai [radio](radio) pasaka, ko darīt tālāk.
    .why = Sirēna skan tikai īsu brīdi. Briesmas var būt ilgāk.
    .alt = Sirēna uz jumta klusē. Vectēvs un meitene gaida gaitenī.

step-siren-liepaja-message = Klausies [ziņu](message): augšā, lejā vai ārā? Dari, ko tā saka.
    .plain = Klausies [ziņu](message) kopā ar [pieaugušo](adult). Tā saka: ej augšā, ej lejā vai ej ārā. Dariet to kopā.
    .why = Katru reizi droša ir cita vieta. Ziņa pasaka, kura.
    .alt = Sieviete un meitene klausās radio. Attēlos ir ceļš augšā, ceļš lejā un ceļš ārā.

step-siren-rostock-over = [Sirēna](siren) skan ilgi un vienādi: [briesmas](danger) ir garām. Vispirms jautā [pieaugušajam](adult), vai drīksti iet ārā.
    .plain = [Sirēna](siren) 1 minūti skan visu laiku vienādi. Tas nozīmē, ka [briesmas](danger) ir garām. Ej ārā tikai tad, kad to saka [pieaugušais](adult).
    .plain-spoken = Sirēna vienu minūti skan visu laiku vienādi. Tas nozīmē, ka briesmas ir garām. Ej ārā tikai tad, kad to saka pieaugušais.
    .why = Pieaugušais klausās arī radio. Divas zīmes ir labāk nekā viena.
    .alt = No sirēnas nāk gara taisna līnija. Tētis pie durvīm klausās radio, meitene gaida.

step-siren-ljubljana-short = [Sirēna](siren) skan īsi un vienādi? Paliec iekšā un jautā [pieaugušajam](adult).
    .plain = [Sirēna](siren) 30 sekundes skan visu laiku vienādi. Tā ir pārbaude, vai arī [briesmas](danger) jau ir garām. Paliec iekšā un jautā [pieaugušajam](adult).
    .why = Vienai skaņai ir divas nozīmes. Pieaugušais vai radio zina, kura ir īstā.
    .alt = No sirēnas nāk īsa taisna līnija. Sieviete klausās radio, un meitene viņai jautā.

## Vēl

step-siren-often = Te [sirēna](siren) bieži brīdina par vētru. Tā brīdina arī par [ūdeni](water) un [dūmiem](smoke).
    .plain = Te [sirēna](siren) bieži brīdina par vētru, [ūdeni](water) vai [dūmiem](smoke). Ej iekšā, visu aizver un klausies. [Pieaugušais](adult) pasaka, kas tas ir.
    .why = Citur sirēnai var būt cita nozīme. Te pieaugušais tev to izskaidro.
    .alt = Palīgs runā ar zēnu. Trīs mazos attēlos ir vējš, ūdens un dūmi.

step-siren-test = Ir pārbaudes diena? Arī tad ej iekšā, visu aizver, klausies.
    .plain = Pārbaudes dienā dari to pašu. Ej iekšā, visu aizver un klausies. [Pieaugušais](adult) vai [radio](radio) pasaka, ka tā ir pārbaude.
    .why = Kad skan sirēna, ir pareizi iet iekšā. Tā tu to labi iemācies.
    .alt = Skolotāja un trīs bērni skolā aizver logu. Kalendārā ir iezīmēta sirēna.

## Beigās

alone = Tuvumā nav pieaugušo? Ej iekšā, visu aizver, klausies radio.

calm = Uzliec roku uz vēdera. Lēnām izelpo.
    .alt = Meitene sēž un tur rokas uz vēdera. Vectēvs elpo kopā ar viņu.

share = Kopā ar ģimeni vingrinies: iekšā, aizver, klausies. Dari to mierīgi.
    .alt = Zēns pie galda rāda ģimenei attēlu.
