### Die Sirene der eigenen Stadt: rein ins Haus, zumachen, bei einem Erwachsenen zuhören. Nichts ertönt von selbst.
### „Hoch“ und „tief“ sind hier nur Töne; der Weg ins höhere Stockwerk heißt immer „nach oben“.
### „Rein“ ist immer in ein Haus. „Zu“ ist geschlossen, nicht abgesperrt. Nicht „mach zu“ allein sagen: Im Norden heißt das „beeil dich“.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

title = Ich kenne die Sirene
    .spoken = Ich kenne die Sie-rehne

hello = Heute sehen wir Bilder von der Sirene. Du kannst das überspringen.
    .spoken = Heute sehen wir Bilder von der Sie-rehne. Du kannst das überspringen.

## Die drei Handlungen

action-siren-go-in = Geh jetzt rein in ein Haus.

action-siren-shut = Mach [Türen](door) und [Fenster](window) zu.

action-siren-listen = Bleib bei einem [Erwachsenen](adult), hör zu.
    .spoken = Bleib bei einem Erwaxenen, hör zu.

## Geh jetzt rein: die Signale, in jeder Stadt nur die eigenen

step-siren-rostock-warning = Die [Sirene](siren) klingt hoch, tief, hoch, tief. Das ist eine [Warnung](warning), geh rein.
    .spoken = Die Sie-rehne klingt hoch, tief, hoch, tief. Das ist eine Warnung, geh rein.
    .plain = Die [Sirene](siren) klingt 1 Minute lang hoch, tief, hoch, tief. Das ist eine [Warnung](warning). Geh rein.
    .plain-spoken = Die Sie-rehne klingt eine Minute lang hoch, tief, hoch, tief. Das ist eine Warnung. Geh rein.
    .why = Die Sirene ruft viele Menschen zur gleichen Zeit. Jetzt gehen alle rein und hören zu.
    .why-spoken = Die Sie-rehne ruft viele Menschen zur gleichen Zeit. Jetzt gehen alle rein und hören zu.
    .alt = Eine Sirene auf dem Dach schickt eine Linie mit Hügeln. Ein Mann und ein Mädchen gehen zu einer offenen Tür.

step-siren-vienna-coming = Die [Sirene](siren) klingt lang und immer gleich. Eine [Gefahr](danger) kommt, geh rein.
    .spoken = Die Sie-rehne klingt lang und immer gleich. Eine Gefahr kommt, geh rein.
    .plain = Die [Sirene](siren) klingt 3 Minuten lang immer gleich. Eine [Gefahr](danger) kommt. Geh rein.
    .plain-spoken = Die Sie-rehne klingt 3 Minuten lang immer gleich. Eine Gefahr kommt. Geh rein.
    .why = Du hast noch Zeit und kannst ruhig reingehen. Im Radio hörst du mehr.
    .why-spoken = Du hast noch Zeit und kannst ruhig rein-gehen. Im Radio hörst du mehr.
    .alt = Eine Sirene am Fluss schickt eine gerade Linie. Eine Frau und ein Junge im Rollstuhl kommen zu einer Tür.

step-siren-vienna-now = Die [Sirene](siren) klingt hoch, tief, hoch, tief. Jetzt ist [Gefahr](danger) da, geh rein.
    .spoken = Die Sie-rehne klingt hoch, tief, hoch, tief. Jetzt ist Gefahr da, geh rein.
    .plain = Die [Sirene](siren) klingt 1 Minute lang hoch, tief, hoch, tief. Jetzt ist [Gefahr](danger) da. Geh rein.
    .plain-spoken = Die Sie-rehne klingt eine Minute lang hoch, tief, hoch, tief. Jetzt ist Gefahr da. Geh rein.
    .why = Drinnen bist du sicherer. Im Radio hörst du, was du tun sollst.
    .alt = Eine Sirene schickt eine Linie mit Hügeln. Ein Großvater und ein kleines Mädchen gehen in ein Haus.

