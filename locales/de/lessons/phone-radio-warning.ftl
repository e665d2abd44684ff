### Eine Warnung am Telefon oder im Radio: stopp, nicht tippen, einem Erwachsenen zeigen, tun, was sie sagt.
### „Nachricht“ ist, was das Telefon zeigt und das Radio sagt. Keine Farbe und keine Stufe sagt, was zu tun ist.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

title = Das Telefon warnt mich

hello = Heute lernen wir Warnungen auf dem Telefon kennen. Du kannst das überspringen.

## Die drei Handlungen

# „Nicht“ steht vor „tippen“, damit niemand nur „tipp“ hört.
action-phone-no-tap = Stopp, nicht tippen.

action-phone-to-adult = Zeig es einem [Erwachsenen](adult).
    .spoken = Zeig es einem Erwaxenen.

action-phone-as-it-says = Tu, was die [Nachricht](message) sagt.
    .spoken = Tu, was die Naach-richt sagt.

## Stopp, nicht tippen

step-phone-sound = Macht das [Telefon](phone) einen lauten, seltsamen Ton? Stopp, das kann eine [Warnung](warning) sein.
    .plain = Eine [Warnung](warning) kann das [Telefon](phone) laut machen, auch wenn es stumm ist. Es kann auch zittern. Stopp, schau es nur an.
    .why = Es ist laut, damit alle es merken. Du kannst ruhig bleiben.
    .alt = Ein Telefon auf dem Tisch zittert und schickt Wellen. Ein Mädchen und der Großvater schauen es ruhig an.

step-phone-stop = Stopp dein Spiel. Nicht auf die [Nachricht](message) tippen.
    .spoken = Stopp dein Spiel. Nicht auf die Naach-richt tippen.
    .plain = Stopp, halt das [Telefon](phone) still. Nicht auf die [Nachricht](message) tippen. Sie muss auf dem Bildschirm bleiben.
    .plain-spoken = Stopp, halt das Telefon still. Nicht auf die Naach-richt tippen. Sie muss auf dem Bildschirm bleiben.
    .why = Tippst du einmal, ist die Nachricht vielleicht weg. Dann kann niemand sie lesen.
    .why-spoken = Tippst du einmal, ist die Naach-richt vielleicht weg. Dann kann niemand sie lesen.
    .alt = Ein Junge hält ein Telefon am Rand still. Daneben ist ein tippender Finger durchgestrichen.

step-phone-ljubljana-stop = Halt das [Telefon](phone) still. Tippst du, ist die [Nachricht](message) weg.
    .spoken = Halt das Telefon still. Tippst du, ist die Naach-richt weg.
    .plain = Halt das [Telefon](phone) still. Tippst du einmal, ist die [Nachricht](message) weg. Ist sie weg, kann ein [Erwachsener](adult) sie wiederfinden.
    .plain-spoken = Halt das Telefon still. Tippst du einmal, ist die Naach-richt weg. Ist sie weg, kann ein Erwaxener sie wieder-finden.
    .why = Auf dem Bildschirm kann ein Erwachsener sie lesen. Ist sie weg, ist niemand böse auf dich.
    .why-spoken = Auf dem Bildschirm kann ein Erwaxener sie lesen. Ist sie weg, ist niemand böse auf dich.
    .alt = Ein Mädchen hält ein Telefon am Rand still. Ein Finger will tippen und ist durchgestrichen.

## Zeig es einem Erwachsenen

