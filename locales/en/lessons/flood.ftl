### A flood in the street and in the house: up, out of cellar and water, be seen.
### Calm words, no blame, no fear. "Water" is always the flood; use one word for it everywhere.

title = The water is coming

# "Learn about": nothing happens today. Skipping is always fine.
hello = Today we learn about water. You can skip this.

## The three actions. They stand on posters and cards too: short, one sentence, at most six words.

# Up inside the building, to a higher floor. Not out of the house, not uphill.
action-flood-go-up = Go up now.

# Two places to keep out of. Said in one breath, easy to remember.
action-flood-keep-out = No [cellar](cellar), no [water](water).

# "Be seen": make yourself seen by the helpers. Use an active form such as "show yourself".
action-flood-be-seen = Be seen and call { $emergency }.

## Go up now

step-flood-up = Go up the [stairs](stairs). Stay with an [adult](adult).
    .plain = Go up the [stairs](stairs) with an [adult](adult). Go to a higher floor. Stay up there.
    .why = Water runs down into low rooms. Up high you are safer.
    .alt = A man and two children go up the stairs. Below, water stands at the door.

# For homes with one floor only. "Leave": go away from the home, together and in time.
step-flood-leave = No higher floor? Leave early with an [adult](adult).
    .plain = No higher floor? Leave early with an [adult](adult). Take a high road, away from the water.
    .why = Early the way is still dry. Later it can be wet.
    .alt = Two adults and two children go up a dry road. The water is far behind them.

## No cellar, no water

# "Your things can wait": nothing is fetched from there. No blame for wanting it.
step-flood-cellar = Stay out of the [cellar](cellar). Your things can wait.
    .plain = Stay out of the [cellar](cellar) and the underground garage. Your bicycle can wait.
    .why = Water fills low rooms very fast. You matter more than things.
    .alt = A grandmother shuts the cellar door. Behind it, water stands on the stairs.

# Keep out altogether, also where it is shallow. No depth and no number here.
step-flood-walk = Stay out of the [water](water). Stay on dry ground.
    .plain = Stay out of the [water](water), even when it looks low. Stay on dry ground. Cars turn round too.
    .why = Moving water is very strong. Under it are holes and glass.
    .alt = A woman and a boy stand on dry steps. A car turns round before the water.

# Anything electric that is wet. The adult must not touch it either.
step-flood-plug = Stay away from wet plugs. Tell an [adult](adult).
    .plain = Stay away from wet plugs and wet lamps. Tell an [adult](adult). Go up together.
    .why = Electricity can run through water. Staying away keeps you safe.
    .alt = A plug lies in water on the floor. A girl holds a man's hand and tells him.

## Be seen and call

# "High": on the highest floor with a window that opens. Inside the room, an adult beside the child.
step-flood-window = Wait inside at a high [window](window). Wave a bright [cloth](cloth).
    .plain = Go to the highest floor with a [window](window). The window must open. Stay inside and wave a bright [cloth](cloth).
    .why = Helpers look for people at windows. So choose a room with a window.
    .alt = A woman phones and a boy waves a cloth at a window. Helpers on dry ground wave back.

step-flood-call = Call { $emergency }. Say where you are.
    .plain = Is there water all around you? Call { $emergency }. First say where you are.
    .why = Helpers must know the place. Then they can find you.
    .alt = A girl calls for help beside her grandfather. A bubble shows her house.

## More

# Before the water comes, while there is time.
step-flood-ready = Pack a bag with an [adult](adult). Carry things up.
    .plain = When a warning comes, listen to the radio. Pack a bag with an [adult](adult). Carry things up together.
    .why = Early you have time. High things stay dry.
    .alt = A family packs a bag at home. A woman puts a box on a high shelf.

## At the end

# What a child does who is alone.
alone = No adult here? Go up and call { $emergency }.

calm = Put your hand on your belly. Breathe out slowly.
    .alt = A girl sits with her hands on her belly. Her grandfather breathes with her.

# The task for home. "The way up": to the higher floor, or to a neighbour above.
share = Show your family the way up. Find a high window together.
    .alt = A boy shows his family a picture at the table.