step-siren-liepaja-tones = Die [Sirene](siren) macht Ton, Pause, Ton, Pause. Jetzt ist [Gefahr](danger) da, geh rein.
    .spoken = Die Sie-rehne macht Ton, Pause, Ton, Pause. Jetzt ist Gefahr da, geh rein.
    .plain = Die [Sirene](siren) macht 3 Minuten lang Ton, Pause, Ton, Pause. Sie klingt bei jeder [Gefahr](danger) gleich. Geh rein.
    .plain-spoken = Die Sie-rehne macht 3 Minuten lang Ton, Pause, Ton, Pause. Sie klingt bei jeder Gefahr gleich. Geh rein.
    .why = Die Sirene sagt nur: Geh rein. Radio und Telefon sagen, was los ist.
    .why-spoken = Die Sie-rehne sagt nur: Geh rein. Radio und Telefon sagen, was los ist.
    .alt = Eine Sirene am Hafen schickt eine Linie mit Lücken. Eine Frau und ein Junge gehen zu einer offenen Tür.

step-siren-ljubljana-coming = Die [Sirene](siren) klingt lang und immer gleich. Eine [Gefahr](danger) kommt, geh rein.
    .spoken = Die Sie-rehne klingt lang und immer gleich. Eine Gefahr kommt, geh rein.
    .plain = Die [Sirene](siren) klingt 2 Minuten lang immer gleich. Eine [Gefahr](danger) kommt. Geh rein.
    .plain-spoken = Die Sie-rehne klingt 2 Minuten lang immer gleich. Eine Gefahr kommt. Geh rein.
    .why = Du hast noch Zeit und kannst ruhig reingehen. Im Radio hörst du mehr.
    .why-spoken = Du hast noch Zeit und kannst ruhig rein-gehen. Im Radio hörst du mehr.
    .alt = Eine Sirene auf dem Dach schickt eine gerade Linie. Eine Großmutter und ein Mädchen gehen zu einer offenen Tür.

step-siren-ljubljana-now = Die [Sirene](siren) klingt hoch, tief, hoch, tief. Jetzt ist [Gefahr](danger) da, geh rein.
    .spoken = Die Sie-rehne klingt hoch, tief, hoch, tief. Jetzt ist Gefahr da, geh rein.
    .plain = Die [Sirene](siren) klingt 1 Minute lang hoch, tief, hoch, tief. Jetzt ist [Gefahr](danger) da. Geh rein.
    .plain-spoken = Die Sie-rehne klingt eine Minute lang hoch, tief, hoch, tief. Jetzt ist Gefahr da. Geh rein.
    .why = Drinnen bist du sicherer. Im Radio hörst du, was du tun sollst.
    .alt = Eine Sirene schickt eine Linie mit Hügeln. Ein Helfer führt ein Mädchen in eine Bücherei.

## Geh jetzt rein: in ein Haus

step-siren-inside = Geh in das nächste Haus. Bleib drinnen.
    .plain = Geh in das nächste Haus, in die Schule oder einen Laden. Nimm deine Freunde mit. Bleib drinnen.
    .why = Drinnen bist du sicherer als draußen. Dort hörst du, was du tun sollst.
    .alt = Eine Frau hält die Tür von einer Schule auf. Drei Kinder kommen vom Spielplatz rein.

step-siren-rostock-room = Geh mit einem [Erwachsenen](adult) in ein höheres Stockwerk. Mach die [Tür](door) zu.
    .spoken = Geh mit einem Erwaxenen in ein höheres Stockwerk. Mach die Tür zu.
    .plain = Wenn es ein höheres Stockwerk gibt, geh dort in einen Raum. Mach die [Tür](door) und das [Fenster](window) zu. Bleib dort mit einem [Erwachsenen](adult).
    .plain-spoken = Wenn es ein höheres Stockwerk gibt, geh dort in einen Raum. Mach die Tür und das Fenster zu. Bleib dort mit einem Erwaxenen.
    .why = Wasser läuft in die Räume ganz unten. Ist der Raum zu, bleibt der Rauch draußen.
    .alt = Ein Großvater und ein Junge stehen oben im Haus in einem Raum. Fenster und Tür sind zu.

## Mach Türen und Fenster zu

step-siren-close = Mach jede [Tür](door) zu. Mach jedes [Fenster](window) zu.
    .plain = Mach jede [Tür](door) und jedes [Fenster](window) zu. Mach es mit einem [Erwachsenen](adult). Alles bleibt zu, bis ein Erwachsener es aufmacht.
    .plain-spoken = Mach jede Tür und jedes Fenster zu. Mach es mit einem Erwaxenen. Alles bleibt zu, bis ein Erwaxener es aufmacht.
    .why = Ist alles zu, bleiben Wind und Rauch draußen. So bleibt die Luft drinnen gut.
    .alt = Eine Großmutter macht das Fenster zu. Ein Mädchen macht die Tür zu.

