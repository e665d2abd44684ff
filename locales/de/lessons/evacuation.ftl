### Weggehen von zu Hause oder aus der Schule, weil Helfer es sagen. Kein Grund wird genannt, nichts versprochen.
### „Gruppe“ sind die Menschen, bei denen ein Kind gerade ist: Klasse, Familie, Nachbarn.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

title = Wir gehen zusammen weg

hello = Heute lernen wir, wie wir zusammen weggehen. Du kannst das überspringen.

## Die drei Handlungen

action-evac-with-group = Geh mit deiner [Gruppe](group).

action-evac-hold-hands = Haltet euch an den Händen.

# „Niemals“ statt „nie“: Das Wort geht beim Hören nicht verloren.
action-evac-never-back = Geh niemals zurück.

## Geh mit deiner Gruppe

step-evac-listen = Sagt eine [Helferin](helper), wir müssen weg? Geh mit deiner [Gruppe](group).
    .plain = Sagt eine [Helferin](helper) oder deine [Lehrerin](teacher), dass wir wegmüssen? Geh sofort mit deiner [Gruppe](group). Deine Gruppe ist deine Klasse oder deine Familie.
    .why = Helfer kennen den sicheren Weg. Zusammen geht niemand verloren.
    .alt = Ein Helfer an der Tür zeigt den Weg. Eine Frau und zwei Mädchen hören ihm zu.

step-evac-inside = Hör deiner [Lehrerin](teacher) zu: raus oder drinnen bleiben? Manchmal ist es drinnen sicherer.
    .plain = Hör der [Lehrerin](teacher) zu oder hör die Nachricht: raus oder drinnen bleiben? Manchmal ist es drinnen sicherer. Bleib dann bei deiner [Gruppe](group), weit weg von den Fenstern.
    .plain-spoken = Hör der Lehrerin zu oder hör die Naach-richt: raus oder drinnen bleiben? Manchmal ist es drinnen sicherer. Bleib dann bei deiner Gruppe, weit weg von den Fenstern.
    .why = Manche Gefahren sind draußen. Die Erwachsenen bleiben mit dir drinnen.
    .why-spoken = Manche Gefahren sind draußen. Die Erwaxenen bleiben mit dir drinnen.
    .alt = Eine Lehrerin und drei Kinder sitzen drinnen zusammen an einer Wand. Das Fenster ist zu und weit weg von ihnen.

step-evac-meeting = Geh zum [Treffpunkt](meeting-point). Die [Lehrerin](teacher) zählt alle.
    .plain = Geh zum [Treffpunkt](meeting-point) und bleib dort. Die [Lehrerin](teacher) oder ein anderer Erwachsener zählt alle. Sag, wer fehlt.
    .plain-spoken = Geh zum Treffpunkt und bleib dort. Die Lehrerin oder ein anderer Erwaxener zählt alle. Sag, wer fehlt.
    .why = Dann wissen die Erwachsenen, ob alle da sind. Helfer wissen, wer noch fehlt.
    .why-spoken = Dann wissen die Erwaxenen, ob alle da sind. Helfer wissen, wer noch fehlt.
    .alt = Eine Lehrerin zählt die Kinder an einem grünen Schild. Die Schule ist hinter ihnen.

## Haltet euch an den Händen

step-evac-hands = Haltet euch den ganzen Weg an den [Händen](hand). Geht ruhig zusammen.
    .plain = Nimm Menschen, die du kennst, an die [Hand](hand). Geht den ganzen Weg ruhig. Lass erst los, wenn der Erwachsene es sagt.
    .plain-spoken = Nimm Menschen, die du kennst, an die Hand. Geht den ganzen Weg ruhig. Lass erst los, wenn der Erwaxene es sagt.
    .why = Hand in Hand bleibt ihr zusammen. Eine Hand macht dich auch ruhig.
    .alt = Ein Großvater, ein Mädchen und ein großer Junge gehen Hand in Hand. Das Mädchen ist in der Mitte.

step-evac-bus = Geh Hand in [Hand](hand) zum [Bus](bus). Setz dich zu deiner [Gruppe](group).
    .plain = Geh Hand in [Hand](hand) zum [Bus](bus). Setz dich zu deiner [Gruppe](group). Frag eine [Helferin](helper), wohin der [Bus](bus) fährt.
    .why = Helfer wissen, wohin der Bus fährt. Zusammen ist der Weg leichter.
    .alt = Ein Vater und ein Mädchen gehen Hand in Hand zu einem Bus. Eine Frau schiebt einen Jungen im Rollstuhl über eine Rampe.

## Geh niemals zurück

step-evac-back = Ist dein [Rucksack](rucksack) noch drinnen? Geh niemals zurück, sag es einer [Helferin](helper).
    .plain = Ist dein [Rucksack](rucksack), ein Tier oder ein Mensch noch drinnen? Geh niemals zurück. Sag es sofort einer [Helferin](helper).
    .why = Du bist wichtiger als Sachen. Helfer wissen, was sie tun müssen.
    .alt = Ein Mädchen sagt einer Helferin, dass ihr Rucksack drinnen ist. Auf dem Weg zurück ist ein Kreuz.

step-evac-home = Eine [Helferin](helper) sagt, wann du nach Hause kannst. Warte bei deiner [Gruppe](group).
    .plain = Eine [Helferin](helper) sagt, wann du nach Hause kannst. Warte bei deiner [Gruppe](group). Manchmal dauert es Stunden, manchmal länger.
    .why = Helfer prüfen zuerst, ob der Weg sicher ist. Zusammen ist das Warten leichter.
    .alt = Menschen steigen aus einem Bus und gehen nach Hause. Eine Großmutter hält die Tür auf, und ein Helfer winkt.

## Mehr

step-evac-ready = Ist noch Zeit? Pack mit einem [Erwachsenen](adult) deinen [Rucksack](rucksack).
    .spoken = Ist noch Zeit? Pack mit einem Erwaxenen deinen Rucksack.
    .plain = Ist noch Zeit? Zieh warme Sachen und gute Schuhe an. Nimm deinen [Rucksack](rucksack), und ein [Erwachsener](adult) nimmt die Medizin.
    .plain-spoken = Ist noch Zeit? Zieh warme Sachen und gute Schuhe an. Nimm deinen Rucksack, und ein Erwaxener nimmt die Medizin.
    .why = An anderen Orten kann es kalt sein. Mit einem Rucksack hast du die Hände frei.
    .alt = Ein Junge bindet neben seinem Rucksack die Schuhe zu. Die Großmutter hält ihm eine warme Jacke hin.

## Am Ende

alone = Kein Erwachsener da? Frag Nachbarn, die du kennst, oder eine [Helferin](helper).
    .spoken = Kein Erwaxener da? Frag Naachbarn, die du kennst, oder eine Helferin.

calm = Leg die Hand auf den Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit den Händen auf dem Bauch. Der Großvater atmet mit.

share = Such mit deiner Familie einen Treffpunkt aus. Geht Hand in Hand hin.
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
