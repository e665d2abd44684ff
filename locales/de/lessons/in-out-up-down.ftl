### Welcher Weg ist sicher? Raus aus der brennenden Wohnung, nach oben vor dem Wasser, rein vor schlimmem Rauch.
### „Raus“ ist aus dem Haus ins Freie, „rein“ ist in ein Haus, „nach oben“ ist im Haus in ein höheres Stockwerk.
### „Schlimmer Rauch draußen“ ist im Freien; „Rauch auf der Treppe“ ist im Haus vor der Wohnung.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

title = Rein, raus, nach oben?

hello = Heute lernen wir, welcher Weg sicher ist. Du kannst das überspringen.

## Die drei Handlungen

action-inout-fire-out = Meine Wohnung brennt: raus.

action-inout-water-up = [Wasser](water): nach oben.

action-inout-smoke-in = Schlimmer [Rauch](smoke) draußen: rein, alles zu.

## Meine Wohnung brennt: raus

step-inout-mine = [Feuer](fire) in deiner Wohnung? Geh raus, mach die [Tür](door) zu.
    .plain = Ist das [Feuer](fire) in deiner Wohnung? Geh sofort raus, deine Sachen können warten. Mach die [Tür](door) hinter dir zu.
    .why = Draußen kannst du gut atmen. Die geschlossene Tür hält Feuer und Rauch auf.
    .alt = Eine Frau und zwei Kinder gehen aus einer Wohnung. Die Frau macht hinter ihnen die Tür zu, dahinter ist Rauch.

# „Bei den Nachbarn“ statt „in einer anderen Wohnung“: „einer“ klingt zu sehr wie „deiner“.
step-inout-other = [Feuer](fire) bei den Nachbarn? Bleib drinnen, mach die [Tür](door) zu.
    .spoken = Feuer bei den Naachbarn? Bleib drinnen, mach die Tür zu.
    .plain = Ist das [Feuer](fire) bei den Nachbarn? Bleib in deiner Wohnung und mach die [Tür](door) zu. Geh nur mit einem [Erwachsenen](adult) oder der Feuerwehr raus.
    .plain-spoken = Ist das Feuer bei den Naachbarn? Bleib in deiner Wohnung und mach die Tür zu. Geh nur mit einem Erwaxenen oder der Feuerwehr raus.
    .why = Eine geschlossene Tür hält den Rauch weg. Darum ist deine Wohnung der sichere Ort.
    .alt = Ein Haus ist aufgeschnitten, in einer Wohnung ist Rauch. In einer anderen haben ein Vater und ein Junge die Tür zu.

step-inout-stairs = [Rauch](smoke) auf der [Treppe](stairs)? Bleib drinnen, [Tür](door) zu, [Tuch](cloth) darunter.
    .spoken = Rauch auf der Treppe? Bleib drinnen, Tür zu, Tuuch darunter.
    .plain = Ist [Rauch](smoke) auf der [Treppe](stairs)? Bleib drinnen, mach die [Tür](door) zu, leg ein [Tuch](cloth) darunter. Geh dann ans [Fenster](window) und ruf die { $emergency } an.
    .plain-spoken = Ist Rauch auf der Treppe? Bleib drinnen, mach die Tür zu, leg ein Tuuch darunter. Geh dann ans Fenster und ruf die { $emergency } an.
    .why = Im Rauch kannst du schlecht sehen und atmen. Hinter einer geschlossenen Tür ist die Luft besser.
    .alt = Ein Mädchen legt ein Tuch unter die geschlossene Tür. Die Großmutter ruft am Fenster an.

step-inout-gas = Riecht es zu Hause nach Gas? Drück keinen Schalter, geh raus.
    .plain = Riecht es zu Hause nach Gas? Drück keinen Schalter, geh raus und bleib draußen. Nimm das [Telefon](phone) erst draußen und ruf die { $emergency } an.
    .why = Ein Schalter kann einen winzigen Funken machen. Draußen ist die Luft sauber.
    .alt = Ein Großvater und zwei Kinder gehen aus einer Küche. Auf dem Lichtschalter ist ein Kreuz.

## Wasser: nach oben

step-inout-water = Kommt das [Wasser](water)? Geh auf der [Treppe](stairs) nach oben.
    .plain = Kommt das [Wasser](water)? Geh mit einem [Erwachsenen](adult) auf der [Treppe](stairs) nach oben. Bleib weg vom [Keller](cellar).
    .plain-spoken = Kommt das Wasser? Geh mit einem Erwaxenen auf der Treppe nach oben. Bleib weg vom Keller.
    .why = Wasser läuft in die Räume ganz unten. Oben bist du sicherer.
    .alt = Eine Frau und ein Junge gehen die Treppe hoch. Unten steht Wasser an der Tür.