step-siren-liepaja-away = Bleib drinnen, weit weg von jedem [Fenster](window). Setz dich zu einem [Erwachsenen](adult).
    .spoken = Bleib drinnen, weit weg von jedem Fenster. Setz dich zu einem Erwaxenen.
    .plain = Mach zuerst das [Fenster](window) zu. Bleib dann drinnen, weit weg davon. Setz dich zu einem [Erwachsenen](adult).
    .plain-spoken = Mach zuerst das Fenster zu. Bleib dann drinnen, weit weg davon. Setz dich zu einem Erwaxenen.
    .why = Das Glas im Fenster kann brechen. Weit weg davon bist du sicherer.
    .alt = Ein Vater und ein Mädchen sitzen im Flur auf dem Boden. Das Fenster ist zu und weit weg.

## Bleib bei einem Erwachsenen, hör zu

step-siren-radio = Bleib bei einem [Erwachsenen](adult). Hör [Radio](radio).
    .spoken = Bleib bei einem Erwaxenen. Hör Radio.
    .plain = Bleib bei einem [Erwachsenen](adult). Macht zusammen das [Radio](radio) an. Es sagt, was die [Warnung](warning) bedeutet.
    .plain-spoken = Bleib bei einem Erwaxenen. Macht zusammen das Radio an. Es sagt, was die Warnung bedeutet.
    .why = Das Radio sagt, was passiert und was ihr tun sollt. Mit einem Erwachsenen bist du nicht allein.
    .why-spoken = Das Radio sagt, was passiert und was ihr tun sollt. Mit einem Erwaxenen bist du nicht allein.
    .alt = Eine Mutter, zwei Jungen und ein kleines Mädchen sitzen um ein Radio. Sie hören ruhig zu.

step-siren-quiet = Ist die [Sirene](siren) wieder still? Bleib drinnen, frag einen [Erwachsenen](adult).
    .spoken = Ist die Sie-rehne wieder still? Bleib drinnen, frag einen Erwaxenen.
    .plain = Ist die [Sirene](siren) wieder still? Bleib mit einem [Erwachsenen](adult) drinnen. Ein Erwachsener oder das [Radio](radio) sagt, wie es weitergeht.
    .plain-spoken = Ist die Sie-rehne wieder still? Bleib mit einem Erwaxenen drinnen. Ein Erwaxener oder das Radio sagt, wie es weitergeht.
    .why = Die Sirene klingt nur kurze Zeit. Die Gefahr kann länger dauern.
    .why-spoken = Die Sie-rehne klingt nur kurze Zeit. Die Gefahr kann länger dauern.
    .alt = Die Sirene auf dem Dach ist still. Ein Großvater und ein Mädchen warten im Flur.

step-siren-liepaja-message = Hör die [Nachricht](message): nach oben, nach unten, raus? Tu, was sie sagt.
    .spoken = Hör die Naach-richt: nach oben, nach unten, raus? Tu, was sie sagt.
    .plain = Hör die [Nachricht](message) mit einem [Erwachsenen](adult). Sie sagt: nach oben, nach unten oder raus. Macht es zusammen.
    .plain-spoken = Hör die Naach-richt mit einem Erwaxenen. Sie sagt: nach oben, nach unten oder raus. Macht es zusammen.
    .why = Bei jeder Gefahr ist ein anderer Ort sicher. Die Nachricht sagt, welcher Ort das ist.
    .why-spoken = Bei jeder Gefahr ist ein anderer Ort sicher. Die Naach-richt sagt, welcher Ort das ist.
    .alt = Eine Frau und ein Mädchen hören Radio. Bilder zeigen den Weg nach oben, nach unten und nach draußen.

