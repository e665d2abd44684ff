### A big hall where many people sleep for some nights, because home is not possible just now.
### Emergency accommodation with beds: German "Notunterkunft", Latvian "pagaidu mītne", Arabic "مأوى مؤقت".
### Never the word for a place against an attack: not "Schutzraum", "patvertne", "zaklonišče", "الملجأ", "sığınak".
### "Your people" is whoever the child came with. Say it so that it fits every child; not always "family".

title = In the big hall

# A lesson: nobody goes to a hall today. Skipping is always fine.
hello = Today we learn about a big hall. You can skip this.

## The three actions. They stand on posters and cards too: short, one sentence, at most six words.

# The desk at the entrance where helpers write down who is there. Not a school desk.
action-hall-say-name = Say your name at the [desk](desk).

action-hall-near-people = Stay near your people.

# Say the word "no" aloud, then tell somebody about it. Not "say nothing" and not "tell nobody".
action-hall-say-no = Say no and tell someone.

## Say your name at the desk

# The helper writes, the child need not. Say nothing about papers.
step-hall-desk = Say your name at the [desk](desk). A [helper](helper) writes it down.
    .plain = Go to the [desk](desk) in the [hall](hall) with your people. Say your name and a [helper](helper) writes it down. An adult can say it for you.
    .why = Then helpers know that you are here. Your people can find you more easily.
    .alt = A man, a boy and a small girl stand at a desk. A helper smiles and writes on a list.

step-hall-helper = You need something? Ask a [helper](helper).
    .plain = You need water, a doctor or help with language? Ask a [helper](helper) at the [desk](desk). You can also point.
    .why = Helpers are here for you. Asking is always fine.
    .alt = A girl points to a bottle of water. A helper kneels and listens to her.

## Stay near your people

# Notice what is beside the bed, to find it again.
step-hall-bed = Find your [bed](bed) in the [hall](hall). Remember where it stands.
    .plain = Find your [bed](bed) near your people. Remember a colour or a thing beside it. Then you find it again in the [hall](hall).
    .why = Many beds look the same. Near your people it is easier to rest.
    .alt = A boy in a wheelchair and his grandfather are at their beds. A yellow cushion lies on the boy's bed.

# "Someone you trust": someone of your own people or a friend you know well.
step-hall-toilet = Go to the [toilet](toilet) with someone you trust. Tell your people first.
    .plain = Tell your people before you go. Go to the [toilet](toilet) with someone you trust. Come back together.
    .why = The hall is big. Together you find the way back.
    .alt = A girl and her grandmother walk to the toilet. A woman on a bed sees them and waves.

step-hall-blanket = Rest under your [blanket](blanket). Speak quietly in the [hall](hall).
    .plain = Rest under your [blanket](blanket), by day too. Speak quietly in the [hall](hall). Others want to rest as well.
    .why = Many people share the hall. Quiet helps everyone to sleep.
    .alt = A girl rests under a blanket on a bed. Her mother sits beside her and reads.

## Say no and tell someone

# Child protection: clear, kind, no fear, no blame, nobody suspected. "You can": you are always allowed to.
step-hall-no = Your body belongs to you. You can say no.
    .plain = Your body belongs to you. You can say no to a hug or a touch. Say it aloud and go to your people.
    .why = Friendly people stop when you say no. You may say no to adults too.
    .alt = A girl calmly holds up her hand to say no. A woman steps back, her hand on her heart.

# "Feels wrong": whatever the child does not like. Nobody is named. A person, not a phone.
step-hall-tell = Something feels wrong? Tell someone you trust.
    .plain = Something feels wrong, or is it a bad secret? Tell your people or a [helper](helper). Tell it again until someone helps.
    .why = It is never your fault. You are right to tell.
    .alt = A boy talks quietly to his grandfather. The grandfather bends to him and listens.

## More

step-hall-play = Draw, play or read. It is normal to feel bored.
    .plain = Draw, play or read with other children. You can help a little too. It is normal to feel bored or sad.
    .why = Playing makes waiting easier. Helping others feels good.
    .alt = Children draw at a low table in the hall. A helper sits with them and watches.

## At the end

# What a child does who is alone in the hall.
alone = No adult here? Go to the [desk](desk) and say your name.

calm = Put your hand on your belly. Breathe out slowly.
    .alt = A girl sits with her hands on her belly. Her grandfather breathes with her.

# The task for home: the child says the word "no" aloud, all do. "People you can tell": whom the child trusts.
share = Say no aloud together. Choose people you can tell.
    .alt = A boy shows his family a picture at the table.
