### Der Plan der Familie, an einem ruhigen Tag gemacht: wo wir uns treffen, wen alle anrufen, der Weg dorthin.
### „Familie“ sind alle, zu denen ein Kind gehört. Nie „Mutter und Vater“, nie „Eltern“.
### Die Stimme (espeak-ng 1.51) liest einzelne Wörter falsch, etwa „Erwachsene“ mit ch statt x; `spoken` hält sie an.

title = Unser Familienplan

hello = Heute lernen wir, einen Familienplan zu machen. Du kannst das überspringen.

## Die drei Handlungen

action-plan-know-place = Merk dir den [Treffpunkt](meeting-point) deiner [Familie](family).

action-plan-know-person = Merk dir, wen deine [Familie](family) anruft.
    .spoken = Merk dir, wen deine Familie anruhft.

action-plan-go-together = Geht zusammen zum [Treffpunkt](meeting-point).

## Merk dir den Treffpunkt

step-plan-near = Sucht einen [Treffpunkt](meeting-point) bei eurem [Zuhause](home) aus. Ein Spielplatz ist gut.
    .plain = Such mit deiner [Familie](family) einen [Treffpunkt](meeting-point) nah bei eurem [Zuhause](home) aus. Ein Spielplatz ist gut. Alle müssen den Treffpunkt kennen.
    .why = Vielleicht seid ihr einmal nicht zusammen. Dann wissen alle, wo ihr euch trefft.
    .alt = Eine Großmutter und zwei Kinder treffen sich am Spielplatz. Eine Linie aus Punkten führt vom Haus dorthin.

step-plan-far = Sucht weiter weg einen zweiten [Treffpunkt](meeting-point) aus. Die [Schule](school) ist gut.
    .plain = Sucht weiter weg einen zweiten [Treffpunkt](meeting-point) aus. Die [Schule](school) ist gut. Geh mit einem [Erwachsenen](adult) hin.
    .plain-spoken = Sucht weiter weg einen zweiten Treffpunkt aus. Die Schule ist gut. Geh mit einem Erwaxenen hin.
    .why = Manchmal ist die Straße vor eurem Haus gesperrt. Dann trefft ihr euch am zweiten Treffpunkt.
    .alt = Ein Mann und ein Mädchen schauen auf einen gemalten Plan. Eine Linie führt von einem Haus zu einer Schule.

## Merk dir, wen deine Familie anruft

step-plan-contact = Sucht eine Person aus, die weit weg wohnt. Alle rufen diese Person mit dem [Telefon](phone) an.
    .plain = Sucht eine Person in einer anderen Stadt oder einem anderen Land aus. Alle rufen diese Person an oder schicken eine kurze Nachricht. Eine Nachricht kommt leichter durch.
    .plain-spoken = Sucht eine Person in einer anderen Stadt oder einem anderen Land aus. Alle rufen diese Person an oder schicken eine kurze Naach-richt. Eine Naach-richt kommt leichter durch.
    .why = Diese Person hört von jedem von euch. Dann findet ihr euch leichter.
    .alt = Zwei Kinder und ein Mann rufen von drei Orten an. Alle Linien führen zu einer Großmutter weit weg.

step-plan-card = Schreib die [Telefonnummern](phone) auf eine [Karte](card). Nimm sie immer mit.
    .spoken = Schreib die Telefohn-nummern auf eine Karte. Nimm sie immer mit.
    .plain = Schreib mit einem [Erwachsenen](adult) die wichtigen [Telefonnummern](phone) auf eine [Karte](card). Nimm sie immer mit. Zeig sie nur [Helfern](helper).
    .plain-spoken = Schreib mit einem Erwaxenen die wichtigen Telefohn-nummern auf eine Karte. Nimm sie immer mit. Zeig sie nur Helfern.
    .why = Ein Telefon kann leer sein. Eine Karte braucht keine Batterie.
    .alt = Ein Junge und eine Frau machen eine Karte. Daneben liegt ein leeres Telefon.

## Geht zusammen zum Treffpunkt

step-plan-way = Übe den Weg zum [Treffpunkt](meeting-point). Geh mit deiner [Familie](family).
    .plain = Übe mit deiner [Familie](family) den Weg zum [Treffpunkt](meeting-point). Sucht auch die Ausgänge von eurem [Zuhause](home). Macht das zweimal im Jahr.
    .why = Ein Weg, den du kennst, ist leicht. Du weißt ihn noch, wenn du ihn brauchst.
    .alt = Eine Frau und zwei Kinder gehen Hand in Hand zum Spielplatz.

step-plan-air = [Gefahr](danger) in der Luft? Geh rein und bleib drinnen.
    .plain = [Gefahr](danger) in der Luft? Bleib drinnen und geh nicht zum [Treffpunkt](meeting-point). In der [Schule](school) bleibst du bei deiner [Lehrerin](teacher).
    .why = Wände schützen dich. Der Treffpunkt kann warten, bis der Weg sicher ist.
    .alt = Eine Lehrerin und Kinder sitzen in einem Flur ohne Fenster. Sie schauen zusammen ein Buch an.

## Mehr

step-plan-neighbour = Such mit deiner [Familie](family) einen [Nachbarn](neighbour) aus. Dort kannst du um Hilfe bitten.
    .spoken = Such mit deiner Familie einen Naachbarn aus. Dort kannst du um Hilfe bitten.
    .plain = Sucht einen [Nachbarn](neighbour) aus, dem ihr alle vertraut. Klingle dort, wenn du allein bist und Hilfe brauchst. Deine [Familie](family) weiß, wo du bist.
    .plain-spoken = Sucht einen Naachbarn aus, dem ihr alle vertraut. Klingle dort, wenn du allein bist und Hilfe brauchst. Deine Familie weiß, wo du bist.
    .why = Ein Nachbar wohnt nah bei dir. Zum Fragen brauchst du kein Telefon.
    .alt = Eine Frau und ein Junge grüßen einen Nachbarn an seiner Tür. Sie legen eine Hand aufs Herz.

step-plan-school = Bist du in der [Schule](school)? Bleib bei deiner [Lehrerin](teacher).
    .plain = Bist du in der [Schule](school)? Bleib bei deiner [Lehrerin](teacher). Frag deine [Familie](family), wer dich abholen darf.
    .why = Die Schule hat auch einen Plan. Deine Lehrerin passt auf dich auf.
    .alt = Eine Lehrerin und ein Mädchen schauen auf ein Blatt. Es zeigt drei Menschen, die das Mädchen abholen dürfen.

## Am Ende

alone = Kein Erwachsener da? Ruf eine Nummer von deiner [Karte](card) an.
    .spoken = Kein Erwaxener da? Ruf eine Nummer von deiner Karte an.

calm = Leg die Hand auf den Bauch. Atme langsam aus.
    .alt = Ein Mädchen sitzt mit den Händen auf dem Bauch. Der Großvater atmet mit.

share = Such mit deiner [Familie](family) einen [Treffpunkt](meeting-point) aus. Macht zusammen die [Karte](card).
    .alt = Ein Junge zeigt seiner Familie am Tisch ein Bild.
