### Gefühle und was hilft: ausatmen, zu jemandem gehen, reden oder anrufen. Warm und langsam.
### Nie fragen, was ein Kind erlebt hat. Kein Gefühl ist falsch. Kein „mach die Augen zu“, kein „sei tapfer“.
### „Kindertelefon“ ist eine Nummer zum Reden, kein Notruf; die Nummer kommt aus der Stadt.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

title = Meine Gefühle, meine Ruhe

hello = Heute lernen wir, was bei Gefühlen hilft. Du kannst das überspringen.

## Die drei Handlungen

action-feel-breathe-out = Atme langsam aus.

action-feel-go-to = Geh zu jemandem, dem du vertraust.

action-feel-talk = Rede darüber, auch am Kindertelefon { $helpline }.

## Atme langsam aus

step-feel-normal = Jedes Gefühl ist erlaubt. Nichts fühlen ist auch in Ordnung.
    .plain = Du kannst ängstlich, wütend, traurig oder froh sein. Nichts fühlen ist auch in Ordnung. Jedes Gefühl ist erlaubt.
    .why = Gefühle kommen und gehen. Du bist nicht schuld daran, wie du dich fühlst.
    .alt = Sechs runde Bilder zeigen sechs Menschen mit verschiedenen Gesichtern. In der Mitte leuchtet ein Glühwürmchen.

step-feel-breathe = Leg die [Hand](hand) auf den [Bauch](belly). Atme langsam aus.
    .plain = Leg die [Hand](hand) auf den [Bauch](belly). Atme durch die Nase ein. Atme langsam aus, so wie du eine Feder wegpustest.
    .plain-spoken = Leg die Hand auf den Bauch. Atme durch die Nase ein. Atme langsam aus, so wie du eine Feder wegpuhstest.
    .why = Wenn du langsam ausatmest, schlägt dein Herz ruhiger. Das kannst du überall machen.
    .alt = Ein Junge hat die Hand am Bauch und pustet auf eine Feder. Eine Frau neben ihm schaut zu.

## Geh zu jemandem, dem du vertraust

step-feel-trust = Geh zu einem [Erwachsenen](adult), dem du vertraust. Auch ein [Freund](friend) kann helfen.
    .spoken = Geh zu einem Erwaxenen, dem du vertraust. Auch ein Freund kann helfen.
    .plain = Geh zu einem [Erwachsenen](adult), dem du vertraust, und bleib dort. Auch ein [Freund](friend) kann helfen. Ihr könnt auch zusammen still sein.
    .plain-spoken = Geh zu einem Erwaxenen, dem du vertraust, und bleib dort. Auch ein Freund kann helfen. Ihr könnt auch zusammen still sein.
    .why = Bei jemandem, dem du vertraust, wird dein Körper ruhig. Dort kannst du dich ausruhen.
    .alt = Ein Mädchen und eine Freundin gehen zu einem Mann auf einer Bank. Er schaut sie freundlich an.

step-feel-blanket = Eine Umarmung nur, wenn du sie willst. Auch eine [Decke](blanket) wärmt dich.
    .spoken = Eine Um-armung nur, wenn du sie willst. Auch eine Decke wärmt dich.
    .plain = Du kannst zu einer Umarmung Ja oder Nein sagen. Auch eine [Decke](blanket) wärmt dich. Such dir einen Platz, der dir guttut.
    .plain-spoken = Du kannst zu einer Um-armung Ja oder Nein sagen. Auch eine Decke wärmt dich. Such dir einen Platz, der dir guht-tuht.
    .why = Dein Körper gehört dir. Warme und weiche Dinge helfen dir beim Ausruhen.
    .why-spoken = Dein Körper gehöhrt dir. Warme und weiche Dinge helfen dir beim Ausruhen.
    .alt = Ein Junge sitzt in einer Decke und lächelt. Die Großmutter sitzt neben ihm und hat die Hände im Schoß.

## Rede darüber, auch am Kindertelefon

step-feel-tell = Sag oder male, wie du dich fühlst. Du entscheidest, was du erzählst.
    .plain = Sag oder male, wie du dich fühlst, und entscheide, was du erzählst. Kommen oft schlechte Träume? Sag es einem [Erwachsenen](adult).
    .plain-spoken = Sag oder male, wie du dich fühlst, und entscheide, was du erzählst. Kommen oft schlechte Träume? Sag es einem Erwaxenen.
    .why = Reden hilft vielen Kindern. Du bist nicht schuld, wenn es dir schlecht geht.
    .alt = Ein Junge im Rollstuhl malt eine große Wolke und eine Sonne. Eine Frau sitzt neben ihm und hört zu.

step-feel-call = Nimm das [Telefon](phone) und ruf die { $helpline } an. Eine [Helferin](helper) hört zu.
    .plain = Nimm das [Telefon](phone) und ruf das Kindertelefon { $helpline } an. Eine [Helferin](helper) hört dir zu. Der Anruf kostet nichts.
    .why = Die Helferin ist für Kinder da. Du kannst von großen und kleinen Sorgen erzählen.
    .alt = Ein Mädchen ruft auf einem Sofa an und sieht ruhig aus. In einem runden Fenster hört eine Helferin mit Kopfhörern zu.

step-feel-closed = Das Kindertelefon hat manchmal zu. Geh zu jemandem, dem du vertraust.
    .plain = Das Kindertelefon hat manchmal zu. Antwortet niemand? Geh zu jemandem, dem du vertraust.
    .why = Helfer ruhen sich auch aus. Du kannst an einem anderen Tag anrufen. Jemand in deiner Nähe kann jetzt zuhören.
    .why-spoken = Helfer ruhen sich auch aus. Du kannst an einem anderen Tag anrufen. Jemand in deiner Nähe kann jetzt zuh-hören.
    .alt = Ein Telefon liegt auf dem Tisch, darüber ist ein Mond. Ein Mädchen sitzt bei ihrem Großvater und spricht mit ihm.

## Mehr

step-feel-look = Schau dich langsam um. Nenne 5 Dinge, die du siehst.
    .plain = Schau dich mit offenen Augen langsam um. Nenne 5 Dinge, die du siehst. Hör dann hin: Was hörst du?
    .why = Wenn du schaust und hörst, ruht sich dein Kopf aus. Das Gefühl wird leiser.
    .alt = Ein Mädchen schaut sich im Zimmer um und zeigt auf eine Pflanze. Um fünf Dinge sind weiche Ringe.

## Am Ende

alone = Kein Erwachsener da? Atme aus, ruf jemanden an, dem du vertraust.
    .spoken = Kein Erwaxener da? Atme aus, ruf jemanden an, dem du vertraust.

calm = Leg die Hand auf den Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit den Händen auf dem Bauch. Der Großvater atmet mit.

share = Zeig deiner Familie, wie du langsam ausatmest. Macht es zusammen.
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
