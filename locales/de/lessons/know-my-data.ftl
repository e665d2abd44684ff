### Was ein Kind sagen kann, damit Helfer es finden: Name, Ort, eine Telefonnummer. Ohne Druck; wenige Wörter reichen.
### „Zuhause“ ist, wo man jetzt wohnt: eine Wohnung, ein Haus, ein Heim für viele Familien. Nicht die Heimat.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

title = Mein Name, meine Straße

hello = Heute lernen wir, was du Helfern sagst. Du kannst das überspringen.

## Die drei Handlungen

action-data-say-name = Sag deinen [Namen](name).

action-data-say-where = Sag, wie [Straße](street) oder [Zuhause](home) heißt.

action-data-know-number = Merk dir eine [Telefonnummer](phone).
    .spoken = Merk dir eine Telefohn-nummer.

## Sag deinen Namen

step-data-name = Sag deinen ganzen [Namen](name). Sprich langsam.
    .plain = Sag deinen Vornamen und deinen [Nachnamen](name). Sprich langsam. Sag alles noch einmal, wenn jemand fragt.
    .plain-spoken = Sag deinen Vornamen und deinen Naach-namen. Sprich langsam. Sag alles noch einmal, wenn jemand fragt.
    .why = Dann können Helfer dich beim Namen rufen. Sprichst du langsam, verstehen sie ihn leichter.
    .why-spoken = Dann können Helfer dich beim Namen rufen. Sprichßt du langsam, verstehen sie ihn leichter.
    .alt = Ein Mädchen legt die Hand aufs Herz und sagt ihren Namen. Eine Helferin hockt sich hin und hört zu.

step-data-language = Sag, welche Sprache du sprichst. Sag: Bitte sprechen Sie langsam.
    .spoken = Sag, welche Sprache du sprichßt. Sag: Bitte sprechen Sie langsam.
    .plain = Sag, welche Sprache du sprichst. Sag: Bitte sprechen Sie langsam. Du kannst auch auf etwas zeigen.
    .plain-spoken = Sag, welche Sprache du sprichßt. Sag: Bitte sprechen Sie langsam. Du kannst auch auf etwas zeigen.
    .why = Ein paar Wörter reichen. Fehler sind in Ordnung.
    .alt = Ein Junge spricht mit einer Frau an der Anmeldung. Eine Sprechblase zeigt, wie er spricht.

## Sag deine Straße oder dein Zuhause

step-data-street = Sag deine [Straße](street) und die Hausnummer.
    .plain = Sag deine [Straße](street) und die Hausnummer. Sag auch das Stockwerk und die Stadt.
    .why = Dann wissen Helfer, wohin sie gehen. Sie finden die richtige Tür.
    .alt = Ein Mädchen und der Großvater stehen vor einem hohen Haus. Ein Pfeil zeigt auf ihr Stockwerk.

step-data-home = Hat dein [Zuhause](home) einen Namen? Sag diesen Namen.
    .plain = Manche Häuser für viele Familien haben einen Namen. Sag, wie dein [Zuhause](home) heißt. Sag auch die Stadt.
    .why = Mit dem Namen finden Helfer dein Zuhause. Sag ihnen, was du weißt.
    .alt = Ein Mann und ein Junge im Rollstuhl zeigen auf ein Schild. Auf dem Schild von ihrem Zuhause ist eine Sonne.

step-data-see = Du kennst die [Straße](street) nicht? Sag, was du siehst, zum Beispiel eine [Haltestelle](bus-stop).
    .plain = Du kennst die [Straße](street) nicht? Sag, was du siehst. Das kann eine [Haltestelle](bus-stop), ein Laden oder eine [Schule](school) sein.
    .why = Helfer können dich durch das Telefon nicht sehen. Deine Wörter zeigen ihnen den Ort.
    .alt = Ein Mädchen ruft neben einer Frau an der Haltestelle an. Eine Sprechblase zeigt die Haltestelle.

## Merk dir eine Telefonnummer

step-data-phone = Lern eine [Telefonnummer](phone). Sing sie oder klatsch sie.
    .spoken = Lern eine Telefohn-nummer. Sing sie oder klatsch sie.
    .plain = Lern die [Telefonnummer](phone) von einem [Erwachsenen](adult), dem du vertraust. Sing sie oder klatsch sie. Sag sie morgen noch einmal.
    .plain-spoken = Lern die Telefohn-nummer von einem Erwaxenen, dem du vertraust. Sing sie oder klatsch sie. Sag sie morgen noch einmal.
    .why = Ein Telefon kann leer sein. Die Nummer hast du dann noch im Kopf.
    .alt = Eine Großmutter und zwei Kinder klatschen. Bunte Punkte zeigen die Nummer im Takt.

step-data-card = Nimm eine [Karte](card) mit der [Telefonnummer](phone) mit. Steck sie in deine Tasche.
    .spoken = Nimm eine Karte mit der Telefohn-nummer mit. Steck sie in deine Tasche.
    .plain = Ein [Erwachsener](adult) schreibt die [Telefonnummer](phone) auf eine [Karte](card). Steck sie in deine Tasche. Zeig sie nur [Helfern](helper).
    .plain-spoken = Ein Erwaxener schreibt die Telefohn-nummer auf eine Karte. Steck sie in deine Tasche. Zeig sie nur Helfern.
    .why = Zwischen vielen Menschen vergisst man leicht eine Nummer. Auf der Karte steht sie noch.
    .alt = Ein Mann steckt einem Mädchen eine Karte in die Tasche. Auf der Karte sind ein Haus und ein Telefon.

## Mehr

step-data-private = Sag [Helfern](helper) deine [Straße](street) und deine [Telefonnummer](phone). Schreib beides nie in Spiele und Chats.
    .spoken = Sag Helfern deine Straße und deine Telefohn-nummer. Schreib beides nie in Spiele und Chats.
    .plain = Sag [Helfern](helper) deinen [Namen](name), deine [Straße](street) und deine Nummer. Schreib nichts davon in Spiele und Chats. Fragt dort jemand, geh zu einem [Erwachsenen](adult).
    .plain-spoken = Sag Helfern deinen Namen, deine Straße und deine Nummer. Schreib nichts davon in Spiele und Chats. Fragt dort jemand, geh zu einem Erwaxenen.
    .why = In Spielen und Chats siehst du nicht, wer fragt. Helfer müssen es wissen, damit sie dich finden.
    .alt = Ein Junge erzählt einem Helfer von seinem Haus. Neben einem Spiel hat das gleiche Haus ein Kreuz.

## Am Ende

alone = Kein Erwachsener da? Sag einer [Helferin](helper) deinen [Namen](name) und deine [Straße](street).
    .spoken = Kein Erwaxener da? Sag einer Helferin deinen Namen und deine Straße.

calm = Leg die Hand auf den Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit den Händen auf dem Bauch. Der Großvater atmet mit.

share = Such mit deiner [Familie](family) eine [Telefonnummer](phone) aus. Singt sie zusammen.
    .spoken = Such mit deiner Familie eine Telefohn-nummer aus. Singt sie zusammen.
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
