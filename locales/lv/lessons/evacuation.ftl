### Kopā iet prom no mājām vai skolas, jo tā saka palīgi. Klusi vārdi; daudziem tās ir atmiņas.
### Nesakām, kāpēc jāiet, neko nesolām, neko nejautājam.
### „Grupa“ ir tie, ar ko bērns ir tagad: klase, ģimene, kaimiņi.

title = Mēs kopā ejam prom

hello = Šodien mācāmies kopā iet prom. Šo nodarbību vari izlaist.

## Trīs darbības. Tās ir arī uz plakātiem: viens teikums, ne vairāk par sešiem vārdiem.

action-evac-with-group = Ej kopā ar savu [grupu](group).

action-evac-hold-hands = Sadodieties rokās.

action-evac-never-back = Nekad neej atpakaļ.

## Ej kopā ar savu grupu

step-evac-listen = [Palīgs](helper) saka, ka jāiet prom? Ej kopā ar savu [grupu](group).
    .plain = [Palīgs](helper) vai [skolotāja](teacher) saka, ka jāiet prom? Uzreiz ej kopā ar savu [grupu](group). Tava grupa ir tava klase vai ģimene.
    .why = Palīgi zina drošo ceļu. Kopā neviens nepazūd.
    .alt = Palīgs pie durvīm rāda ceļu. Sieviete un divas meitenes viņā klausās.

step-evac-inside = Klausies, ko saka [skolotāja](teacher): ārā vai iekšā? Dažreiz iekšā ir drošāk.
    .plain = Klausies, ko saka [skolotāja](teacher) vai ziņa: iet ārā vai palikt iekšā? Dažreiz iekšā ir drošāk. Tad paliec kopā ar savu [grupu](group), tālu no logiem.
    .why = Dažas briesmas ir laukā. Pieaugušie paliek iekšā kopā ar tevi.
    .alt = Skolotāja un trīs bērni sēž iekšā pie sienas. Logs ir ciet un tālu no viņiem.

step-evac-meeting = Ej uz [tikšanās vietu](meeting-point). [Skolotāja](teacher) visus saskaita.
    .plain = Ej uz [tikšanās vietu](meeting-point) un paliec tur. [Skolotāja](teacher) vai cits pieaugušais visus saskaita. Pasaki, kas vēl nav klāt.
    .why = Tad pieaugušie zina, vai visi ir klāt. Palīgi zina, kas vēl nav klāt.
    .alt = Skolotāja pie zaļas zīmes skaita bērnus. Skola ir aiz viņiem.

## Sadodieties rokās

step-evac-hands = Visu ceļu turieties [rokās](hand). Ejiet mierīgi kopā.
    .plain = Sadodies [rokās](hand) ar cilvēkiem, ko pazīsti. Visu ceļu ej mierīgi. Palaid roku tikai tad, kad to saka pieaugušais.
    .why = Roku rokā jūs paliekat kopā. Roka arī nomierina.
    .alt = Vectēvs, meitene un liels zēns iet, sadevušies rokās. Meitene ir vidū.

step-evac-bus = Ejiet uz [autobusu](bus) roku [rokā](hand). Sēdi kopā ar savu [grupu](group).
    .plain = Ejiet uz [autobusu](bus) roku [rokā](hand). Sēdi kopā ar savu [grupu](group). Pajautā [palīgam](helper), kurp brauc [autobuss](bus).
    .why = Palīgi zina, kurp brauc autobuss. Kopā ceļš ir vieglāks.
    .alt = Tētis un meitene roku rokā iet uz autobusu. Sieviete stumj zēna ratiņkrēslu pa uzbrauktuvi.

## Nekad neej atpakaļ

step-evac-back = Tava [mugursoma](rucksack) vēl ir iekšā? Nekad neej atpakaļ, pasaki [palīgam](helper).
    .plain = Tava [mugursoma](rucksack), dzīvnieks vai kāds cilvēks vēl ir iekšā? Nekad neej atpakaļ. Uzreiz pasaki [palīgam](helper).
    .why = Mantas nav tik svarīgas kā tu. Palīgi zina, ko darīt.
    .alt = Meitene saka palīgam, ka mugursoma ir iekšā. Ceļš atpakaļ ir ar krustiņu.

step-evac-home = [Palīgs](helper) pasaka, kad var iet mājās. Gaidi kopā ar savu [grupu](group).
    .plain = [Palīgs](helper) pasaka, kad var iet mājās. Gaidi kopā ar savu [grupu](group). Dažreiz jāgaida stundas, dažreiz ilgāk.
    .why = Palīgi vispirms pārbauda, vai ceļš ir drošs. Kopā gaidīt ir vieglāk.
    .alt = Cilvēki kāpj ārā no autobusa un iet mājās. Vecmāmiņa tur vaļā durvis, un palīgs māj.

## Vēl

step-evac-ready = Vai ir laiks? Kopā ar [pieaugušo](adult) sakravā [mugursomu](rucksack).
    .plain = Vai ir laiks? Uzvelc siltas drēbes un labas kurpes. Paņem [mugursomu](rucksack), un [pieaugušais](adult) paņem zāles.
    .why = Citur var būt auksti. Kad soma ir mugurā, rokas ir brīvas.
    .alt = Zēns blakus mugursomai sien kurpes. Vecmāmiņa tur viņam siltu jaku.

## Beigās

alone = Tuvumā nav pieaugušo? Jautā pazīstamam kaimiņam vai [palīgam](helper).

calm = Uzliec roku uz vēdera. Lēnām izelpo.
    .alt = Meitene sēž un tur rokas uz vēdera. Vectēvs elpo kopā ar viņu.

share = Kopā ar ģimeni izvēlies tikšanās vietu. Roku rokā aizejiet turp.
    .alt = Zēns pie galda rāda ģimenei attēlu.
