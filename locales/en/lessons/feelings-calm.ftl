### Feelings and what helps: breathe out, go to someone, talk or call. Warm and slow, like a bedtime voice.
### Never ask what a child has lived through. No feeling is wrong. No "close your eyes". No "be brave".

title = My feelings, my calm

# Skipping is always fine.
hello = Today we learn what helps with feelings. You can skip this.

## The three actions. They stand on posters and cards too: short, one sentence, at most six words.

action-feel-breathe-out = Breathe out slowly.

# The child chooses who. Grown-up or child, relative or not.
action-feel-go-to = Go to someone you trust.

# The helpline: a phone number for children who want to talk. The number comes from the city.
action-feel-talk = Talk, or call the helpline { $helpline }.

## Breathe out slowly

# "Nothing": some children feel nothing at all. That is no failing.
step-feel-normal = Every feeling is allowed. Feeling nothing is fine too.
    .plain = You can feel afraid, angry, sad or happy. Feeling nothing is fine too. Every feeling is allowed.
    .why = Feelings come and go. It is not your fault how you feel.
    .alt = Six round pictures show six people with different faces. A firefly glows in the middle.

# One hand, flat on the belly. Breathing out is the long part.
step-feel-breathe = Put a [hand](hand) on your [belly](belly). Breathe out slowly.
    .plain = Put a [hand](hand) on your [belly](belly). Breathe in through your nose. Breathe out slowly, as if you blow a feather.
    .why = When you breathe out slowly, your heart beats more calmly. You can do it anywhere.
    .alt = A boy with a hand on his belly blows at a feather. A woman beside him watches it.

## Go to someone you trust

step-feel-trust = Go to an [adult](adult) you trust. A [friend](friend) can help too.
    .plain = Go to an [adult](adult) you trust and stay close. A [friend](friend) can help too. You can also be quiet together.
    .why = Near someone you trust, your body gets calm. You can rest there.
    .alt = A girl and a friend walk to a man on a bench. He looks at them kindly.

# The child decides. "Hug": arms around each other. Yes and no are both fine.
step-feel-blanket = A hug only when you want it. A [blanket](blanket) warms you too.
    .plain = You can say yes or no to a hug. A [blanket](blanket) warms you too. Look for a place that feels good.
    .why = Your body belongs to you. Warm and soft things help you rest.
    .alt = A boy sits in a blanket and smiles. His grandmother sits beside him, her hands in her lap.

## Talk, or call the helpline

# The child chooses what to tell and may stop at any time. Never ask for a story.
step-feel-tell = Talk or draw how you feel. You choose what you tell.
    .plain = Talk or draw how you feel, and choose what you tell. Do bad dreams come often? Tell an [adult](adult).
    .why = Talking helps many children. It is not your fault when you feel bad.
    .alt = A boy in a wheelchair draws a big cloud and a sun. A woman sits beside him and listens.

# "Helper": the person who answers. Not the emergency number; nobody has to come.
step-feel-call = Take the [phone](phone) and call { $helpline }. A [helper](helper) listens.
    .plain = Take the [phone](phone) and call the helpline { $helpline }. A [helper](helper) listens to you. The call is free.
    .why = The helper is there for children. Big and small worries are welcome.
    .alt = A girl phones on a sofa and looks calm. In a round window a helper with a headset listens.

# Told where the helpline is shut at night and on some days. "Open": somebody answers the phone.
# "Then": whenever it is shut.
step-feel-closed = The helpline is sometimes closed. Go to someone you trust.
    .plain = The helpline is sometimes closed. Does nobody answer? Go to someone you trust.
    .why = Helpers rest too. You can call another day. Someone near you can listen now.
    .alt = A phone lies on the table under a moon. A girl sits with her grandfather and talks to him.

## More

# Eyes stay open. Any things: a lamp, a shoe, a tree.
step-feel-look = Look around slowly. Name 5 things you see.
    .plain = Look around slowly with open eyes. Name 5 things you see. Then listen: what do you hear?
    .why = When you look and listen, your head can rest. The feeling gets quieter.
    .alt = A girl looks around a room and points to a plant. Five things have soft rings.

## At the end

# What a child does who is alone, at any hour. "Call": on the phone.
alone = No adult here? Breathe out slowly, then call someone you trust.

calm = Put your hand on your belly. Breathe out slowly.
    .alt = A girl sits with her hands on her belly. Her grandfather breathes with her.

# The task for home. Nobody is asked how they feel.
share = Show your family how you breathe out slowly. Do it together.
    .alt = A boy shows his family a picture at the table.
