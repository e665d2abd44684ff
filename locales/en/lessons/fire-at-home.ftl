### A fire at home: one question first, then out or stay, then the call. Calm and sure, like a rhyme.
### "Flat" is everything behind one's own front door: a flat, a house, or one's room in a shared home.
### "Shut" is closed, not locked. "Smoke" is what makes people ill; no word of burning people.

title = Fire at home

# A lesson, no fire today. Skipping is always fine.
hello = Today we learn about fire at home. You can skip this.

## The three actions. They stand on posters and cards too: short, one sentence, at most six words.

# The fire is in my own flat: leave the flat, pull the door shut from outside.
action-fire-my-flat = My flat burns: out, shut [door](door).

# Smoke on the other side of my door: the stairs of the house, or its corridor. It burns elsewhere. "Stay":
# inside the flat or room, the door stays shut. Never "outside": that is heard as the open air, or "go out".
action-fire-smoke-outside = [Smoke](smoke) on [stairs](stairs): stay, [door](door) shut.

# First get safe, then call: outside and far away, or behind a shut door.
action-fire-from-safety = Call { $emergency } from a safe place.

## My flat burns: out, shut door

# The question is for oneself or for the adult nearby, nobody goes looking for the fire.
# "My" carries the sense: mine, not the neighbour's. "Out": leave the flat. "Stay in": stay in the flat.
step-fire-ask = First question: is the [fire](fire) in my flat? Yes means go out, no means stay in.
    .plain = The [smoke alarm](smoke-alarm) beeps or you smell [smoke](smoke)? First question: is the [fire](fire) in my flat? Yes means go out, no means stay in.
    .why = The smoke alarm beeps when there is smoke. One question shows you the safe way.
    .alt = A smoke alarm beeps above a grandfather and a girl. Two bubbles show fire at home and fire next door.

# On hands and knees, below the smoke, to the door of the room. No blame for wanting to hide.
step-fire-low = Do not hide. Crawl under the [smoke](smoke) to the [door](door).
    .plain = Do not hide under the bed or in the wardrobe. Is there [smoke](smoke) in the room? Crawl low to the [door](door).
    .why = Wanting to hide is normal. Low down the air is better. Helpers find you faster when you come out.
    .alt = A woman and a boy crawl to the door under grey smoke. The place under the bed has a cross.

# The flat part of the door, never the handle. "Back of the hand": the side with the knuckles.
# "Smoky": smoke comes in around the door. It stays shut, the child stays in the room.
step-fire-feel = Back of your hand on the [door](door). A hot or smoky [door](door) stays shut.
    .plain = Feel the [door](door) with the back of your hand. Is it hot or smoky, or are you not sure? Keep it shut and stay in the room.
    .why = The back of your hand feels heat quickly. A shut door keeps fire and smoke away.
    .alt = A girl lays the back of her hand on a shut door. A man has his hand on her shoulder.

# The fire is in the own flat and the stairs are free of smoke. Nothing is taken along.
step-fire-out = Go out and shut the [door](door). Take the [stairs](stairs), not the [lift](lift).
    .plain = Leave your things, go out and shut the [door](door). Take the [stairs](stairs), not the [lift](lift). Go to the [meeting point](meeting-point).
    .why = A shut door holds back fire and smoke. A lift can stop on the way.
    .alt = A woman pulls the door of the flat shut. Two children go to the stairs, the lift has a cross.

## Smoke on stairs: stay, door shut

# The stairs of the house, outside the flat. Nobody walks into the smoke, with an adult neither.
step-fire-stairs = [Smoke](smoke) on the [stairs](stairs)? Stay in and shut the [door](door).
    .plain = [Smoke](smoke) on the [stairs](stairs)? Stay in your flat and shut the [door](door). Leave only when a firefighter says so.
    .why = Smoke makes it hard to see and breathe. Behind a shut door the air is better.
    .alt = A man shuts the flat door, grey smoke is on the stairs. A boy in a wheelchair stays inside with him.

# The order matters: door, cloth, window. The cloth lies on the floor along the gap, on the child's side.
# A dry one is good too: nobody goes through smoke for water.
# "Wave": to the helpers outside. The child stays inside the room.
step-fire-window = First put a [cloth](cloth) under the [door](door). Then go to the [window](window) and wave.
    .plain = Shut the [door](door) and put a [cloth](cloth) under it. Only then open the [window](window) and wave. Stay inside and do what helpers say.
    .why = A cloth keeps smoke out, a wet one even better. At the window helpers can see you.
    .alt = A rolled cloth lies under the shut door. A girl and her grandmother wave at the window.

## Call from a safe place

step-fire-call = Call { $emergency } and say where you are. Never go back in.
    .plain = First get to a safe place. Call { $emergency } and say where you are. Stay on the line and never go back in.
    .why = Helpers must know where to come. You matter more than things.
    .alt = A boy calls beside his mother under a tree. A bubble shows the house, which is far behind them.

# The same step where the fire brigade has a number of its own, next to the one in the action. Both are right.
step-fire-call-brigade = Call { $fire } and say where you are. Never go back in.
    .plain = First get to a safe place. Call { $fire } and say where you are. Stay on the line and never go back in.
    .why = Firefighters answer this number. The number { $emergency } brings help too. You matter more than things.
    .alt = A girl calls beside her father. In a round window a firefighter listens with a headset.

## More

# People in masks can frighten: first the face, then the mask.
step-fire-mask = Firefighters wear masks. Show them where you are.
    .plain = Firefighters with masks and helmets come to help you. Wave to them. Tell them who is still inside.
    .why = The mask gives them clean air. Under it is a friendly face.
    .alt = A firefighter holds her mask and smiles. A boy in a wheelchair and his grandfather wave to her.

## At the end

# What a child does who is alone. "Get safe": out of the burning flat, or in behind a shut door.
alone = No adult here? Get safe first, then call { $emergency }.

calm = Put your hand on your belly. Breathe out slowly.
    .alt = A girl sits with her hands on her belly. Her grandfather breathes with her.

# The task for home: play the steps once, without fire, then walk from the bed to outside.
share = Practise together at home: door, cloth, window. Walk the way out too.
    .alt = A boy shows his family a picture at the table.
