### The siren of the own city: go in, shut, listen near an adult. Calm words, no fear, nothing sounds.
### The siren is the big horn on a roof that warns a city, never that of a fire engine.
### "High, low" is the sound of its tone, as in singing; nobody goes up or down. Choose words that
### cannot be heard as "up" and "down" in the house.
### "In" is always into a building. "Shut" is closed, not locked. "Adult" is a grown-up, any gender.
### Each city hears only its own signals. The name of a city never stands in a sentence.

title = I know the siren

# In this lesson no siren sounds: children see it. Nothing happens today. Skipping is always fine.
hello = Today we see the siren in pictures. You can skip this.

## The three actions. They stand on posters and cards too: short, one sentence, at most six words.

# From outside into a building. At once, but walking, not in panic.
action-siren-go-in = Go in now.

action-siren-shut = Shut [doors](door) and [windows](window).

# "Near": beside. "Listen": to what the adult and the radio say, not to the siren.
action-siren-listen = Stay near an [adult](adult) and listen.

## Go in now: the signals. A child hears only those of its own city.

# Rostock. The tone rises and falls again and again. Say it so that the voice can play it: high, low.
step-siren-rostock-warning = The [siren](siren) goes high, low, high, low. It is a [warning](warning), go in.
    .plain = The [siren](siren) goes high, low, high, low for 1 minute. It is a [warning](warning). Go in.
    .why = The siren calls many people at the same time. Now they all go in and listen.
    .alt = A siren on a roof sends out a line with hills. A man and a girl walk to an open door.

# Vienna. "Stays on one tone": the tone does not change; long, without a pause.
# "Is coming": it is not here yet, there is time to go in.
step-siren-vienna-coming = The [siren](siren) stays on one long tone. [Danger](danger) is coming, go in.
    .plain = The [siren](siren) stays on one tone for 3 minutes. [Danger](danger) is coming. Go in.
    .why = There is still time to go in calmly. The radio says more.
    .alt = A siren by the river sends out a flat line. A woman and a boy in a wheelchair go to a door.

# Vienna. "Now": the danger is here already. The tone rises and falls again and again.
step-siren-vienna-now = The [siren](siren) goes high, low, high, low. There is [danger](danger) now, go in.
    .plain = The [siren](siren) goes high, low, high, low for 1 minute. There is [danger](danger) now. Go in.
    .why = Inside you are safer. The radio says what to do.
    .alt = A siren sends out a line with hills. A grandfather and a small girl go into a house.

# Liepāja. A tone, then a silence, again and again. The one signal for every danger.
step-siren-liepaja-tones = The [siren](siren) goes tone, pause, tone, pause. There is [danger](danger), go in.
    .plain = The [siren](siren) goes tone, pause, tone, pause for 3 minutes. It is the same for every [danger](danger). Go in.
    .why = The siren only says go in. The radio and the phone say what it is.
    .alt = A siren by the harbour sends out a line with gaps. A woman and a boy walk to an open door.

# Ljubljana. "Stays on one tone": the tone does not change; long, without a pause.
# "Is coming": it is not here yet, there is time to go in.
step-siren-ljubljana-coming = The [siren](siren) stays on one long tone. [Danger](danger) is coming, go in.
    .plain = The [siren](siren) stays on one tone for 2 minutes. [Danger](danger) is coming. Go in.
    .why = There is still time to go in calmly. The radio says more.
    .alt = A siren on a roof sends out a flat line. A grandmother and a girl walk to an open door.

# Ljubljana. "Now": the danger is here already. The tone rises and falls again and again.
step-siren-ljubljana-now = The [siren](siren) goes high, low, high, low. There is [danger](danger) now, go in.
    .plain = The [siren](siren) goes high, low, high, low for 1 minute. There is [danger](danger) now. Go in.
    .why = Inside you are safer. The radio says what to do.
    .alt = A siren sends out a line with hills. A helper leads a girl into a library.

## Go in now: into a house

# Any building with people in it, not only a home. Who is inside already stays inside.
step-siren-inside = Go into the nearest house. Stay inside.
    .plain = Go into the nearest house, school or shop. Take your friends with you. Stay inside.
    .why = Inside you are safer than outside. There you can hear what to do.
    .alt = A woman holds a school door open. Three children come in from the playground.

# Rostock only. A room on a higher floor of the same building; not the roof, not a loft.
# Who has no higher floor stays in a shut room where they are.
step-siren-rostock-room = Go to a higher floor with an [adult](adult). Shut the [door](door).
    .plain = Go to a room on a higher floor, if there is one. Shut the [door](door) and the [window](window). Stay there with an [adult](adult).
    .why = Water runs into low rooms. A shut room keeps smoke outside.
    .alt = A grandfather and a boy stand in a room high up. Its window and its door are shut.