step-phone-show = Bring das [Telefon](phone) zu einem [Erwachsenen](adult). Zeig die [Nachricht](message).
    .spoken = Bring das Telefon zu einem Erwaxenen. Zeig die Naach-richt.
    .plain = Bring das [Telefon](phone) zu einem [Erwachsenen](adult). Zeig die [Nachricht](message) und frag, was sie sagt. Zeig jede seltsame Nachricht.
    .plain-spoken = Bring das Telefon zu einem Erwaxenen. Zeig die Naach-richt und frag, was sie sagt. Zeig jede seltsame Naach-richt.
    .why = Ein Erwachsener hilft dir, sie zu verstehen. Du musst nicht allein entscheiden.
    .why-spoken = Ein Erwaxener hilft dir, sie zu verstehen. Du musst nicht allein entscheiden.
    .alt = Ein Junge hält einer Frau ein Telefon hin. Sie beugt sich zu ihm und liest.

## Tu, was die Nachricht sagt

step-phone-do = Lest zusammen die [Nachricht](message). Tut dann, was sie sagt.
    .spoken = Lehst zusammen die Naach-richt. Tut dann, was sie sagt.
    .plain = Lies die [Nachricht](message) mit einem [Erwachsenen](adult) oder hör sie an. Sie sagt, was ihr jetzt tun sollt. Macht es zusammen.
    .plain-spoken = Lies die Naach-richt mit einem Erwaxenen oder hör sie an. Sie sagt, was ihr jetzt tun sollt. Macht es zusammen.
    .why = Jede Warnung ist anders. Die Nachricht sagt, was dieses Mal richtig ist.
    .why-spoken = Jede Warnung ist anders. Die Naach-richt sagt, was dieses Mal richtig ist.
    .alt = Ein Mann und ein Mädchen lesen auf einem Telefon. Das Mädchen zeigt auf eins von drei kleinen Bildern.

step-phone-liepaja-do = Lies die Wörter, nicht die Farbe. Tu, was die [Nachricht](message) sagt.
    .spoken = Lies die Wörter, nicht die Farbe. Tu, was die Naach-richt sagt.
    .plain = Lies mit einem [Erwachsenen](adult) die Wörter in der [Nachricht](message). Sie sagen: rein, raus, nach oben oder nach unten. Die Farbe sagt es nicht.
    .plain-spoken = Lies mit einem Erwaxenen die Wörter in der Naach-richt. Sie sagen: rein, raus, nach oben oder nach unten. Die Farbe sagt es nicht.
    .why = Nachrichten in gleicher Farbe sagen nicht immer das Gleiche. Nur die Wörter sagen dir, was du tun sollst.
    .why-spoken = Naach-richten in gleicher Farbe sagen nicht immer das Gleiche. Nur die Wörter sagen dir, was du tun sollst.
    .alt = Eine Frau und ein Junge lesen zusammen auf einem Telefon. Zwei Telefone in gleicher Farbe zeigen zwei verschiedene Wege.

step-phone-radio = Mach ein [Radio](radio) mit [Batterien](battery) an. Es spielt auch, wenn das Licht ausgeht.
    .plain = Ein [Radio](radio) mit [Batterien](battery) spielt auch ohne Strom und ohne Internet. Mach es mit einem [Erwachsenen](adult) an. Es sagt auch, was ihr tun sollt.
    .plain-spoken = Ein Radio mit Batterien spielt auch ohne Strom und ohne Internet. Mach es mit einem Erwaxenen an. Es sagt auch, was ihr tun sollt.
    .why = Manchmal hat ein Telefon kein Netz. Im Radio kommen noch Nachrichten.
    .why-spoken = Manchmal hat ein Telefon kein Netz. Im Radio kommen noch Naach-richten.
    .alt = Eine Großmutter und zwei Kinder hören bei wenig Licht Radio. Daneben liegt eine Batterie.

