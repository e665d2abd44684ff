### Eine große Halle, in der viele Menschen einige Nächte schlafen: eine Notunterkunft. Nie „Schutzraum“ oder „Bunker“.
### „Deine Leute“ sind alle, mit denen ein Kind gekommen ist; nicht immer die Familie.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

title = In der großen Halle

hello = Heute lernen wir etwas über eine große Halle. Du kannst das überspringen.

## Die drei Handlungen

action-hall-say-name = Sag deinen Namen bei der [Anmeldung](desk).

action-hall-near-people = Bleib bei deinen Leuten.

action-hall-say-no = Sag Nein und erzähl es jemandem.

## Sag deinen Namen bei der Anmeldung

step-hall-desk = Sag deinen Namen bei der [Anmeldung](desk). Eine [Helferin](helper) schreibt ihn auf.
    .plain = Geh mit deinen Leuten zur [Anmeldung](desk) in der [Halle](hall). Sag deinen Namen, und eine [Helferin](helper) schreibt ihn auf. Ein Erwachsener kann ihn auch für dich sagen.
    .plain-spoken = Geh mit deinen Leuten zur Anmeldung in der Halle. Sag deinen Namen, und eine Helferin schreibt ihn auf. Ein Erwaxener kann ihn auch für dich sagen.
    .why = Dann wissen Helfer, dass du da bist. Deine Leute finden dich leichter.
    .alt = Ein Mann, ein Junge und ein kleines Mädchen stehen an der Anmeldung. Eine Helferin lächelt und schreibt auf eine Liste.

step-hall-helper = Brauchst du etwas? Frag eine [Helferin](helper).
    .plain = Brauchst du Wasser, einen Arzt oder Hilfe mit der Sprache? Frag eine [Helferin](helper) bei der [Anmeldung](desk). Du kannst auch auf etwas zeigen.
    .why = Helfer sind für dich da. Du darfst immer fragen.
    .alt = Ein Mädchen zeigt auf eine Flasche Wasser. Ein Helfer kniet und hört ihr zu.

## Bleib bei deinen Leuten

step-hall-bed = Such dein [Bett](bed) in der [Halle](hall). Merk dir, wo es steht.
    .plain = Such dein [Bett](bed) bei deinen Leuten. Merk dir eine Farbe oder eine Sache daneben. So findest du es in der [Halle](hall) wieder.
    .why = Viele Betten sehen gleich aus. Bei deinen Leuten ruhst du dich leichter aus.
    .alt = Ein Junge im Rollstuhl und sein Großvater sind an ihren Betten. Auf dem Bett vom Jungen liegt ein gelbes Kissen.

step-hall-toilet = Geh mit jemandem, dem du vertraust, zur [Toilette](toilet). Sag es vorher deinen Leuten.
    .spoken = Geh mit jemandem, dem du vertraust, zur Toa-lette. Sag es vorher deinen Leuten.
    .plain = Sag es deinen Leuten, bevor du gehst. Geh mit jemandem, dem du vertraust, zur [Toilette](toilet). Kommt zusammen zurück.
    .plain-spoken = Sag es deinen Leuten, bevor du gehst. Geh mit jemandem, dem du vertraust, zur Toa-lette. Kommt zusammen zurück.
    .why = Die Halle ist groß. Zusammen findet ihr den Weg zurück.
    .alt = Ein Mädchen und die Großmutter gehen zur Toilette. Eine Frau auf einem Bett sieht sie und winkt.

step-hall-blanket = Ruh dich unter deiner [Decke](blanket) aus. Sprich in der [Halle](hall) leise.
    .plain = Ruh dich unter deiner [Decke](blanket) aus, auch am Tag. Sprich in der [Halle](hall) leise. Andere wollen sich auch ausruhen.
    .why = Viele Menschen sind in der Halle. Wenn es leise ist, können alle besser schlafen.
    .alt = Ein Mädchen ruht sich unter einer Decke auf einem Bett aus. Die Mutter sitzt daneben und liest.

## Sag Nein und erzähl es jemandem

step-hall-no = Dein Körper gehört dir. Du darfst Nein sagen.
    .spoken = Dein Körper gehöhrt dir. Du darfst Nein sagen.
    .plain = Dein Körper gehört dir. Will dich jemand umarmen oder anfassen, darfst du Nein sagen. Sag es laut und geh zu deinen Leuten.
    .plain-spoken = Dein Körper gehöhrt dir. Will dich jemand um-armen oder anfassen, darfst du Nein sagen. Sag es laut und geh zu deinen Leuten.
    .why = Freundliche Menschen hören auf, wenn du Nein sagst. Du darfst auch zu Erwachsenen Nein sagen.
    .why-spoken = Freundliche Menschen hören auf, wenn du Nein sagst. Du darfst auch zu Erwaxenen Nein sagen.
    .alt = Ein Mädchen hebt ruhig die Hand und sagt Nein. Eine Frau geht einen Schritt zurück, ihre Hand liegt am Herzen.

step-hall-tell = Fühlt sich etwas falsch an? Erzähl es jemandem, dem du vertraust.
    .plain = Fühlt sich etwas falsch an, oder ist es ein schlechtes Geheimnis? Erzähl es deinen Leuten oder einer [Helferin](helper). Erzähl es immer wieder, bis dir jemand hilft.
    .why = Du bist nie schuld. Es ist richtig, wenn du es erzählst.
    .alt = Ein Junge spricht leise mit seinem Großvater. Der Großvater beugt sich zu ihm und hört zu.

## Mehr

step-hall-play = Male, spiele oder lies. Es ist normal, wenn dir langweilig ist.
    .plain = Male, spiele oder lies mit anderen Kindern. Du kannst auch ein bisschen helfen. Es ist normal, wenn dir langweilig ist oder du traurig bist.
    .why = Mit Spielen ist das Warten leichter. Anderen helfen tut gut.
    .alt = Kinder malen in der Halle an einem niedrigen Tisch. Eine Helferin sitzt bei ihnen und schaut zu.

## Am Ende

alone = Kein Erwachsener da? Geh zur [Anmeldung](desk) und sag deinen Namen.
    .spoken = Kein Erwaxener da? Geh zur Anmeldung und sag deinen Namen.

calm = Leg die Hand auf den Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit den Händen auf dem Bauch. Der Großvater atmet mit.

share = Sagt zusammen laut Nein. Such Menschen aus, denen du alles erzählen kannst.
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
