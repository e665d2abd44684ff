### Rostock, Nemčija.

# Glas bere ck kot ck v besedi ocka, zato spoken.
city-name = Rostock
    .spoken = Rostok
