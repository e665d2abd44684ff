### Der Notruf. Es ist richtig anzurufen; niemand ist böse auf ein Kind, das Hilfe ruft.
### Die Nummer kommt aus der Stadt und wird Ziffer für Ziffer gelesen.

title = Ich rufe { $emergency } an

hello = Heute lernen wir, Hilfe zu rufen. Du kannst es auslassen.

## Die drei Handlungen

action-call-say-where = Sag, wo du bist.

action-call-answer = Antworte auf die Fragen.

action-call-stay = Bleib am Telefon.

## Sag, wo du bist

step-call-away = Geh weg von der [Gefahr](danger). Dann ruf an.
    .plain = Geh zuerst weg von der [Gefahr](danger). Ist ein Erwachsener da? Dann ruft zusammen an.
    .why = An einem sicheren Ort kannst du gut sprechen. Um die Gefahr kümmern sich Helfer.
    .alt = Ein Mann und zwei Kinder gehen weg vom Rauch. Das Haus ist weit hinter ihnen.

step-call-dial = Drück { $emergency } auf dem [Telefon](phone). Es kostet nichts.
    .plain = Ruf { $emergency } an, am Tag und in der Nacht. Es kostet nichts. Ein gesperrtes [Telefon](phone) hat eine Taste für Notrufe.
    .why = Hilfe rufen ist richtig. Niemand ist böse auf dich.
    .alt = Eine Hand hält ein Telefon mit großen Tasten. Ein Finger drückt die rote Taste zum Anrufen.

step-call-place = Sag zuerst, wo du bist. Sag die [Straße](street).
    .plain = Sag zuerst, wo du bist. Sag die Stadt, die [Straße](street) und das Haus.
    .why = Jetzt wissen die Helfer den Weg. Sie können kommen, auch wenn das Gespräch endet.
    .alt = Ein Mädchen ruft vor einem Haus an. In einer großen Blase sieht man das Haus und eine Nadel.

## Antworte auf die Fragen

step-call-what = Sag, was passiert ist. Sag, wer Hilfe braucht.
    .plain = Sag, was passiert ist und wer Hilfe braucht. Die [Helferin](helper) fragt weiter. Sag, was du weißt.
    .why = Die Helferin stellt eine Frage nach der anderen. Kurze Antworten reichen.
    .alt = Eine Helferin mit Kopfhörer hört zu. Kleine Bilder zeigen ein Feuer, Menschen und ein Pflaster.

step-call-language = Sag deinen Namen. Sag deine Sprache.
    .plain = Sag deinen Namen und deine Sprache. Bitte die [Helferin](helper), langsam zu sprechen.
    .why = Ein paar Wörter reichen. Die Helferin hört dir zu.
    .alt = Ein Junge ruft neben seiner Mutter an. Zwei Blasen zeigen ein Gesicht und eine Weltkugel.

## Bleib am Telefon

step-call-line = Leg nicht auf. Hör der [Helferin](helper) zu.
    .plain = Leg nicht auf, auch wenn es still ist. Tu, was die [Helferin](helper) sagt. Sie beendet das Gespräch.
    .why = Vielleicht hat die Helferin noch eine Frage. Sie bleibt bei dir.
    .alt = Ein Mädchen hält das Telefon am Ohr. Eine Hand liegt auf ihrer Schulter.

step-call-seen = Warte an einem sicheren Ort. Winke dem [Rettungswagen](ambulance).
    .plain = Warte an einem sicheren Ort. Winke dem [Rettungswagen](ambulance). Lass das Telefon an.
    .why = Dann finden dich die Helfer schnell. Vielleicht rufen sie zurück.
    .alt = Ein Junge im Rollstuhl und eine Frau winken. Der Rettungswagen und zwei Helfer kommen an.

## Mehr

step-call-fails = Es klappt nicht? Anderes [Telefon](phone), andere Person.
    .plain = Der Anruf klappt nicht? Nimm ein anderes [Telefon](phone). Frag andere Menschen, im Laden oder nebenan.
    .why = Manche Telefone haben keine Karte, die geht. Ein anderes Telefon kann helfen.
    .alt = Ein Mädchen zeigt ihr dunkles Telefon. Ein Nachbar gibt ihr ein anderes Telefon.

## Am Ende

alone = Kein Erwachsener da? Du kannst { $emergency } selbst anrufen.

calm = Leg die Hand auf deinen Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit der Hand auf dem Bauch. Der Großvater atmet mit.

share = Lern mit deiner Familie eure Straße. Sag sie laut.
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
