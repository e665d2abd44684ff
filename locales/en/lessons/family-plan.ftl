### The family's plan, made on a quiet day: where we meet, whom we all call, the way there.
### "Family": the people a child lives with or belongs to. Never "mother and father", never "parents".
### "Meeting point": the place the family chose, out of doors. The same word as at school.

title = Our family plan

# A lesson: nothing happens today. Skipping is always fine.
hello = Today we learn to make a family plan. You can skip this.

## The three actions. They stand on posters and cards too: short, one sentence, at most six words.

# "Know": be able to say it.
action-plan-know-place = Know your [family's](family) [meeting point](meeting-point).

# One person somewhere else whom everyone in the family calls when they are not together. By phone.
action-plan-know-person = Know the person your [family](family) calls.

# With an adult, never alone. "Go": on foot or in a wheelchair.
action-plan-go-together = Go to the [meeting point](meeting-point) together.

## Know your family's meeting point

# The family chooses. Do not say "under a tree": a tree is wrong in a storm.
step-plan-near = Choose a [meeting point](meeting-point) near your [home](home). A playground is good.
    .plain = Choose a [meeting point](meeting-point) near your [home](home) with your [family](family). A playground is good. Everyone must know it.
    .why = Perhaps you are apart one day. Then everyone knows where to meet.
    .alt = A grandmother and two children meet at a playground. A dotted line leads there from a house.

# A second one, for a day when the first cannot be reached.
step-plan-far = Choose a second [meeting point](meeting-point), farther away. The [school](school) is good.
    .plain = Choose a second [meeting point](meeting-point), farther away. The [school](school) is good. Go there with an [adult](adult).
    .why = Sometimes the street near home is closed. Then you meet at the second place.
    .alt = A man and a girl look at a drawn map. A line leads from a house to a school.

## Know the person your family calls

# Anyone the family trusts, also abroad. "Calls": by phone.
step-plan-contact = Choose one person in another town or country. Everyone calls this person on the [phone](phone).
    .plain = Choose one person in another town or country. Everyone calls this person or sends a short message. A message gets through more easily.
    .why = This person hears from each of you. Then you find each other more easily.
    .alt = Two children and a man phone from three places. All lines lead to one grandmother far away.

# A small paper card for the pocket.
step-plan-card = Write the [phone](phone) numbers on a [card](card). Carry it with you.
    .plain = Write the important [phone](phone) numbers on a [card](card) with an [adult](adult). Carry it with you. Show it only to [helpers](helper).
    .why = A phone can be empty. A card needs no battery.
    .alt = A boy and a woman make a card. An empty phone lies beside it.

## Go to the meeting point together

# On a quiet day, as a walk, so that everyone knows the way.
step-plan-way = Practise the way to the [meeting point](meeting-point). Go with your [family](family).
    .plain = Practise the way to the [meeting point](meeting-point) with your [family](family). Find the ways out of your [home](home), too. Do it twice a year.
    .why = A way you know is easy. You remember it when you need it.
    .alt = A woman and two children walk hand in hand to the playground.

# Only for Liepāja. What the warning there calls a danger in the air space; not bad air, not weather.
# Quiet words: do not name what is in the air. Who is outdoors goes in, who is inside stays in, also at school.
step-plan-air = [Danger](danger) in the air? Go inside and stay inside.
    .plain = [Danger](danger) in the air? Stay inside and do not walk to the [meeting point](meeting-point). At [school](school), you stay with your [teacher](teacher).
    .why = Walls protect you. The meeting point can wait until the way is safe.
    .alt = A teacher and children sit in a hallway without windows. They look at a book together.

## More

# The family chooses; the child asks there when it is alone and needs help.
step-plan-neighbour = Choose a [neighbour](neighbour) with your [family](family). You can ask there for help.
    .plain = Choose a [neighbour](neighbour) you all trust. Ring there when you are alone and need help. Your [family](family) knows where you are.
    .why = A neighbour lives near you. You need no phone to ask.
    .alt = A woman and a boy greet a neighbour at his door. They lay a hand on the heart.

# "Stay with": the child does not run home. Do not promise that somebody comes at once.
step-plan-school = Are you at [school](school)? Stay with your [teacher](teacher).
    .plain = Are you at [school](school)? Stay with your [teacher](teacher). Ask your [family](family) who can pick you up.
    .why = The school has a plan, too. Your teacher takes care of you.
    .alt = A teacher and a girl look at a sheet. It shows three people who can pick her up.

## At the end

# What a child does who is alone. "Call": by phone.
alone = No adult here? Call a number from your [card](card).

calm = Put your hand on your belly. Breathe out slowly.
    .alt = A girl sits with her hands on her belly. Her grandfather breathes with her.

# The task for home. Any piece of paper will do.
share = Choose a [meeting point](meeting-point) with your [family](family). Make the [card](card) together.
    .alt = A boy shows his family a picture at the table.
