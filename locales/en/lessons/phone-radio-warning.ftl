### A warning on the phone or the radio: stop, do not tap, show it to an adult, do what it says.
### "Message" is what the phone shows and the radio says; one word for it everywhere.
### "Tap" is to touch the screen with a finger. "Adult" is a grown-up, any gender.
### No colour and no level ever tells what to do. Nothing rings or shakes in this lesson.

title = The phone warns me

# A lesson: no phone rings today. Skipping is always fine.
hello = Today we learn about warnings on the phone. You can skip this.

## The three actions. They stand on posters and cards too: short, one sentence, at most six words.

# "Stop": stop what you are doing, hold still. Not "stop the phone", not "switch it off".
# "Tap": touch the screen.
action-phone-no-tap = Stop, do not tap.

# "It": the phone with the message on it.
action-phone-to-adult = Show it to an [adult](adult).

# The adult and the child do it. The message says it, nobody guesses.
action-phone-as-it-says = Do what the [message](message) says.

## Stop, do not tap

# "Can be": the adult finds out. "Stop": stop what you are doing.
step-phone-sound = A loud, strange [phone](phone) sound? Stop, it can be a [warning](warning).
    .plain = A [warning](warning) can make the [phone](phone) loud, even when it is muted. It can shake too. Stop and look at it.
    .why = It is loud so that everyone notices it. You can stay calm.
    .alt = A phone on a table shakes and sends out waves. A girl and her grandfather look at it calmly.

# Rostock, Vienna, Liepāja. Nobody touches, closes or answers the message.
step-phone-stop = Stop your game. Do not tap the [message](message).
    .plain = Stop what you do and hold the [phone](phone) still. Do not tap the [message](message). It must stay on the screen.
    .why = One tap can make the message go away. Then nobody can read it.
    .alt = A boy holds a phone still by its edges. Beside it a tapping finger is crossed out.

# Ljubljana only: here the first touch takes the message off the screen. No blame when it happened.
step-phone-ljubljana-stop = Hold the [phone](phone) still. One tap takes the [message](message) away.
    .plain = Hold the [phone](phone) still. The first tap takes the [message](message) away. When it is gone, an [adult](adult) can find it again.
    .why = On the screen an adult can read it. When it is gone, nobody is angry with you.
    .alt = A girl holds a phone still by its edges. A finger that wants to tap it is crossed out.

## Show it to an adult

# Every strange message is worth showing; the child does not decide whether it is real.
step-phone-show = Bring the [phone](phone) to an [adult](adult). Show the [message](message).
    .plain = Bring the [phone](phone) to an [adult](adult). Show the [message](message) and ask what it says. Show every strange message.
    .why = An adult helps you understand it. You do not have to decide alone.
    .alt = A boy holds up a phone to a woman. She bends down and reads it.

## Do what it says

# Rostock, Vienna, Ljubljana. "Together": with the adult.
step-phone-do = Read the [message](message) together. Then do what it says.
    .plain = Read the [message](message) with an [adult](adult), or listen to it. It says what to do now. Do it together.
    .why = Each warning is different. The message says what is right this time.
    .alt = A man and a girl read a phone. Of three small pictures, the girl points at one.

# Liepāja only. The same colour can mean stay inside or leave. "Read": read it or have it read aloud.
step-phone-liepaja-do = Read the words, not the colour. Do what the [message](message) says.
    .plain = Read the words of the [message](message) with an [adult](adult). They say in, out, up or down. The colour does not say it.
    .why = Messages of one colour can say different things. Only the words tell you what to do.
    .alt = A woman and a boy read a phone together. Two phones of one colour show two different ways.

# "The light goes out": a power cut; this radio needs no socket. The radio says what to do, as the phone does.
step-phone-radio = Turn on a [radio](radio) with a [battery](battery). It works even when the light goes out.
    .plain = A [radio](radio) with a [battery](battery) works when electricity and internet are gone. Turn it on with an [adult](adult). It says what to do too.
    .why = Sometimes a phone has no network. The radio still brings news.
    .alt = A grandmother and two children listen to a radio in dim light. A battery lies beside it.

# Rostock only. "It": the danger. A message may say so, but it is a quiet one and must be switched on.
step-phone-rostock-over = Is it over? Ask an [adult](adult) or the [radio](radio).
    .plain = A last [message](message) can say that it is over. Not every [phone](phone) shows it. Ask an [adult](adult) or the [radio](radio).
    .why = This message comes quietly and only to some phones. The radio tells everyone.
    .alt = A girl with a phone asks her grandfather. He listens to the radio and holds up his hand.

# Vienna, Liepāja, Ljubljana. "It": the danger. A quiet phone does not mean that it is over.
step-phone-over = Is it over? Ask an [adult](adult) or the [radio](radio).
    .plain = Is the [phone](phone) quiet again? Wait in a safe place with an [adult](adult). An adult or the [radio](radio) says when it is over.
    .why = A quiet phone tells you nothing. An adult or the radio knows more.
    .alt = A phone lies on the table. A girl asks a woman, who listens to the radio.

## More

# Not every phone gets the message. No message does not mean no danger.
step-phone-ways = A [warning](warning) comes by [phone](phone) or [radio](radio). The [siren](siren) warns too.
    .plain = Not every [phone](phone) gets the [message](message). A [warning](warning) can also come by [radio](radio), by [siren](siren) or by loudspeaker. Look and listen with an [adult](adult).
    .why = Some phones are old or switched off. So a warning comes in many ways.
    .alt = A boy in a wheelchair and a man listen. Around them are a phone, a radio, a siren and a car.

# A trial of the system. Never "do nothing": the three actions, as always.
step-phone-test = The [message](message) says test? Show it all the same.
    .plain = The [message](message) says that it is a test? Show it to an [adult](adult) all the same. Stop, show it, do what it says.
    .why = So you learn how it goes. Then a real message is easy for you.
    .alt = A girl shows a phone to a helper. The helper ticks three small pictures.

## At the end

# What a child does who is alone. "Neighbour": someone next door in the same house whom the child knows.
alone = No adult here? Go in, ask a [neighbour](neighbour) you know.

calm = Put your hand on your belly. Breathe out slowly.
    .alt = A girl sits with her hands on her belly. Her grandfather breathes with her.

# The task for home: a phone drawn on paper, brought to an adult. No real phone is needed.
share = Make a paper [phone](phone) with your family. Play stop and show.
    .alt = A boy shows his family a picture at the table.