step-siren-rostock-over = Ein langer [Sirenenton](siren): Die [Gefahr](danger) ist vorbei. Frag einen [Erwachsenen](adult), bevor du rausgehst.
    .spoken = Ein langer Sie-rehnenton: Die Gefahr ist vorbei. Frag einen Erwaxenen, bevor du rausgehst.
    .plain = Die [Sirene](siren) klingt 1 Minute lang immer gleich. Sie sagt, dass die [Gefahr](danger) vorbei ist. Geh erst raus, wenn ein [Erwachsener](adult) es sagt.
    .plain-spoken = Die Sie-rehne klingt eine Minute lang immer gleich. Sie sagt, dass die Gefahr vorbei ist. Geh erst raus, wenn ein Erwaxener es sagt.
    .why = Der Erwachsene hört auch Radio. Zwei Zeichen sind besser als eins.
    .why-spoken = Der Erwaxene hört auch Radio. Zwei Zeichen sind besser als eins.
    .alt = Eine Sirene schickt eine lange gerade Linie. Ein Vater hört an der Tür Radio, ein Mädchen wartet.

step-siren-ljubljana-short = Ein kurzer [Sirenenton](siren)? Bleib drinnen und frag einen [Erwachsenen](adult).
    .spoken = Ein kurzer Sie-rehnenton? Bleib drinnen und frag einen Erwaxenen.
    .plain = Die [Sirene](siren) klingt 30 Sekunden lang immer gleich. Das ist ein Test, oder die [Gefahr](danger) ist vorbei. Bleib drinnen und frag einen [Erwachsenen](adult).
    .plain-spoken = Die Sie-rehne klingt 30 Sekunden lang immer gleich. Das ist ein Test, oder die Gefahr ist vorbei. Bleib drinnen und frag einen Erwaxenen.
    .why = Der gleiche Ton bedeutet zwei Dinge. Ein Erwachsener oder das Radio weiß, was stimmt.
    .why-spoken = Der gleiche Ton bedeutet zwei Dinge. Ein Erwaxener oder das Radio weiß, was stimmt.
    .alt = Eine Sirene schickt eine kurze gerade Linie. Eine Frau hört Radio, und ein Mädchen fragt sie.

## Mehr

step-siren-often = Hier warnt die [Sirene](siren) oft vor Sturm. Sie warnt auch vor [Wasser](water) und [Rauch](smoke).
    .spoken = Hier warnt die Sie-rehne oft vor Sturm. Sie warnt auch vor Wasser und Rauch.
    .plain = Hier warnt die [Sirene](siren) oft vor Sturm, [Wasser](water) oder [Rauch](smoke). Geh rein, mach alles zu und hör zu. Ein [Erwachsener](adult) sagt dir, was es ist.
    .plain-spoken = Hier warnt die Sie-rehne oft vor Sturm, Wasser oder Rauch. Geh rein, mach alles zu und hör zu. Ein Erwaxener sagt dir, was es ist.
    .why = An anderen Orten kann eine Sirene etwas anderes bedeuten. Hier erklärt es dir ein Erwachsener.
    .why-spoken = An anderen Orten kann eine Sie-rehne etwas anderes bedeuten. Hier erklärt es dir ein Erwaxener.
    .alt = Eine Helferin spricht mit einem Jungen. Drei kleine Bilder zeigen Wind, Wasser und Rauch.

step-siren-test = Ist heute Testtag? Auch dann: rein, alles zu, zuhören.
    .spoken = Ist heute Testtag? Auch dann: rein, alles zu, zuh-hören.
    .plain = Am Testtag machst du das Gleiche. Geh rein, mach alles zu und hör zu. Ein [Erwachsener](adult) oder das [Radio](radio) sagt, dass es ein Test ist.
    .plain-spoken = Am Testtag machst du das Gleiche. Geh rein, mach alles zu und hör zu. Ein Erwaxener oder das Radio sagt, dass es ein Test ist.
    .why = Wenn die Sirene klingt, ist Reingehen richtig. So lernst du es gut.
    .why-spoken = Wenn die Sie-rehne klingt, ist Rein-gehen richtig. So lernst du es gut.
    .alt = Eine Lehrerin und drei Kinder machen in der Schule ein Fenster zu. Im Kalender ist an einem Tag eine Sirene.

## Am Ende

alone = Kein Erwachsener da? Geh rein, mach alles zu, hör Radio.
    .spoken = Kein Erwaxener da? Geh rein, mach alles zu, hör Radio.

calm = Leg die Hand auf den Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit den Händen auf dem Bauch. Der Großvater atmet mit.

share = Übe mit deiner Familie: rein, alles zu, zuhören. Macht es ganz ruhig.
    .spoken = Übe mit deiner Familie: rein, alles zu, zuh-hören. Macht es ganz ruhig.
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
