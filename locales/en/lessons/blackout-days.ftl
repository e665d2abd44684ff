### Days without electricity: nothing burns or runs inside, headache means out, and where help is.
### "Bad air" is air that makes ill and has no smell. Never "smell", never "smoke", never the smell of gas.
### "Inside" and "outside": the home and the open air. The balcony, the cellar and the garage are not outside.
### Keep "electricity" and "the light" apart, as in "The light goes out".

title = Days without electricity

# A lesson: there is electricity today. Skipping is always fine.
hello = Today we learn about days without electricity. You can skip this.

## The three actions. They stand on posters and cards too: short, one sentence, at most six words.

# "Flame": an open fire, as of a grill or a camping stove. "Engine": one that makes electricity, a generator.
# "Inside": in the home.
action-days-no-flame = No flame, no engine inside.

# First all go out of the home, then they call, from outside. "All": everyone who is in the home.
action-days-all-out = Headache: all out, call { $emergency }.

# A place of the city with help and news. Never alone.
action-days-find-help = [Help point](help-point): go with an [adult](adult).

## No flame, no engine inside

# "Grill": for cooking in the open air, with charcoal or gas; not the grill of an oven. "Camping stove": a small
# gas cooker. "Engine": it makes electricity. These three things stay out of doors, not the child.
step-days-grill = The [grill](grill), camping stove and engine stay outside.
    .plain = The [grill](grill), the camping stove and the engine stay outside. Keep them out of the garage, too. Tell an [adult](adult) when you see one inside.
    .why = Inside they make bad air. It has no smell. It can give you a headache.
    .alt = A man carries a cold grill out of the room. A camping stove and an engine stand outside.

# What to do instead when it is cold. The radio runs on batteries.
step-days-warm = Sit together under a [blanket](blanket). Listen to the [radio](radio).
    .plain = Cold at home? Sit together in one room under a [blanket](blanket). Listen to a [radio](radio) with batteries.
    .why = A blanket warms you without a flame. Helpers work day and night to bring the light back.
    .alt = A woman and two children sit under one blanket. They listen to the radio.

## Headache: all out

# Out of the home, into the open air; to open a window is not enough. Nobody goes back in, also not for a jacket.
# "All": everyone who is in the home, the child too.
step-days-headache = A headache at home? All go out and stay out.
    .plain = Does someone have a headache, or feel dizzy or sick? Tell everyone at home. Go out together and stay outside.
    .why = Bad air has no smell. A headache can be its first sign. Outside the air is good.
    .alt = A girl holds her head. She and her family walk out of the open door.

# "In": into the home. Only helpers say when.
step-days-call = Call { $emergency } from outside. Say where you are.
    .plain = Call { $emergency } from outside and say where you are. Stay outside together. [Helpers](helper) say when you can go in.
    .why = Helpers can measure the bad air. Then they make the home safe.
    .alt = A grandfather calls for help in the garden. Two children wait with him, away from the house.

## Help point: go with an adult

# Told in every city, also where nobody knows yet whether there is one: do not promise what it offers.
step-days-help-point = Ask an [adult](adult) where the [help point](help-point) is. Go there with an [adult](adult).
    .plain = Ask an [adult](adult) where the [help point](help-point) is. Go there with an [adult](adult). Take a [torch](torch), too.
    .why = The way can be dark, and traffic lights can be off. An adult keeps you safe.
    .alt = A grandmother and a girl come to a table with lamps. Two helpers greet them.

# Only for Rostock. A sign with a lighthouse on it, in the city; NOT the lighthouse by the sea. In German the
# place is called "Leuchtturm" too: say "sign" so that nobody walks to the sea.
step-days-lighthouse = Look with an [adult](adult) for the lighthouse sign. [Helpers](helper) are there.
    .plain = Look with an [adult](adult) for the lighthouse sign. [Helpers](helper) give first aid and news there. They can call { $emergency } for you.
    .why = Phones can stop after some time. Helpers there can still call for help.
    .alt = A helper sits under a sign with a lighthouse. A woman and a girl walk to her.

# Only for Rostock. A big sports hall that is kept warm; not a corridor.
step-days-hall = Too cold at home? Go with an [adult](adult) to a warm [hall](hall).
    .plain = Too cold at home? Go with an [adult](adult) to a warm [hall](hall). Take a [blanket](blanket) with you.
    .why = The city keeps some sports halls warm. There you can warm up.
    .alt = A grandfather and two children rest in a bright hall. A helper brings a blanket.

# Only for Vienna. "Lantern": a lamp that stands at the door and shows the place; not a candle, not the program's
# name. There is no medical help: who is hurt needs the emergency call first.
step-days-island = Look with an [adult](adult) for the lantern. For a hurt person, first call { $emergency }.
    .plain = Look with an [adult](adult) for the lantern. There is [water](water) and news. For a hurt person, first call { $emergency }.
    .why = People there give water and news. The ambulance brings medical help.
    .alt = A lantern stands at an open door. Inside, a man and a boy get water from a woman.

## More

# Drinking water from the tap, while it runs. Bottles that are clean inside.
step-days-water = Fill clean bottles with [water](water). Shut them well.
    .plain = Fill clean bottles with [water](water) and shut them. Drink enough and waste no [water](water).
    .why = Sometimes the tap stops, too. In shut bottles water stays clean.
    .alt = A girl shuts a bottle of water. Her grandfather fills another one at the tap.

## At the end

# What a child does who is alone. Never "wait inside" in this lesson.
alone = No adult here? Go to a [neighbour](neighbour) you know.

calm = Put your hand on your belly. Breathe out slowly.
    .alt = A girl sits with her hands on her belly. Her grandfather breathes with her.

# The task for home. A question for the family, not a test of it.
share = Tell your [family](family): the [grill](grill) stays outside. Ask where the [help point](help-point) is.
    .alt = A boy shows his family a picture at the table.