## Schlimmer Rauch draußen: rein, alles zu

step-inout-smoke = Schlimmer [Rauch](smoke) draußen? Geh rein, mach [Tür](door) und [Fenster](window) zu.
    .plain = Ist schlimmer [Rauch](smoke) draußen? Geh rein in das nächste Haus. Mach jede [Tür](door) und jedes [Fenster](window) zu.
    .why = Drinnen ist die Luft besser. Ist das Fenster zu, bleibt der Rauch draußen.
    .alt = Ein Vater macht das Fenster zu, ein Mädchen macht die Tür zu. Grauer Rauch bleibt weit draußen.

## Mehr

step-inout-storm = Starker Sturm draußen? Geh rein, bleib weit weg vom [Fenster](window).
    .plain = Ist ein starker Sturm draußen? Geh rein in ein Haus und mach das [Fenster](window) zu. Bleib dann weit weg davon.
    .why = Der Wind kann Äste und Ziegel durch die Luft tragen. Im Haus bist du sicherer.
    .alt = Eine Helferin hält einem Jungen im Rollstuhl die Tür auf. Die Bäume biegen sich im Wind.

step-inout-liepaja-walls = Warnt die [Nachricht](message) vor [Gefahr](danger) in der Luft? Bleib drinnen, hinter zwei Wänden.
    .spoken = Warnt die Naach-richt vor Gefahr in der Luft? Bleib drinnen, hinter zwei Wänden.
    .plain = Warnt die [Nachricht](message) vor [Gefahr](danger) in der Luft? Bleib drinnen, mach jede [Tür](door) und jedes [Fenster](window) zu. Geh in den Flur oder ins Bad, hinter zwei Wände.
    .plain-spoken = Warnt die Naach-richt vor Gefahr in der Luft? Bleib drinnen, mach jede Tür und jedes Fenster zu. Geh in den Flur oder ins Bad, hinter zwei Wände.
    .why = Zwei Wände schützen dich besser als eine. In der Mitte vom Haus bist du sicherer.
    .alt = Eine Mutter und zwei Kinder sitzen im Flur mitten im Haus. Zwischen ihnen und dem Garten sind zwei Wände.

step-inout-ljubljana-table = Wackelt der Boden? Geh unter den [Tisch](table), halt dich fest.
    .plain = Wackelt der Boden? Geh unter einen festen [Tisch](table). Halt das Tischbein fest, bis alles still ist.
    .why = Ein fester Tisch schützt dich, wenn etwas herunterfällt. Später gehst du mit einem Erwachsenen raus.
    .why-spoken = Ein fester Tisch schützt dich, wenn etwas herunterfällt. Später gehst du mit einem Erwaxenen raus.
    .alt = Ein Mädchen und eine Frau knien unter einem festen Tisch. Sie halten die Tischbeine fest.

step-inout-unsure = Etwas Seltsames draußen? Geh rein, frag einen [Erwachsenen](adult).
    .spoken = Etwas Seltsames draußen? Geh rein, frag einen Erwaxenen.
    .plain = Hörst oder siehst du draußen etwas Seltsames? Geh rein und frag einen [Erwachsenen](adult). Hört zusammen [Radio](radio).
    .plain-spoken = Hörst oder siehst du draußen etwas Seltsames? Geh rein und frag einen Erwaxenen. Hört zusammen Radio.
    .why = Mit einem Erwachsenen kannst du es ruhig herausfinden. Das Radio hilft auch.
    .why-spoken = Mit einem Erwaxenen kannst du es ruhig herausfinden. Das Radio hilft auch.
    .alt = Zwei Kinder fragen eine Frau an der Tür von einem Laden. Auf der Theke spielt ein Radio.

## Am Ende

alone = Kein Erwachsener da? Erst an einen sicheren Ort, dann { $emergency } anrufen.
    .spoken = Kein Erwaxener da? Erst an einen sicheren Ort, dann { $emergency } anrufen.

calm = Leg die Hand auf den Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit den Händen auf dem Bauch. Der Großvater atmet mit.

share = Fragt euch zu Hause: Feuer, Wasser oder Rauch? Alle zeigen den sicheren Weg.
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