## Shut doors and windows

# Close them, do not lock them: others must be able to come in.
step-siren-close = Shut every [door](door). Shut every [window](window).
    .plain = Shut every [door](door) and every [window](window). Do it with an [adult](adult). They stay shut until an adult opens them.
    .why = Shut doors and windows keep wind and smoke outside. So the air inside stays good.
    .alt = A grandmother shuts the window. A girl shuts the door.

# Liepāja only. Inside the building, but far from the glass. Never misheard as "leave the house".
step-siren-liepaja-away = Stay inside, far from every [window](window). Sit with an [adult](adult).
    .plain = Shut the [window](window) first. Then stay inside, far away from it. Sit with an [adult](adult).
    .why = Window glass can break. Far away from it you are safer.
    .alt = A father and a girl sit on the floor in a hallway. The window is shut and far away.

## Stay near an adult and listen

step-siren-radio = Stay near an [adult](adult). Listen to the [radio](radio).
    .plain = Stay near an [adult](adult). Turn on the [radio](radio) together. It tells you what the [warning](warning) means.
    .why = The radio says what happens and what to do. With an adult you are not alone.
    .alt = A mother, two boys and a small girl sit round a radio. They listen quietly.

# Vienna and Liepāja. A quiet siren does not say that the danger is over.
step-siren-quiet = The [siren](siren) is quiet again? Stay in, ask an [adult](adult).
    .plain = The [siren](siren) is quiet again? Stay inside with an [adult](adult). An adult or the [radio](radio) says what comes next.
    .why = The siren sounds only for a short time. The danger can last longer.
    .alt = The siren on the roof is quiet. A grandfather and a girl wait in the hallway.

# Liepāja only. "The message": what the radio and the phone say. "Up": to a higher floor. "Down": to the
# lowest floor or the cellar. "Out": out of the building. The message chooses, not the child.
step-siren-liepaja-message = Listen to the [message](message): up, down or out? Do that.
    .plain = Listen to the [message](message) with an [adult](adult). It says go up, go down or go out. Do it together.
    .why = Each danger has its own safe place. The message says which one.
    .alt = A woman and a girl listen to a radio. Pictures show a way up, a way down and a way out.

# Rostock only. The tone stays the same, without high and low. The adult decides when to go out, not the child.
step-siren-rostock-over = One long [siren](siren) tone: the [danger](danger) is over. Ask an [adult](adult) before you go out.
    .plain = The [siren](siren) stays on one tone for 1 minute. It says that the [danger](danger) is over. Go out only when an [adult](adult) says so.
    .why = The adult also listens to the radio. Two signs are better than one.
    .alt = A siren sends out a long flat line. A father listens to the radio by the door, a girl waits.

# Ljubljana only. The same tone is used for a test and for the end of danger. Who is outside goes in.
step-siren-ljubljana-short = One short [siren](siren) tone? Stay in and ask an [adult](adult).
    .plain = The [siren](siren) stays on one tone for 30 seconds. It is a test, or the [danger](danger) is over. Stay in and ask an [adult](adult).
    .why = The same tone has two meanings. An adult or the radio knows which one.
    .alt = A siren sends out a short flat line. A woman listens to the radio, and a girl asks her.

## More

# Rostock, Vienna, Ljubljana. Said kindly, for children who learnt another meaning elsewhere. "Here": in the
# city where the child lives now. "Often", not always. "Storm": strong wind. "Water": a flood.
step-siren-often = Here the [siren](siren) often warns of storms. It also warns of [water](water) and [smoke](smoke).
    .plain = Here the [siren](siren) is often for storm, [water](water) or [smoke](smoke). Go in, shut and listen. An [adult](adult) tells you what it is.
    .why = In other places a siren can mean other things. Here an adult explains it to you.
    .alt = A helper talks to a boy. Three small pictures show wind, water and smoke.

# The day on which a city tries its sirens. Never "do nothing": the three actions, as always.
step-siren-test = A test day? Go in, shut and listen too.
    .plain = On a test day you do the same. Go in, shut and listen. An [adult](adult) or the [radio](radio) says that it is a test.
    .why = When the siren sounds, going in is right. So you learn it well.
    .alt = A teacher and three children shut a window at school. A siren is marked on the calendar.

## At the end

# What a child does who is alone. Into a building, close doors and windows, hear what the radio says.
alone = No adult here? Go in, shut, listen to the radio.

calm = Put your hand on your belly. Breathe out slowly.
    .alt = A girl sits with her hands on her belly. Her grandfather breathes with her.

# The task for home: the three actions once, without any siren sounding.
share = Practise with your family: go in, shut, listen. Do it calmly.
    .alt = A boy shows his family a picture at the table.
