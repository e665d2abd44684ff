### Tage ohne Strom: Nichts brennt oder läuft drinnen, Kopfweh heißt raus, und wo es Hilfe gibt.
### „Schlechte Luft“ macht krank und riecht nicht. Nie „Geruch“, nie „Rauch“, nie der Geruch von Gas.
### „Drinnen“ und „draußen“: das Zuhause und das Freie. Balkon, Keller und Garage sind nicht draußen.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

title = Tage ohne Strom

hello = Heute lernen wir etwas über Tage ohne Strom. Du kannst das überspringen.

## Die drei Handlungen

# „Motor“ ist einer, der Strom macht.
action-days-no-flame = Drinnen keine Flamme und kein Motor.

action-days-all-out = Kopfweh: alle raus, { $emergency } anrufen.

action-days-find-help = Geh mit einem [Erwachsenen](adult) zur [Hilfestelle](help-point).
    .spoken = Geh mit einem Erwaxenen zur Hilfestelle.

## Drinnen keine Flamme und kein Motor

step-days-grill = [Grill](grill), Campingkocher und Motor bleiben draußen.
    .plain = Der [Grill](grill), der Campingkocher und der Motor bleiben draußen. Auch in die Garage gehören sie nicht. Sag es einem [Erwachsenen](adult), wenn so etwas drinnen steht.
    .plain-spoken = Der Grill, der Campingkocher und der Motor bleiben draußen. Auch in die Garaasche gehören sie nicht. Sag es einem Erwaxenen, wenn so etwas drinnen steht.
    .why = Drinnen machen sie schlechte Luft. Schlechte Luft riecht man nicht. Du kannst davon Kopfweh bekommen.
    .alt = Ein Mann trägt einen kalten Grill aus dem Raum. Ein Campingkocher und ein Motor stehen draußen.

step-days-warm = Setzt euch zusammen unter eine [Decke](blanket). Hört [Radio](radio).
    .plain = Ist es zu Hause kalt? Setzt euch in einem Raum zusammen unter eine [Decke](blanket). Hört ein [Radio](radio) mit Batterien.
    .why = Eine Decke wärmt dich ohne Flamme. Helfer arbeiten Tag und Nacht, damit das Licht wieder angeht.
    .alt = Eine Frau und zwei Kinder sitzen unter einer Decke. Sie hören Radio.

## Kopfweh: alle raus

step-days-headache = Hat jemand zu Hause Kopfweh? Geht alle raus und bleibt draußen.
    .plain = Hat jemand Kopfweh, oder ist jemandem schwindlig oder schlecht? Sag es allen zu Hause. Geht zusammen raus und bleibt draußen.
    .why = Schlechte Luft riecht man nicht. Kopfweh kann ihr erstes Zeichen sein. Draußen ist die Luft gut.
    .alt = Ein Mädchen hält sich den Kopf. Sie und ihre Familie gehen durch die offene Tür raus.

step-days-call = Ruf die { $emergency } von draußen an. Sag, wo du bist.
    .plain = Ruf die { $emergency } von draußen an und sag, wo du bist. Bleibt zusammen draußen. [Helfer](helper) sagen, wann ihr wieder reingehen könnt.
    .plain-spoken = Ruf die { $emergency } von draußen an und sag, wo du bist. Bleibt zusammen draußen. Helfer sagen, wann ihr wieder rein-gehen könnt.
    .why = Helfer können die schlechte Luft messen. Dann machen sie das Zuhause sicher.
    .alt = Ein Großvater ruft im Garten an. Zwei Kinder warten bei ihm, weit weg vom Haus.

## Geh mit einem Erwachsenen zur Hilfestelle

step-days-help-point = Frag einen [Erwachsenen](adult), wo die [Hilfestelle](help-point) ist. Geh mit einem [Erwachsenen](adult) hin.
    .spoken = Frag einen Erwaxenen, wo die Hilfestelle ist. Geh mit einem Erwaxenen hin.
    .plain = Frag einen [Erwachsenen](adult), wo die [Hilfestelle](help-point) ist. Geh mit einem [Erwachsenen](adult) hin. Nimm auch eine [Taschenlampe](torch) mit.
    .plain-spoken = Frag einen Erwaxenen, wo die Hilfestelle ist. Geh mit einem Erwaxenen hin. Nimm auch eine Taschenlampe mit.
    .why = Der Weg kann dunkel sein, und Ampeln können aus sein. Mit einem Erwachsenen bist du sicher.
    .why-spoken = Der Weg kann dunkel sein, und Ampeln können aus sein. Mit einem Erwaxenen bist du sicher.
    .alt = Eine Großmutter und ein Mädchen kommen zu einem Tisch mit Lampen. Zwei Helfer begrüßen sie.

