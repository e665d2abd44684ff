### Ko tagad darīt: ekrāns īstām briesmām. Visu lasa balsī.

now-open = Ko tagad darīt

now-title = Kas notika?

now-again = Klausies vēlreiz

now-listen = Klausies nosaukumu

# Bērnam saprotamāk nekā „ārkārtas zvans“; tā sauc tikai pogu telefonā.
now-call = Zvans pēc palīdzības

# „Ej ārā“ un „ej iekšā“ dzirdē labi atšķiras.
now-out = Ej ārā

now-in = Ej iekšā

## Kartīte zvanam pēc palīdzības

now-who = Kam tu vari zvanīt

now-say = Ko tu vari teikt

now-say-listen = Klausies lēnām

now-print = Izdrukā uz papīra
