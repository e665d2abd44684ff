### Leaving home or school because helpers say so. Quiet words; for many children this is a memory.
### No reason for leaving is named, nothing is promised, nothing is asked.
### "Group" is the people a child is with just now: the class, the family, the neighbours. No crowd.

title = We leave together

# A lesson: nobody leaves today. Skipping is always fine.
hello = Today we learn how to leave together. You can skip this.

## The three actions. They stand on posters and cards too: short, one sentence, at most six words.

action-evac-with-group = Go with your [group](group).

# With people the child knows. Each holds the next one's hand.
action-evac-hold-hands = Hold hands.

# Not back into the building, for nothing. Helpers say when one can go home.
action-evac-never-back = Never go back.

## Go with your group

# "Leave": go away from this building, together.
step-evac-listen = A [helper](helper) says we must leave? Go with your [group](group).
    .plain = A [helper](helper) or your [teacher](teacher) says that we must leave? Go with your [group](group) at once. Your group is your class or your family.
    .why = Helpers know the safe way. Together nobody gets lost.
    .alt = A helper at the door shows the way. A woman and two girls listen to him.

# Told in one city only, where leaving the building is not always right. Quiet: no danger is named.
# Two ways are possible, the child listens for which. "Out": leave the building. "Stay in": stay inside it.
step-evac-inside = Listen to your [teacher](teacher): out or stay in? Sometimes inside is safer.
    .plain = Listen to your [teacher](teacher) or the message: out or stay in? Sometimes inside is safer. Then stay with your [group](group), away from the windows.
    .why = Some dangers are outside. The adults stay inside with you.
    .alt = A teacher and three children sit together at a wall inside. The window is shut and far from them.

# "Counts": looks whether all are there.
step-evac-meeting = Go to the [meeting point](meeting-point). The [teacher](teacher) counts everyone.
    .plain = Go to the [meeting point](meeting-point) and stay there. The [teacher](teacher) or another adult counts everyone. Say who is missing.
    .why = Then the adults know if all are there. Helpers know who is still missing.
    .alt = A teacher counts the children at a green sign. The school is behind them.

## Hold hands

# All the way, not just at the start. No running.
step-evac-hands = Hold [hands](hand) all the way. Walk calmly together.
    .plain = Hold [hands](hand) with people you know. Walk calmly all the way. Let go only when the adult says so.
    .why = Hand in hand you stay together. A hand also makes you calm.
    .alt = A grandfather, a girl and a big boy walk hand in hand. The girl is in the middle.

step-evac-bus = Walk to the [bus](bus) hand in [hand](hand). Sit with your [group](group).
    .plain = Walk to the [bus](bus) hand in [hand](hand). Sit with your [group](group). Ask a [helper](helper) where the [bus](bus) goes.
    .why = Helpers know where the bus goes. Together the way is easier.
    .alt = A father and a girl walk to a bus hand in hand. A woman pushes a boy's wheelchair up a ramp.

## Never go back

# Whatever was left inside: a thing, a pet. The helper takes care of it, not the child. No blame.
step-evac-back = Is your [rucksack](rucksack) still inside? Never go back, tell a [helper](helper).
    .plain = Is your [rucksack](rucksack), a pet or a person still inside? Never go back. Tell a [helper](helper) at once.
    .why = You matter more than things. Helpers know what to do.
    .alt = A girl tells a helper that her rucksack is inside. The way back has a cross.

# No promise: not everybody can go home soon. "A helper says when": not the child and not a rumour.
step-evac-home = A [helper](helper) says when you can go home. Wait with your [group](group).
    .plain = A [helper](helper) says when you can go home. Wait with your [group](group). Sometimes it takes hours, sometimes longer.
    .why = Helpers first make sure that the way is safe. Waiting together is easier.
    .alt = People get off a bus and walk home. A grandmother holds the door open, and a helper waves.

## More

# Only when an adult says that there is time, never in a fire. What is there at home is enough.
step-evac-ready = Is there time? Pack your [rucksack](rucksack) with an [adult](adult).
    .plain = Is there time? Put on warm clothes and good shoes. Take your [rucksack](rucksack), and an [adult](adult) takes the medicine.
    .why = Other places can be cold. With a rucksack on your back your hands are free.
    .alt = A boy ties his shoes beside his rucksack. His grandmother holds a warm jacket for him.

## At the end

# What a child does who is alone. "Ask": what shall we do, and go or stay together. A neighbour of the same house.
alone = No adult here? Ask a neighbour you know, or a [helper](helper).

calm = Put your hand on your belly. Breathe out slowly.
    .alt = A girl sits with her hands on her belly. Her grandfather breathes with her.

# The task for home: a place that all know, such as a tree. Costs nothing.
share = Choose a meeting point with your family. Walk there hand in hand.
    .alt = A boy shows his family a picture at the table.