step-phone-rostock-over = Ist es vorbei? Frag einen [Erwachsenen](adult) oder hör [Radio](radio).
    .spoken = Ist es vorbei? Frag einen Erwaxenen oder hör Radio.
    .plain = Eine letzte [Nachricht](message) kann sagen, dass es vorbei ist. Nicht jedes [Telefon](phone) zeigt sie. Frag einen [Erwachsenen](adult) oder hör [Radio](radio).
    .plain-spoken = Eine letzte Naach-richt kann sagen, dass es vorbei ist. Nicht jedes Telefon zeigt sie. Frag einen Erwaxenen oder hör Radio.
    .why = Diese Nachricht kommt leise und nur auf manche Telefone. Das Radio sagt es allen.
    .why-spoken = Diese Naach-richt kommt leise und nur auf manche Telefone. Das Radio sagt es allen.
    .alt = Ein Mädchen mit einem Telefon fragt seinen Großvater. Er hört Radio und hebt die Hand.

step-phone-over = Ist es vorbei? Frag einen [Erwachsenen](adult) oder hör [Radio](radio).
    .spoken = Ist es vorbei? Frag einen Erwaxenen oder hör Radio.
    .plain = Ist das [Telefon](phone) wieder still? Warte mit einem [Erwachsenen](adult) an einem sicheren Ort. Ein Erwachsener oder das [Radio](radio) sagt, wann es vorbei ist.
    .plain-spoken = Ist das Telefon wieder still? Warte mit einem Erwaxenen an einem sicheren Ort. Ein Erwaxener oder das Radio sagt, wann es vorbei ist.
    .why = Ein stilles Telefon sagt dir nichts. Ein Erwachsener oder das Radio weiß mehr.
    .why-spoken = Ein stilles Telefon sagt dir nichts. Ein Erwaxener oder das Radio weiß mehr.
    .alt = Ein Telefon liegt auf dem Tisch. Ein Mädchen fragt eine Frau, die Radio hört.

## Mehr

step-phone-ways = Eine [Warnung](warning) kommt am [Telefon](phone) oder im [Radio](radio). Die [Sirene](siren) warnt auch.
    .spoken = Eine Warnung kommt am Telefon oder im Radio. Die Sie-rehne warnt auch.
    .plain = Nicht jedes [Telefon](phone) bekommt die [Nachricht](message). Eine [Warnung](warning) kommt auch im [Radio](radio), mit der [Sirene](siren) oder aus Lautsprechern. Schau und hör mit einem [Erwachsenen](adult) genau hin.
    .plain-spoken = Nicht jedes Telefon bekommt die Naach-richt. Eine Warnung kommt auch im Radio, mit der Sie-rehne oder aus Lautsprechern. Schau und hör mit einem Erwaxenen genau hin.
    .why = Manche Telefone sind alt oder aus. Darum kommt eine Warnung auf vielen Wegen.
    .alt = Ein Junge im Rollstuhl und ein Mann hören zu. Um sie herum sind Telefon, Radio, Sirene und ein Auto.

step-phone-test = In der [Nachricht](message) steht Test? Zeig sie trotzdem.
    .spoken = In der Naach-richt steht Test? Zeig sie trotzdem.
    .plain = In der [Nachricht](message) steht, dass es ein Test ist? Zeig sie trotzdem einem [Erwachsenen](adult). Stopp, zeig sie, tu, was sie sagt.
    .plain-spoken = In der Naach-richt steht, dass es ein Test ist? Zeig sie trotzdem einem Erwaxenen. Stopp, zeig sie, tu, was sie sagt.
    .why = So lernst du, wie es geht. Dann ist eine echte Nachricht leicht für dich.
    .why-spoken = So lernst du, wie es geht. Dann ist eine echte Naach-richt leicht für dich.
    .alt = Ein Mädchen zeigt einer Helferin ein Telefon. Die Helferin macht Haken an drei kleine Bilder.

## Am Ende

alone = Kein Erwachsener da? Geh rein, frag einen [Nachbarn](neighbour), den du kennst.
    .spoken = Kein Erwaxener da? Geh rein, frag einen Naachbarn, den du kennst.

calm = Leg die Hand auf den Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit den Händen auf dem Bauch. Der Großvater atmet mit.

share = Bastle mit deiner Familie ein [Telefon](phone) aus Papier. Spielt Stopp und Zeigen.
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