# „Schild“ muss dabeistehen, sonst geht jemand zum Leuchtturm am Meer.
step-days-lighthouse = Such mit einem [Erwachsenen](adult) das Schild mit Leuchtturm. Dort sind [Helfer](helper).
    .spoken = Such mit einem Erwaxenen das Schild mit Leuchtturm. Dort sind Helfer.
    .plain = Such mit einem [Erwachsenen](adult) das Schild mit dem Leuchtturm. [Helfer](helper) geben dort erste Hilfe und Nachrichten. Sie können für dich die { $emergency } anrufen.
    .plain-spoken = Such mit einem Erwaxenen das Schild mit dem Leuchtturm. Helfer geben dort erste Hilfe und Naach-richten. Sie können für dich die { $emergency } anrufen.
    .why = Telefone können nach einer Weile ausgehen. Helfer dort können noch Hilfe rufen.
    .alt = Eine Helferin sitzt unter einem Schild mit einem Leuchtturm. Eine Frau und ein Mädchen gehen zu ihr.

step-days-hall = Ist es zu Hause zu kalt? Geh mit einem [Erwachsenen](adult) in eine warme [Halle](hall).
    .spoken = Ist es zu Hause zu kalt? Geh mit einem Erwaxenen in eine warme Halle.
    .plain = Ist es zu Hause zu kalt? Geh mit einem [Erwachsenen](adult) in eine warme [Halle](hall). Nimm eine [Decke](blanket) mit.
    .plain-spoken = Ist es zu Hause zu kalt? Geh mit einem Erwaxenen in eine warme Halle. Nimm eine Decke mit.
    .why = Die Stadt hält manche Sporthallen warm. Dort könnt ihr euch aufwärmen.
    .why-spoken = Die Stadt hält manche Sport-hallen warm. Dort könnt ihr euch aufwärmen.
    .alt = Ein Großvater und zwei Kinder ruhen sich in einer hellen Halle aus. Ein Helfer bringt eine Decke.

step-days-island = Such mit einem [Erwachsenen](adult) die Laterne. Ist jemand verletzt, ruf zuerst die { $emergency } an.
    .spoken = Such mit einem Erwaxenen die La-tärne. Ist jemand verletzt, ruf zuerst die { $emergency } an.
    .plain = Such mit einem [Erwachsenen](adult) die Laterne. Dort gibt es [Wasser](water) und Nachrichten. Ist jemand verletzt, ruf zuerst die { $emergency } an.
    .plain-spoken = Such mit einem Erwaxenen die La-tärne. Dort gibt es Wasser und Naach-richten. Ist jemand verletzt, ruf zuerst die { $emergency } an.
    .why = Menschen dort geben euch Wasser und Nachrichten. Der Rettungswagen hilft, wenn jemand verletzt ist.
    .why-spoken = Menschen dort geben euch Wasser und Naach-richten. Der Rettungswagen hilft, wenn jemand verletzt ist.
    .alt = An einer offenen Tür steht eine Laterne. Drinnen bekommen ein Mann und ein Junge Wasser von einer Frau.

## Mehr

step-days-water = Füll saubere Flaschen mit [Wasser](water). Mach sie gut zu.
    .plain = Füll saubere Flaschen mit [Wasser](water) und mach sie zu. Trink genug und verschwende kein [Wasser](water).
    .why = Manchmal kommt auch aus dem Hahn nichts mehr. In geschlossenen Flaschen bleibt Wasser sauber.
    .alt = Ein Mädchen macht eine Flasche Wasser zu. Der Großvater füllt am Hahn noch eine Flasche.

## Am Ende

alone = Kein Erwachsener da? Geh zu einem [Nachbarn](neighbour), den du kennst.
    .spoken = Kein Erwaxener da? Geh zu einem Naachbarn, den du kennst.

calm = Leg die Hand auf den Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit den Händen auf dem Bauch. Der Großvater atmet mit.

share = Sag deiner [Familie](family): Der [Grill](grill) bleibt draußen. Frag, wo die [Hilfestelle](help-point) ist.
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
