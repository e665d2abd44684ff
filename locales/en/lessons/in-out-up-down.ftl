### Which way is safe? Out of my burning flat, up from the water, in from bad smoke.
### "Out": out of the building, into the open air. "In": into a building. "Up": inside the building, to a
### higher floor. Choose words for in, out and up that no child can mishear for each other.
### "Flat" is everything behind one's own front door: a flat, a house, or one's room in a shared home.
### "Shut" is closed, not locked. "Bad smoke outside" is in the open air; "smoke on the stairs" is in the
### house, before the door of the flat.

title = In, out or up?

# A lesson: nothing burns, no water comes today. Skipping is always fine.
hello = Today we learn which way is safe. You can skip this.

## The three actions. They stand on posters and cards too: short, one sentence, at most six words.

# "My" carries the sense: mine, not the neighbour's. "Out": leave the flat and the building.
action-inout-fire-out = My flat burns: out.

# "Water": a flood. "Up": up the stairs, to a higher floor.
action-inout-water-up = [Water](water): up.

# "Outside": in the open air. "In": into a house. "Shut": doors and windows.
action-inout-smoke-in = Bad [smoke](smoke) outside: in, shut.

## My flat burns: out

# It burns in one's own flat, and the stairs are free of smoke. Nothing is taken along.
step-inout-mine = [Fire](fire) in your flat? Go out, shut the [door](door).
    .plain = Is the [fire](fire) in your own flat? Go out at once, your things can wait. Shut the [door](door) behind you.
    .why = Outside you can breathe well. The shut door holds back fire and smoke.
    .alt = A woman and two children leave a flat. She shuts the door on the smoke behind them.

# The opposite of the step before: it burns somewhere else, the own flat is safe. "Stay in": stay in
# the own flat. "Another" must be heard clearly: not yours.
step-inout-other = [Fire](fire) in another flat? Stay in, shut the [door](door).
    .plain = Is the [fire](fire) in another flat? Stay in your own and shut the [door](door). Leave only with an [adult](adult) or a firefighter.
    .why = A shut door keeps the smoke away. So your flat is the safe place.
    .alt = A house cut open shows smoke in one flat. In another, a father and a boy have shut their door.

# Nobody walks into the smoke. The order matters: door, cloth, window, call. The cloth lies on the floor
# along the gap under the door. Who has fire in the own flat too waits in a room far from it, door shut.
step-inout-stairs = [Smoke](smoke) on the [stairs](stairs)? Stay in, [door](door) shut, [cloth](cloth) at the gap.
    .plain = Is there [smoke](smoke) on the [stairs](stairs)? Stay in, shut the [door](door), put a [cloth](cloth) under it. Then go to the [window](window) and call { $emergency }.
    .why = Smoke makes it hard to see and breathe. Behind a shut door the air is better.
    .alt = A girl puts a cloth under the shut door. Her grandmother phones at the window.

# The smell of gas inside the home, from a cooker or a pipe. Not the bad smoke outside. "Switch": of a lamp.
step-inout-gas = It smells of gas at home? Touch no switch, go out.
    .plain = Does it smell of gas at home? Touch no switch, go out and stay out. Use the [phone](phone) only outside and call { $emergency }.
    .why = A switch can make a tiny spark. Outside the air is clean.
    .alt = A grandfather and two children leave a kitchen. The light switch has a cross.

## Water: up

# Up inside the building, to a higher floor. Never down.
step-inout-water = The [water](water) comes? Go up the [stairs](stairs).
    .plain = Is the [water](water) coming? Go up the [stairs](stairs) with an [adult](adult). Stay out of the [cellar](cellar).
    .why = Water runs down into low rooms. Up high you are safer.
    .alt = A woman and a boy go up the stairs. Water stands at the door below.

## Bad smoke outside: in, shut

# Smoke in the open air, as from a big fire far away. Into any house, doors and windows closed.
step-inout-smoke = Bad [smoke](smoke) outside? Go in, shut [door](door) and [window](window).
    .plain = Is there bad [smoke](smoke) outside? Go into the nearest house. Shut every [door](door) and every [window](window).
    .why = Inside the air is better. Shut windows keep the smoke outside.
    .alt = A father shuts the window and a girl shuts the door. Grey smoke stays far outside.

## More

# Rostock and Vienna. "Storm": very strong wind.
step-inout-storm = A strong storm outside? Go in, stay far from the [window](window).
    .plain = Is there a strong storm outside? Go into a house and shut the [window](window). Then stay far away from it.
    .why = Wind can carry branches and tiles. In the house you are safer.
    .alt = A helper holds a door open for a boy in a wheelchair. The trees bend in the wind.

# Liepāja only. Quiet words, no word of fear. The message says so, the child does not guess.
# "Behind two walls": inside the building, with two walls between the child and the outside.
# Never behind a wall in the open air.
step-inout-liepaja-walls = The [message](message) warns of [danger](danger) in the air? Stay in, behind two walls.
    .plain = The [message](message) warns of [danger](danger) in the air? Stay in and shut every [door](door) and [window](window). Go to the hallway or bathroom, behind two walls.
    .why = Two walls protect you better than one. In the middle of the house you are safer.
    .alt = A mother and two children sit in an inner hallway. Two walls stand between them and the garden.

# Ljubljana only. An earthquake. "Hold on": hold the leg of the table until it is still.
step-inout-ljubljana-table = The ground shakes? Go under the [table](table), hold on.
    .plain = Does the ground shake? Go under a strong [table](table). Hold its leg until all is still.
    .why = A strong table protects you from falling things. Later you go out with an adult.
    .alt = A girl and a woman kneel under a strong table. They hold its legs.

# For everything one does not know, met outside, such as a strange sound. "In": into a building.
step-inout-unsure = Something strange outside? Go in, ask an [adult](adult).
    .plain = Do you hear or see something strange outside? Go in and ask an [adult](adult). Listen to the [radio](radio) together.
    .why = With an adult you can find out calmly. The radio helps too.
    .alt = Two children ask a woman at the door of a shop. A radio plays on the counter.

## At the end

# What a child does who is alone. First to safety: out, up or in. Then the call.
alone = No adult here? Get safe first, then call { $emergency }.

calm = Put your hand on your belly. Breathe out slowly.
    .alt = A girl sits with her hands on her belly. Her grandfather breathes with her.

# The task for home: one names a danger, all point out, up or in. Nobody runs.
share = Ask at home: fire, water or smoke? Everyone points the safe way.
    .alt = A boy shows his family a picture at the table.
