### Nodarbība: attēls pēc attēla, viens vai divi īsi teikumi, balss lasa vārdu pēc vārda.

## Pogas zem attēla

lesson-play = Lasi man

lesson-pause = Pauze

lesson-resume = Lasi tālāk

lesson-repeat = Vēlreiz

lesson-slow = Lasi lēnām

lesson-next = Tālāk

lesson-skip = Izlaid šo

lesson-finish = Pabeidz

lesson-back = Atpakaļ

lesson-leave = Visas nodarbības

## Blakus teikumam

lesson-level = Cik daudz teksta

lesson-level-easy = Viegli vārdi

lesson-level-plain = Vairāk vārdu

lesson-why = Kāpēc?

lesson-why-title = Kāpēc mēs tā darām

lesson-second-listen = Otra valoda

lesson-your-turn = Tagad saki tu.

lesson-waiting = Tagad vari iet tālāk.

## Ekrāna lasītājam

lesson-words = Vārdi. Spied bultiņu uz augšu un bultiņu uz leju.

lesson-kind-hello = Sveiki
lesson-kind-word = Svarīgs vārds
lesson-kind-action = Ko darīt
lesson-kind-step = Soli pa solim
lesson-kind-alone = Tuvumā nav pieaugušo?
lesson-kind-calm = Miers
lesson-kind-share = Mājās

lesson-progress = Daļa { $part } no { $parts }

## Vārda kartīte

lesson-word-title = Vārda attēls

lesson-word-listen = Klausies vārdu
