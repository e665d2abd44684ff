### Hochwasser in der Straße und im Haus: nach oben, weg von Keller und Wasser, sich zeigen.
### Ruhige Wörter, keine Schuld, keine Angst. „Wasser“ ist immer das Hochwasser.

title = Das Wasser kommt

hello = Heute lernen wir etwas über Wasser. Du kannst es auslassen.

## Die drei Handlungen

action-flood-go-up = Geh jetzt nach oben.

action-flood-keep-out = Kein [Keller](cellar), kein [Wasser](water).

action-flood-be-seen = Zeig dich und ruf { $emergency } an.

## Nach oben

step-flood-up = Geh die [Treppe](stairs) hoch. Bleib bei einem [Erwachsenen](adult).
    .plain = Geh mit einem [Erwachsenen](adult) die [Treppe](stairs) hoch. Geht in ein höheres Stockwerk. Bleibt dort oben.
    .why = Wasser läuft nach unten in tiefe Räume. Oben bist du sicherer.
    .alt = Ein Mann und zwei Kinder gehen die Treppe hoch. Weit unten kommt Wasser durch die Tür.

step-flood-leave = Kein Stockwerk oben? Geh früh mit einem [Erwachsenen](adult).
    .plain = Gibt es oben kein Stockwerk? Geh früh mit einem [Erwachsenen](adult) weg. Nehmt eine hohe Straße, weg vom Wasser.
    .why = Früh ist der Weg noch trocken. Später kann er nass sein.
    .alt = Zwei Erwachsene und zwei Kinder gehen eine trockene Straße hoch. Das Wasser ist weit hinter ihnen.

## Kein Keller, kein Wasser

step-flood-cellar = Bleib weg vom [Keller](cellar). Deine Sachen können warten.
    .plain = Bleib weg vom [Keller](cellar) und von der Tiefgarage. Dein Fahrrad kann warten.
    .why = Tiefe Räume laufen sehr schnell voll. Du bist wichtiger als Sachen.
    .alt = Eine Großmutter macht die Kellertür zu. Dahinter steht Wasser auf der Treppe.

step-flood-walk = Geh nicht ins [Wasser](water). Bleib auf trockenem Boden.
    .plain = Geh nicht ins [Wasser](water), auch wenn es flach aussieht. Bleib auf trockenem Boden. Auch Autos drehen um.
    .why = Fließendes Wasser ist sehr stark. Darunter sind Löcher und Glas.
    .alt = Eine Frau und ein Junge stehen auf trockenen Stufen. Ein Auto dreht vor dem Wasser um.

step-flood-plug = Bleib weg von nassen Steckern. Sag es einem [Erwachsenen](adult).
    .plain = Bleib weg von nassen Steckern und nassen Lampen. Sag es einem [Erwachsenen](adult). Geht zusammen nach oben.
    .why = Strom kann durch Wasser fließen. Mit Abstand bist du sicher.
    .alt = Ein Stecker liegt im Wasser auf dem Boden. Ein Mädchen bleibt weit weg und sagt es einem Mann.

## Sich zeigen und anrufen

step-flood-window = Warte drinnen an einem hohen [Fenster](window). Winke mit einem hellen [Tuch](cloth).
    .plain = Geh in das höchste Stockwerk mit einem [Fenster](window). Das Fenster muss aufgehen. Bleib drinnen und winke mit einem hellen [Tuch](cloth).
    .why = Helfer suchen Menschen an den Fenstern. Nimm darum einen Raum mit Fenster.
    .alt = Eine Frau und ein Junge winken am Fenster mit einem Tuch. Helfer auf trockenem Boden winken zurück.

step-flood-call = Ruf { $emergency } an. Sag, wo du bist.
    .plain = Ist überall um dich Wasser? Ruf { $emergency } an. Sag zuerst, wo du bist.
    .why = Die Helfer müssen den Ort wissen. Dann finden sie dich.
    .alt = Ein Mädchen ruft neben dem Großvater Hilfe. In einer Blase sieht man ihr Haus.

## Mehr

step-flood-ready = Pack mit einem [Erwachsenen](adult) eine Tasche. Tragt Sachen nach oben.
    .plain = Kommt eine Warnung, dann hört Radio. Pack mit einem [Erwachsenen](adult) eine Tasche. Tragt zusammen Sachen nach oben.
    .why = Früh ist noch Zeit. Oben bleiben Sachen trocken.
    .alt = Eine Familie packt zu Hause eine Tasche. Eine Frau stellt eine Kiste auf ein hohes Regal.

## Am Ende

alone = Kein Erwachsener da? Geh nach oben und ruf { $emergency } an.

calm = Leg die Hand auf deinen Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit der Hand auf dem Bauch. Der Großvater atmet mit.

share = Zeig deiner Familie den Weg nach oben. Sucht zusammen ein hohes Fenster.
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
