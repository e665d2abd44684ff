### Hochwasser in der Straße und im Haus: nach oben, weg von Keller und Wasser, sich zeigen.
### Ruhige Wörter, keine Schuld, keine Angst. „Wasser“ ist immer das Hochwasser.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

title = Das Wasser kommt

hello = Heute lernen wir etwas über Wasser. Du kannst das überspringen.

## Die drei Handlungen

action-flood-go-up = Geh jetzt nach oben.

action-flood-keep-out = Bleib weg von [Keller](cellar) und [Wasser](water).

action-flood-be-seen = Zeig dich, ruf die { $emergency } an.

## Nach oben

step-flood-up = Geh die [Treppe](stairs) hoch. Bleib bei einem [Erwachsenen](adult).
    .spoken = Geh die Treppe hoch. Bleib bei einem Erwaxenen.
    .plain = Geh mit einem [Erwachsenen](adult) die [Treppe](stairs) hoch. Geht in ein höheres Stockwerk. Bleibt dort oben.
    .plain-spoken = Geh mit einem Erwaxenen die Treppe hoch. Geht in ein höheres Stockwerk. Bleibt dort oben.
    .why = Wasser läuft in die Räume ganz unten. Oben bist du sicherer.
    .alt = Ein Mann und zwei Kinder gehen die Treppe hoch. Unten steht Wasser an der Tür.

step-flood-leave = Gibt es kein höheres Stockwerk? Geh früh genug mit einem [Erwachsenen](adult) weg.
    .spoken = Gibt es kein höheres Stockwerk? Geh früh genug mit einem Erwaxenen weg.
    .plain = Gibt es kein höheres Stockwerk? Geh früh genug mit einem [Erwachsenen](adult) weg. Nehmt eine Straße nach oben, weg vom Wasser.
    .plain-spoken = Gibt es kein höheres Stockwerk? Geh früh genug mit einem Erwaxenen weg. Nehmt eine Straße nach oben, weg vom Wasser.
    .why = Am Anfang ist der Weg noch trocken. Später kann dort Wasser stehen.
    .alt = Zwei Erwachsene und zwei Kinder gehen eine trockene Straße hoch. Das Wasser ist weit hinter ihnen.

## Weg von Keller und Wasser

step-flood-cellar = Bleib weg vom [Keller](cellar). Deine Sachen können warten.
    .plain = Bleib weg vom [Keller](cellar) und von der Tiefgarage. Dein Fahrrad kann warten.
    .plain-spoken = Bleib weg vom Keller und von der Tiefgaraasche. Dein Fahrrad kann warten.
    .why = Räume ganz unten laufen sehr schnell voll. Du bist wichtiger als Sachen.
    .alt = Eine Großmutter macht die Kellertür zu. Dahinter steht Wasser auf der Treppe.

step-flood-walk = Geh nicht ins [Wasser](water). Bleib auf trockenem Boden.
    .plain = Geh nicht ins [Wasser](water), auch wenn es flach aussieht. Bleib auf trockenem Boden. Auch Autos drehen um.
    .why = Fließendes Wasser ist sehr stark. Unter dem Wasser sind Löcher und Glas.
    .alt = Eine Frau und ein Junge stehen auf trockenen Stufen. Ein Auto dreht vor dem Wasser um.

step-flood-plug = Bleib weg von nassen Steckern. Sag es einem [Erwachsenen](adult).
    .spoken = Bleib weg von nassen Steckern. Sag es einem Erwaxenen.
    .plain = Bleib weg von nassen Steckern und nassen Lampen. Sag es einem [Erwachsenen](adult). Geht zusammen nach oben.
    .plain-spoken = Bleib weg von nassen Steckern und nassen Lampen. Sag es einem Erwaxenen. Geht zusammen nach oben.
    .why = Strom kann durch Wasser fließen. Weit weg bist du sicher.
    .alt = Ein Stecker liegt im Wasser auf dem Boden. Ein Mädchen hält die Hand von einem Mann und sagt es ihm.

## Sich zeigen und anrufen

step-flood-window = Warte drinnen ganz oben an einem [Fenster](window). Winke mit einem hellen [Tuch](cloth).
    .spoken = Warte drinnen ganz oben an einem Fenster. Winke mit einem hellen Tuuch.
    .plain = Geh in das höchste Stockwerk mit einem [Fenster](window). Das Fenster muss aufgehen. Bleib drinnen und winke mit einem hellen [Tuch](cloth).
    .plain-spoken = Geh in das höhchßte Stockwerk mit einem Fenster. Das Fenster muss aufgehen. Bleib drinnen und winke mit einem hellen Tuuch.
    .why = Helfer suchen Menschen an den Fenstern. Nimm darum einen Raum mit Fenster.
    .alt = Eine Frau ruft an, ein Junge winkt am Fenster mit einem Tuch. Helfer auf trockenem Boden winken zurück.

step-flood-call = Ruf die { $emergency } an. Sag, wo du bist.
    .plain = Ist um dich herum überall Wasser? Ruf die { $emergency } an. Sag zuerst, wo du bist.
    .why = Die Helfer müssen wissen, wo du bist. Dann können sie dich finden.
    .alt = Ein Mädchen ruft neben dem Großvater an. Eine Sprechblase zeigt ihr Haus.

## Mehr

step-flood-ready = Pack mit einem [Erwachsenen](adult) eine Tasche. Tragt Sachen nach oben.
    .spoken = Pack mit einem Erwaxenen eine Tasche. Tragt Sachen nach oben.
    .plain = Wenn eine Warnung kommt, hör Radio. Pack mit einem [Erwachsenen](adult) eine Tasche. Tragt zusammen Sachen nach oben.
    .plain-spoken = Wenn eine Warnung kommt, hör Radio. Pack mit einem Erwaxenen eine Tasche. Tragt zusammen Sachen nach oben.
    .why = Am Anfang hast du noch Zeit. Oben bleiben Sachen trocken.
    .alt = Eine Familie packt zu Hause eine Tasche. Eine Frau stellt eine Kiste auf ein hohes Regal.

## Am Ende

alone = Kein Erwachsener da? Geh nach oben und ruf die { $emergency } an.
    .spoken = Kein Erwaxener da? Geh nach oben und ruf die { $emergency } an.

calm = Leg die Hand auf den Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit den Händen auf dem Bauch. Der Großvater atmet mit.

share = Zeig deiner Familie den Weg nach oben. Sucht zusammen ein Fenster ganz oben.
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
