### Der Notruf. Es ist richtig anzurufen; niemand ist böse auf ein Kind, das Hilfe ruft.
### Die Nummer kommt aus der Stadt und wird Ziffer für Ziffer gelesen.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

title = Ich rufe die { $emergency }

hello = Heute lernen wir, Hilfe zu rufen. Du kannst das überspringen.

## Die drei Handlungen

action-call-say-where = Sag, wo du bist.

action-call-answer = Antworte auf die Fragen.

action-call-stay = Bleib am Telefon.

## Sag, wo du bist

step-call-away = Geh weg von der [Gefahr](danger). Dann ruf an.
    .plain = Geh zuerst weg von der [Gefahr](danger). Ist ein Erwachsener da? Dann ruft zusammen an.
    .plain-spoken = Geh zuerst weg von der Gefahr. Ist ein Erwaxener da? Dann ruft zusammen an.
    .why = An einem sicheren Ort kannst du gut sprechen. Helfer kümmern sich um die Gefahr.
    .alt = Ein Mann und zwei Kinder gehen weg vom Rauch. Das Haus ist weit hinter ihnen.

step-call-dial = Drück die { $emergency } auf dem [Telefon](phone). Der Anruf kostet nichts.
    .plain = Ruf die { $emergency } an, am Tag oder in der Nacht. Der Anruf kostet nichts. Auch ein gesperrtes [Telefon](phone) hat eine Taste für den Notruf.
    .plain-spoken = Ruf die { $emergency } an, am Tag oder in der Nacht. Der Anruf kostet nichts. Auch ein gesperrtes Telefon hat eine Taste für den Nohtruf.
    .why = Hilfe rufen ist richtig. Niemand ist böse auf dich.
    .alt = Ein Telefon hat große Tasten. Ein Finger drückt die grüne Taste zum Anrufen.

step-call-place = Sag zuerst, wo du bist. Sag, wie die [Straße](street) heißt.
    .plain = Sag zuerst, wo du bist. Sag die Stadt, die [Straße](street) und das Haus.
    .why = Jetzt kennen die Helfer den Weg. Sie können kommen, auch wenn der Anruf endet.
    .alt = Ein Mädchen ruft vor einem Haus an. Eine große Sprechblase zeigt das Haus und eine Stecknadel.

## Antworte auf die Fragen

step-call-what = Sag, was passiert ist. Sag, wer Hilfe braucht.
    .plain = Sag, was passiert ist und wer Hilfe braucht. Die [Helferin](helper) fragt weiter. Sag, was du weißt.
    .why = Die Helferin stellt eine Frage nach der anderen. Kurze Antworten reichen.
    .alt = Eine Helferin mit Kopfhörern hört zu. Kleine Bilder zeigen ein Feuer, Menschen und ein Pflaster.

step-call-language = Sag deinen Namen. Sag deine Sprache.
    .plain = Sag deinen Namen und deine Sprache. Sag der [Helferin](helper): Bitte sprechen Sie langsam.
    .why = Ein paar Wörter reichen. Die Helferin hört dir zu.
    .alt = Ein Junge ruft neben seiner Mutter an. Eine Sprechblase zeigt sein Gesicht und wie er spricht.

## Bleib am Telefon

step-call-line = Leg nicht auf. Hör der [Helferin](helper) zu.
    .plain = Leg nicht auf, auch wenn es still ist. Tu, was die [Helferin](helper) sagt. Sie beendet den Anruf.
    .why = Vielleicht hat die Helferin noch eine Frage. Sie bleibt bei dir.
    .alt = Ein Mädchen hält das Telefon ans Ohr. Eine Hand liegt auf ihrer Schulter.

step-call-seen = Warte an einem sicheren Ort. Winke dem [Rettungswagen](ambulance).
    .plain = Warte an einem sicheren Ort. Winke dem [Rettungswagen](ambulance). Lass das Telefon an.
    .why = Dann finden dich die Helfer schnell. Vielleicht rufen sie dich noch einmal an.
    .alt = Ein Junge im Rollstuhl und eine Frau winken. Der Rettungswagen und zwei Helfer kommen an.

## Mehr

step-call-fails = Es klappt nicht? Nimm ein anderes [Telefon](phone), frag andere Menschen.
    .plain = Der Anruf klappt nicht? Nimm ein anderes [Telefon](phone). Frag andere Menschen, im Laden oder nebenan.
    .why = Manchmal geht die Karte im Telefon nicht. Ein anderes Telefon kann helfen.
    .alt = Ein Mädchen zeigt ein dunkles Telefon. Ein Nachbar gibt ihr ein anderes Telefon.

## Am Ende

alone = Kein Erwachsener da? Du kannst die { $emergency } selbst anrufen.
    .spoken = Kein Erwaxener da? Du kannst die { $emergency } selbst anrufen.

calm = Leg die Hand auf den Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit den Händen auf dem Bauch. Der Großvater atmet mit.

share = Lern mit deiner Familie, wie eure Straße heißt. Sag es laut.
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
