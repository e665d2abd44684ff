### Die ersten Minuten ohne Strom. Die Dunkelheit ist still und geht vorbei.
### „Licht“ ist, was ausgeht; „Strom“ ist, was durch das Kabel kommt.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

title = Das Licht geht aus

hello = Heute lernen wir, was im Dunkeln hilft. Du kannst das überspringen.

## Die drei Handlungen

action-blackout-stand = Bleib zuerst stehen.

action-blackout-no-candle = Nimm die [Taschenlampe](torch), keine [Kerze](candle).

action-blackout-together = Bleib bei einem [Erwachsenen](adult).
    .spoken = Bleib bei einem Erwaxenen.

## Bleib zuerst stehen

step-blackout-still = Bleib stehen und atme aus. Deine Augen brauchen einen Moment.
    .plain = Bleib stehen und atme langsam aus. Warte einen Moment. Bald siehst du mehr.
    .why = Im Dunkeln kannst du dich stoßen. Bleib stehen, dann bist du sicher.
    .alt = Ein Mädchen steht still und hat die Hände auf dem Bauch. Die Großmutter sitzt in der Nähe.

step-blackout-lift = Bist du im [Aufzug](lift)? Drück die Klingel und warte.
    .plain = Bist du im [Aufzug](lift)? Drück die Klingel und warte drinnen. Helfer machen die Tür auf.
    .why = Drinnen bist du sicher. Helfer wissen, wie die Tür aufgeht.
    .alt = Ein Junge im Rollstuhl drückt im Aufzug die Klingel. Ein Mann wartet mit ihm.

## Taschenlampe, keine Kerze

step-blackout-torch = Hol die [Taschenlampe](torch) von ihrem Platz. Nimm keine [Kerze](candle).
    .plain = Hol die [Taschenlampe](torch) von ihrem Platz. Geh langsam mit der Taschenlampe. Nimm keine [Kerze](candle).
    .why = Eine Kerze kann etwas anzünden. Eine Taschenlampe macht nur Licht.
    .alt = Ein Junge nimmt eine Taschenlampe von der Wand. Auf der Kerze daneben ist ein Kreuz.

## Bleib bei einem Erwachsenen

step-blackout-window = Schau mit einem [Erwachsenen](adult) aus dem Fenster. Ist es überall dunkel?
    .spoken = Schau mit einem Erwaxenen aus dem Fenster. Ist es überall dunkel?
    .plain = Schau mit einem [Erwachsenen](adult) aus dem Fenster. Sind die anderen Häuser auch dunkel?
    .plain-spoken = Schau mit einem Erwaxenen aus dem Fenster. Sind die anderen Häuser auch dunkel?
    .why = Ist es überall dunkel? Dann arbeiten Helfer, damit das Licht wieder angeht.
    .alt = Eine Frau und ein Mädchen schauen aus dem Fenster. Alle Häuser sind dunkel.

step-blackout-cooker = Ein [Erwachsener](adult) macht den Herd aus. Eine Lampe bleibt angeschaltet.
    .spoken = Ein Erwaxener macht den Herd aus. Eine Lampe bleibt angeschaltet.
    .plain = Ein [Erwachsener](adult) macht den Herd und das Bügeleisen aus. Eine Lampe bleibt angeschaltet. Sie zeigt, wann der Strom wieder da ist.
    .plain-spoken = Ein Erwaxener macht den Herd und das Bügeleisen aus. Eine Lampe bleibt angeschaltet. Sie zeigt, wann der Strom wieder da ist.
    .why = Wenn der Strom wieder da ist, wird der Herd heiß. Dann kann es brennen.
    .alt = Ein Mann dreht den Knopf am Herd. Ein Mädchen leuchtet mit der Taschenlampe.

step-blackout-wire = Hängt draußen ein [Kabel](wire) herunter? Bleib weit weg.
    .plain = Hängt draußen ein [Kabel](wire) herunter? Bleib mit einem [Erwachsenen](adult) weit weg. Geht einen anderen Weg.
    .plain-spoken = Hängt draußen ein Kabel herunter? Bleib mit einem Erwaxenen weit weg. Geht einen anderen Weg.
    .why = Im Kabel kann noch Strom sein. Weit weg bist du sicher.
    .alt = Auf der Straße hängt ein Kabel herunter. Ein Großvater und ein Mädchen gehen davon weg.

step-blackout-radio = Mach das [Radio](radio) an. Hör mit einem [Erwachsenen](adult) zu.
    .spoken = Mach das Radio an. Hör mit einem Erwaxenen zu.
    .plain = Mach ein [Radio](radio) mit Batterien an. Hör mit einem [Erwachsenen](adult) zu. Nehmt das Telefon nur für wichtige Anrufe.
    .plain-spoken = Mach ein Radio mit Batterien an. Hör mit einem Erwaxenen zu. Nehmt das Telefon nur für wichtige Anrufe.
    .why = Im Radio kommen Nachrichten. Das Telefon darf nicht schnell leer werden.
    .why-spoken = Im Radio kommen Naach-richten. Das Telefon darf nicht schnell leer werden.
    .alt = Eine Familie sitzt beim Licht von einer Taschenlampe zusammen. Alle hören Radio.

## Mehr

step-blackout-fridge = Lass den Kühlschrank zu. Das Essen bleibt kalt.
    .plain = Lass den Kühlschrank und das Gefrierfach zu. Dann bleibt das Essen länger kalt.
    .why = Wenn du die Tür aufmachst, wird das Essen wärmer. Frag einen Erwachsenen nach Essen.
    .why-spoken = Wenn du die Tür aufmachst, wird das Essen wärmer. Frag einen Erwaxenen nach Essen.
    .alt = Ein Junge im Rollstuhl und eine Frau lassen den Kühlschrank zu. Sie essen Brot.

## Am Ende

alone = Kein Erwachsener da? Ruf einen Erwachsenen oder warte drinnen.
    .spoken = Kein Erwaxener da? Ruf einen Erwaxenen oder warte drinnen.

calm = Leg die Hand auf den Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit den Händen auf dem Bauch. Der Großvater atmet mit.

share = Sucht zusammen einen Platz für die Taschenlampe aus. Alle finden sie dort.
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
