### Die ersten Minuten ohne Strom. Die Dunkelheit ist still und geht vorbei.
### „Licht“ ist, was ausgeht; „Strom“ ist, was durch das Kabel kommt.

title = Das Licht geht aus

hello = Heute lernen wir, was im Dunkeln hilft. Du kannst es auslassen.

## Die drei Handlungen

action-blackout-stand = Bleib zuerst stehen.

action-blackout-no-candle = [Taschenlampe](torch), keine [Kerze](candle).

action-blackout-together = Bleib bei einem [Erwachsenen](adult).

## Bleib zuerst stehen

step-blackout-still = Bleib stehen und atme aus. Deine Augen brauchen einen Moment.
    .plain = Bleib stehen und atme langsam aus. Warte einen Moment. Bald sehen deine Augen mehr.
    .why = Im Dunkeln kann man sich stoßen. Wer stehen bleibt, ist sicher.
    .alt = Ein Mädchen steht still, die Hand auf dem Bauch. Die Großmutter sitzt in der Nähe.

step-blackout-lift = Im [Aufzug](lift)? Drück die Klingel und warte.
    .plain = Bist du im [Aufzug](lift)? Drück die Klingel und warte drinnen. Helfer machen die Tür auf.
    .why = Drinnen warten ist der sichere Weg. Helfer wissen, wie die Tür aufgeht.
    .alt = Ein Junge im Rollstuhl drückt im Aufzug die Klingel. Ein Mann wartet mit ihm.

## Taschenlampe, keine Kerze

step-blackout-torch = Hol die [Taschenlampe](torch) von ihrem Platz. Nimm keine [Kerze](candle).
    .plain = Hol die [Taschenlampe](torch) von ihrem Platz. Geh langsam mit ihr. Nimm keine [Kerze](candle).
    .why = Eine Kerze kann Feuer machen. Eine Taschenlampe ist nur Licht.
    .alt = Ein Junge nimmt eine Taschenlampe von der Wand. Die Kerze daneben ist durchgestrichen.

## Bleib bei einem Erwachsenen

step-blackout-window = Schau mit einem [Erwachsenen](adult) hinaus. Ist es überall dunkel?
    .plain = Schau mit einem [Erwachsenen](adult) aus dem Fenster. Sind die anderen Häuser auch dunkel?
    .why = Ist es überall dunkel? Dann arbeiten Helfer, damit das Licht wieder angeht.
    .alt = Eine Frau und ein Mädchen schauen aus dem Fenster. Die Häuser sind dunkel, der Mond scheint.

step-blackout-cooker = Ein [Erwachsener](adult) macht den Herd aus. Eine Lampe bleibt an.
    .plain = Ein [Erwachsener](adult) macht Herd und Bügeleisen aus. Eine Lampe bleibt an. Sie zeigt, wann der Strom wieder da ist.
    .why = Kommt der Strom zurück, wird der Herd heiß. Das kann Feuer machen.
    .alt = Ein Mann dreht den Knopf am Herd. Ein Mädchen hält hinter ihm die Taschenlampe.

step-blackout-wire = Hängt ein [Kabel](wire) herunter? Bleib weit weg.
    .plain = Hängt ein [Kabel](wire) herunter? Bleib mit einem [Erwachsenen](adult) weit weg. Geht einen anderen Weg.
    .why = Im Kabel kann noch Strom sein. Weit weg bist du sicher.
    .alt = Auf der Straße hängt ein Kabel herunter. Weit weg gehen ein Großvater und ein Mädchen fort.

step-blackout-radio = Mach das [Radio](radio) an. Hör mit einem [Erwachsenen](adult) zu.
    .plain = Mach ein [Radio](radio) mit Batterien an. Hör mit einem [Erwachsenen](adult) zu. Spart das Telefon für wichtige Anrufe.
    .why = Das Radio bringt Nachrichten. Das Telefon muss lange halten.
    .alt = Eine Familie sitzt im Licht der Taschenlampe zusammen. Sie hören Radio.

## Mehr

step-blackout-fridge = Lass den Kühlschrank zu. Das Essen bleibt kalt.
    .plain = Lass Kühlschrank und Gefrierfach zu. Dann bleibt das Essen länger kalt.
    .why = Bei jedem Öffnen geht Kälte hinaus. Frag einen Erwachsenen nach Essen.
    .alt = Ein Junge im Rollstuhl und eine Frau lassen den Kühlschrank zu. Sie essen Brot.

## Am Ende

alone = Kein Erwachsener da? Ruf einen Erwachsenen oder warte drinnen.

calm = Leg die Hand auf deinen Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit der Hand auf dem Bauch. Der Großvater atmet mit.

share = Sucht zusammen einen Platz für die Taschenlampe. Alle finden sie dort.
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
