### Feuer zu Hause: zuerst eine Frage, dann raus oder drinnen bleiben, dann anrufen. Ruhig und sicher, wie ein Reim.
### „Wohnung“ ist alles hinter der eigenen Tür: eine Wohnung, ein Haus, ein Zimmer in einem Heim.
### „Raus“ ist immer aus dem Haus, „drinnen“ immer in der Wohnung. Rauch vor der eigenen Tür ist „auf der Treppe“, nie „draußen“. Nicht „im Treppenhaus: drinbleiben“: Das klingt, als bliebe man dort.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

title = Feuer zu Hause

hello = Heute lernen wir etwas über Feuer zu Hause. Du kannst das überspringen.

## Die drei Handlungen

action-fire-my-flat = Meine Wohnung brennt: raus, [Tür](door) zu.

action-fire-smoke-outside = [Treppe](stairs) mit [Rauch](smoke): drinbleiben, [Tür](door) zu.

action-fire-from-safety = Ruf am sicheren Ort { $emergency } an.

## Meine Wohnung brennt: raus, Tür zu

step-fire-ask = Frag zuerst: Ist das [Feuer](fire) in meiner Wohnung? Ja heißt raus, nein heißt drinnen bleiben.
    .plain = Der [Rauchmelder](smoke-alarm) piept oder du riechst [Rauch](smoke)? Frag zuerst: Ist das [Feuer](fire) in meiner Wohnung? Ja heißt raus, nein heißt drinnen bleiben.
    .plain-spoken = Der Rauchmelder piept oder du riechßt Rauch? Frag zuerst: Ist das Feuer in meiner Wohnung? Ja heißt raus, nein heißt drinnen bleiben.
    .why = Der Rauchmelder piept, wenn Rauch da ist. Eine Frage zeigt dir den sicheren Weg.
    .alt = Über einem Großvater und einem Mädchen piept ein Rauchmelder. Zwei Sprechblasen zeigen Feuer in der Wohnung und Feuer nebenan.

step-fire-low = Versteck dich nicht. Krabble unter dem [Rauch](smoke) zur [Tür](door).
    .plain = Versteck dich nicht unter dem Bett oder im Schrank. Ist [Rauch](smoke) im Raum? Krabble ganz unten zur [Tür](door).
    .why = Viele Kinder wollen sich verstecken, das ist normal. Unten ist die Luft besser. Helfer finden dich schneller, wenn du herauskommst.
    .alt = Eine Frau und ein Junge krabbeln unter grauem Rauch zur Tür. Der Platz unter dem Bett hat ein Kreuz.

step-fire-feel = Halte den Handrücken an die [Tür](door). Eine heiße oder rauchige [Tür](door) bleibt zu.
    .plain = Fühle die [Tür](door) mit dem Handrücken. Ist sie heiß, kommt Rauch, oder weißt du es nicht? Lass sie zu und bleib im Raum.
    .why = Der Handrücken spürt schnell, was heiß ist. Eine geschlossene Tür hält Feuer und Rauch weg.
    .why-spoken = Der Handrücken spührt schnell, was heiß ist. Eine geschlossene Tür hält Feuer und Rauch weg.
    .alt = Ein Mädchen hält den Handrücken an eine geschlossene Tür. Ein Mann hat die Hand auf ihrer Schulter.

step-fire-out = Geh raus und mach die [Tür](door) zu. Nimm die [Treppe](stairs), nicht den [Aufzug](lift).
    .plain = Lass deine Sachen da, geh raus und mach die [Tür](door) zu. Nimm die [Treppe](stairs), nicht den [Aufzug](lift). Geh zum [Treffpunkt](meeting-point).
    .why = Eine geschlossene Tür hält Feuer und Rauch auf. Ein Aufzug kann auf dem Weg stehen bleiben.
    .alt = Eine Frau zieht die Tür von der Wohnung zu. Zwei Kinder gehen zur Treppe, auf dem Aufzug ist ein Kreuz.

## Treppe mit Rauch: drinbleiben, Tür zu

