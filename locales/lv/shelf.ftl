### Plaukts: te bērns izvēlas nodarbību, katrai ir savs attēls.

shelf-title = Manas nodarbības

shelf-languages = Manas valodas

shelf-tile-listen = Klausies nosaukumu

shelf-tile-progress =
    { $steps ->
        [zero] Izdarīts { $done } no { $steps } soļiem
        [one] Izdarīts { $done } no { $steps } soļa
       *[other] Izdarīts { $done } no { $steps } soļiem
    }

# Balss (espeak-ng) īso „o“ saka kā „uo“; zīme ó to labo.
shelf-tile-needs-newer = Šai nodarbībai vajag jaunāku programmu { -product-name }.
    .spoken = Šai nodarbībai vajag jaunāku prógrammu { -product-name }.

shelf-next-page = Vairāk nodarbību

shelf-previous-page = Iepriekšējās nodarbības

shelf-page = Lapa { $page } no { $pages }

# Divas īsas rindas: „Jaunas“ un „nodarbības“. Nevis „Jaunumi“: tā sauc ziņas par pilsētu.
shelf-new = Jaunas nodarbības

shelf-adults = Pieaugušajiem

shelf-stick = Ir zibatmiņa
