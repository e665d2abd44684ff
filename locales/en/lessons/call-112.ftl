### The emergency call. It is right to call; nobody is angry with a child who calls for help.
### The number comes from the city and is read digit by digit. "Helper" is who answers and who comes.

title = I call { $emergency }

# A lesson, not a real call. Skipping is always fine.
hello = Today we learn to call for help. You can skip this.

## The three actions. They stand on posters and cards too: short, one sentence, at most six words.

action-call-say-where = Say where you are.

action-call-answer = Answer the questions.

# The phone stays at the ear, nobody hangs up. Not "stay in the queue".
action-call-stay = Stay on the line.

## Say where you are

# First to safety. The child fetches nobody and nothing.
step-call-away = Go away from the [danger](danger). Then call.
    .plain = First go away from the [danger](danger). Is an adult near? Then call together.
    .why = In a safe place you can talk well. Helpers take care of the danger.
    .alt = A man and two children walk away from smoke. The house is far behind them.

# The number on the keys. "Free": costs no money. Do not write that it works on every phone.
step-call-dial = Press { $emergency } on the [phone](phone). It is free.
    .plain = Call { $emergency } by day or night. It is free. A locked [phone](phone) has an emergency button.
    .why = It is right to call for help. Nobody is angry with you.
    .alt = A phone has big keys. A finger presses the green call button.

# Where comes before everything else.
step-call-place = First say where you are. Say the [street](street).
    .plain = First say where you are. Say the city, the [street](street) and the house.
    .why = Now helpers know where to go. They can come even when the call ends.
    .alt = A girl calls in front of a house. A big bubble shows the house and a pin.

## Answer the questions

step-call-what = Say what happened. Say who needs help.
    .plain = Say what happened and who needs help. The [helper](helper) asks more. Say what you know.
    .why = The helper asks one question after the other. A short answer is enough.
    .alt = A helper with a headset listens. Small pictures show a fire, people and a plaster.

# The language the child speaks best. Do not promise an interpreter.
step-call-language = Say your name. Say your language.
    .plain = Say your name and your language. Ask the [helper](helper) to speak slowly.
    .why = A few words are enough. The helper listens to you.
    .alt = A boy calls beside his mother. A bubble shows his face and how he speaks.

## Stay on the line

# "Hang up": end the call. Only the helper ends it.
step-call-line = Do not hang up. Listen to the [helper](helper).
    .plain = Do not hang up, even when it is quiet. Do what the [helper](helper) says. The helper ends the call.
    .why = The helper may still have a question. The helper stays with you.
    .alt = A girl keeps the phone at her ear. A hand lies on her shoulder.

# Safe and visible, at the side of the street, never on it.
step-call-seen = Wait in a safe place. Wave to the [ambulance](ambulance).
    .plain = Wait in a safe place. Wave to the [ambulance](ambulance). Keep the phone switched on.
    .why = Then helpers find you fast. They may call you back.
    .alt = A boy in a wheelchair and a woman wave. The ambulance and two helpers arrive.

## More

# The call does not go through: no network, no card, empty battery. Short, like a rhyme.
step-call-fails = It fails? Other [phone](phone), other person.
    .plain = The call fails? Try another [phone](phone). Ask another person, in a shop or next door.
    .why = Some phones have no working card. Another phone can help.
    .alt = A girl shows her dark phone. A neighbour gives her another phone.

## At the end

# What a child does who is alone.
alone = No adult here? You can call { $emergency } yourself.

calm = Put your hand on your belly. Breathe out slowly.
    .alt = A girl sits with her hands on her belly. Her grandfather breathes with her.

# The task for home. Said aloud at home only, never to strangers.
share = Learn your street with your family. Say it aloud.
    .alt = A boy shows his family a picture at the table.