step-fire-stairs = [Rauch](smoke) auf der [Treppe](stairs)? Bleib drinnen und mach die [Tür](door) zu.
    .plain = [Rauch](smoke) auf der [Treppe](stairs)? Bleib in deiner Wohnung und mach die [Tür](door) zu. Geh erst raus, wenn die Feuerwehr es sagt.
    .why = Im Rauch kannst du schlecht sehen und atmen. Hinter einer geschlossenen Tür ist die Luft besser.
    .alt = Ein Mann macht die Wohnungstür zu, auf der Treppe ist grauer Rauch. Ein Junge im Rollstuhl bleibt mit ihm drinnen.

step-fire-window = Leg zuerst ein [Tuch](cloth) unter die [Tür](door). Geh dann ans [Fenster](window) und winke.
    .spoken = Leg zuerst ein Tuuch unter die Tür. Geh dann ans Fenster und winke.
    .plain = Mach die [Tür](door) zu und leg ein [Tuch](cloth) darunter. Mach erst dann das [Fenster](window) auf und winke. Bleib drinnen und tu, was Helfer sagen.
    .plain-spoken = Mach die Tür zu und leg ein Tuuch darunter. Mach erst dann das Fenster auf und winke. Bleib drinnen und tu, was Helfer sagen.
    .why = Ein Tuch hält den Rauch draußen, ein nasses Tuch noch besser. Am Fenster können Helfer dich sehen.
    .why-spoken = Ein Tuuch hält den Rauch draußen, ein nasses Tuuch noch besser. Am Fenster können Helfer dich sehen.
    .alt = Unter der geschlossenen Tür liegt ein gerolltes Tuch. Ein Mädchen und die Großmutter winken am Fenster.

## Ruf am sicheren Ort an

step-fire-call = Ruf die { $emergency } an, sag, wo du bist. Geh niemals zurück ins Haus.
    .plain = Geh zuerst an einen sicheren Ort. Ruf die { $emergency } an und sag, wo du bist. Bleib am Telefon und geh niemals zurück ins Haus.
    .why = Helfer müssen wissen, wohin sie kommen. Du bist wichtiger als Sachen.
    .alt = Ein Junge ruft neben seiner Mutter unter einem Baum an. Eine Sprechblase zeigt das Haus, es ist weit hinter ihnen.

step-fire-call-brigade = Ruf die { $fire } an, sag, wo du bist. Geh niemals zurück ins Haus.
    .plain = Geh zuerst an einen sicheren Ort. Ruf die { $fire } an und sag, wo du bist. Bleib am Telefon und geh niemals zurück ins Haus.
    .why = Bei dieser Nummer antwortet die Feuerwehr. Auch die Nummer { $emergency } bringt Hilfe. Du bist wichtiger als Sachen.
    .alt = Ein Mädchen ruft neben ihrem Vater an. In einem runden Fenster hört eine Feuerwehrfrau mit Kopfhörern zu.

## Mehr

step-fire-mask = Helfer von der Feuerwehr tragen Masken. Zeig ihnen, wo du bist.
    .plain = Helfer von der Feuerwehr kommen mit Masken und Helmen zu dir. Winke ihnen. Sag ihnen, wer noch drinnen ist.
    .why = Die Maske gibt ihnen saubere Luft. Darunter ist ein freundliches Gesicht.
    .alt = Eine Feuerwehrfrau hält ihre Maske in der Hand und lächelt. Ein Junge im Rollstuhl und der Großvater winken ihr.

## Am Ende

alone = Kein Erwachsener da? Erst an einen sicheren Ort, dann { $emergency } anrufen.
    .spoken = Kein Erwaxener da? Erst an einen sicheren Ort, dann { $emergency } anrufen.

calm = Leg die Hand auf den Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit den Händen auf dem Bauch. Der Großvater atmet mit.

share = Übt zusammen zu Hause: Tür, Tuch, Fenster. Geht auch den Weg raus.
    .spoken = Übt zusammen zu Hause: Tür, Tuuch, Fenster. Geht auch den Weg raus.
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
