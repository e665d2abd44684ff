### What a child can say so that helpers find it: its name, its place, one phone number.
### Kind and without pressure: a few words are enough. Nobody asks for papers or where a child comes from.
### "Home" is where one lives now: a flat, a house, a shared home, a hostel. Not the homeland.

title = My name, my street

# "Tell": say to somebody. A lesson: nobody has to tell anything today. Skipping is always fine.
hello = Today we learn what to tell helpers. You can skip this.

## The three actions. They stand on posters and cards too: short, one sentence, at most six words.

# Aloud, to a helper. Not "write".
action-data-say-name = Say your [name](name).

# Either the street, or, where a home has a name, the name of that home. One of the two is enough.
action-data-say-where = Say your [street](street) or [home's](home) name.

# In one's head, without looking. A phone number, not a house number.
action-data-know-number = Know one [phone](phone) number.

## Say your name

# "Whole name": all of it, as people say it in the child's own culture. A single name is whole too.
step-data-name = Say your whole [name](name). Say it slowly.
    .plain = Say your first and your last [name](name). Say it slowly. Say it once more when somebody asks.
    .why = Then helpers can call you by your name. A slow name is easier to understand.
    .alt = A girl lays her hand on her heart and says her name. A helper crouches and listens.

# The language the child speaks best. Do not promise an interpreter. "People": whoever speaks with the child.
step-data-language = Say which language you speak. Ask people to speak slowly.
    .plain = Say which language you speak. Ask people to speak slowly. You can point, too.
    .why = A few words are enough. Mistakes are fine.
    .alt = A boy speaks to a woman at a desk. A bubble shows how he speaks.

## Say your street or home's name

# In the order that is usual in the country. "House number": the number at the house.
step-data-street = Say your [street](street) and the house number.
    .plain = Say your [street](street) and the house number. Say the floor and the city, too.
    .why = Then helpers know where to go. They find the right door.
    .alt = A girl and her grandfather stand before a tall house. An arrow shows their floor.

# A house where many families live and that is called by a name. A kind word, never "camp".
step-data-home = Does your [home](home) have a name? Say that name.
    .plain = Some homes for many families have a name. Say the name of your [home](home). Say the city, too.
    .why = Helpers can find a home by its name. Tell them what you know.
    .alt = A man and a boy in a wheelchair point at a sign. The sign of their home shows a sun.

# In the street, when a child needs help. "Like": for example. The child says it to a helper, on the phone or beside it.
step-data-see = You do not know the [street](street)? Say what you see, like a [bus stop](bus-stop).
    .plain = You do not know the [street](street)? Say what you see. It can be a [bus stop](bus-stop), a shop or a [school](school).
    .why = Helpers cannot see you through the phone. Your words show them the place.
    .alt = A girl phones at a bus stop beside a woman. A bubble shows the bus stop.

## Know one phone number

# At home, as a game: a tune or a rhythm helps to remember. Not loudly in the street.
step-data-phone = Learn one [phone](phone) number. Sing it or clap it.
    .plain = Learn the [phone](phone) number of an [adult](adult) you trust. Sing it or clap it. Say it again tomorrow.
    .why = A phone can be empty. You still have the number in your head.
    .alt = A grandmother and two children clap. Coloured dots show the number as a rhythm.

# A small paper card for the pocket. Not hung round the neck, where all can read it.
step-data-card = Carry a [card](card) with the [phone](phone) number. Keep it in your pocket.
    .plain = An [adult](adult) writes the [phone](phone) number on a [card](card). Carry it in your pocket. Show it only to [helpers](helper).
    .why = In a crowd it is easy to forget a number. The card still has it.
    .alt = A man puts a card into a girl's pocket. The card shows a house and a phone.

## More

# "Helpers" need it. "Both": the street and the phone number. "Games and chats": on a phone or a computer.
step-data-private = Tell [helpers](helper) your [street](street) and your [phone](phone) number. Keep both out of games and chats.
    .plain = Tell [helpers](helper) your [name](name), your [street](street) and your number. Keep all of it out of games and chats. When somebody there asks, go to an [adult](adult).
    .why = In games and chats you cannot see who asks. Helpers need it to find you.
    .alt = A boy tells a helper about his house. Beside a game the same house has a cross.

## At the end

# What a child does who is alone and needs help. "Helper": who comes, or who answers the emergency call.
alone = No adult here? Tell a [helper](helper) your [name](name) and [street](street).

calm = Put your hand on your belly. Breathe out slowly.
    .alt = A girl sits with her hands on her belly. Her grandfather breathes with her.

# The task for home. The family chooses whose number it is.
share = Choose one [phone](phone) number with your [family](family). Sing it together.
    .alt = A boy shows his family a picture at the table.
