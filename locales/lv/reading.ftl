### Lasīšana un balss: cik liels, cik ātri, kādas krāsas, kādas valodas. Izvēlēto redz uzreiz.
### Balss (espeak-ng) īso „o“ saka kā „uo“; zīme ó to labo.

reading-title = Lasīšana un balss

reading-preview = Tā izskatās

reading-preview-listen = Klausies

reading-sample = Lumo lasa tev priekšā.
    .spoken = Lumó lasa tev priekšā.

## Teksta lielums

reading-size = Teksta lielums
reading-size-1 = Parasts teksts
reading-size-2 = Liels teksts
reading-size-3 = Lielāks teksts
reading-size-4 = Vislielākais teksts

## Atstarpes starp burtiem un vārdiem

reading-spacing = Burtu atstarpes
# Dzirdē labi jāatšķir: „parastas“, „platas“, „visplatākās“.
reading-spacing-0 = Parastas atstarpes
reading-spacing-1 = Platas atstarpes
reading-spacing-2 = Visplatākās atstarpes

## Balss ātrums

reading-speed = Balss ātrums
reading-speed-slow = Lēna balss
reading-speed-calm = Mierīga balss
reading-speed-normal = Parasta balss

## Krāsas

reading-theme = Krāsas
reading-theme-paper = Papīrs
reading-theme-white = Balts
reading-theme-dark = Tumšs
reading-theme-contrast = Melnbalts

## Pogas, kas runā

reading-controls = Pogu balss
reading-controls-on = Pogas runā
reading-controls-off = Pogas klusē

## Valodas

reading-first = Pirmā valoda
reading-second = Otrā valoda
reading-second-none = Viena valoda

reading-installing = Valoda jau nāk.
