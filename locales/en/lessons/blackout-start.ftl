### The first minutes of a power cut. Darkness is quiet and passes; helpers bring the light back.
### "The light" is what children see go out; "electricity" is what comes through the wire. Keep them apart.

title = The light goes out

# A lesson: no light goes out today. Skipping is always fine.
hello = Today we learn what helps in the dark. You can skip this.

## The three actions. They stand on posters and cards too: short, one sentence, at most six words.

# Before anything else. Not "stay where you are for good".
action-blackout-stand = Stand still first.

# The rule for children: light without fire. "Torch" is a hand lamp with batteries.
action-blackout-no-candle = [Torch](torch), no [candle](candle).

action-blackout-together = Stay with an [adult](adult).

## Stand still first

# The eyes get used to the dark by themselves.
step-blackout-still = Stand still and breathe out. Your eyes need a moment.
    .plain = Stand still and breathe out slowly. Wait a moment. Soon your eyes see more.
    .why = In the dark you can bump into things. Standing still keeps you safe.
    .alt = A girl stands still with her hands on her belly. Her grandmother sits near her.

# The bell button in the lift calls helpers. Nobody climbs out.
step-blackout-lift = In a [lift](lift)? Press the bell and wait.
    .plain = In a [lift](lift)? Press the bell and wait inside. Helpers open the door.
    .why = Waiting inside is the safe way. Helpers know how to open the door.
    .alt = A boy in a wheelchair presses the bell in a lift. A man waits with him.

## Torch, no candle

# "Its place": where the torch always hangs or lies, so that all find it.
step-blackout-torch = Take the [torch](torch) from its place. Use no [candle](candle).
    .plain = Take the [torch](torch) from its place. Walk slowly with it. Use no [candle](candle).
    .why = A candle can start a fire. A torch is only light.
    .alt = A boy takes a torch from the wall. A candle beside it has a cross.

## Stay with an adult

# A calm look, to understand. The neighbours' windows are meant.
step-blackout-window = Look outside with an [adult](adult). Is it dark everywhere?
    .plain = Look out of the window with an [adult](adult). Are the other homes dark too?
    .why = Is it dark everywhere? Then helpers work to bring the light back.
    .alt = A woman and a girl look out of the window. All the houses are dark.

# The adult does it; the child need not check. The lamp's switch stays on.
step-blackout-cooker = An [adult](adult) turns off the cooker. One lamp stays switched on.
    .plain = An [adult](adult) turns off the cooker and the iron. One lamp stays switched on. It shows when the electricity is back.
    .why = The electricity comes back and the cooker gets hot. That can start a fire.
    .alt = A man turns the knob of the cooker. A girl lights it with a torch.

# A power line that hangs down outside. Far: across the street, not three steps.
step-blackout-wire = A [wire](wire) hangs down? Stay far away.
    .plain = A [wire](wire) hangs down? Stay far away with an [adult](adult). Walk another way.
    .why = Electricity can still be in the wire. Far away you are safe.
    .alt = A wire hangs down in the street. A grandfather and a girl walk away from it.

step-blackout-radio = Turn on the [radio](radio). Listen with an [adult](adult).
    .plain = Turn on a [radio](radio) with batteries. Listen with an [adult](adult). Save the phone for important calls.
    .why = The radio brings news. The phone must last a long time.
    .alt = A family sits together by torchlight. They listen to the radio.

## More

step-blackout-fridge = Keep the fridge shut. The food stays cold.
    .plain = Keep the fridge and the freezer shut. Then the food stays cold longer.
    .why = Each look inside lets the cold out. Ask an adult for food.
    .alt = A boy in a wheelchair and a woman keep the fridge shut. They eat bread.

## At the end

# What a child does who is alone. "Call": on the phone, or aloud to somebody near.
alone = No adult here? Call an adult or wait inside.

calm = Put your hand on your belly. Breathe out slowly.
    .alt = A girl sits with her hands on her belly. Her grandfather breathes with her.

# The task for home: one fixed place for the torch.
share = Choose a place for the torch together. Everyone finds it.
    .alt = A boy shows his family a picture at the table.
