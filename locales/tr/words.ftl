### Resimli sözlük: bir çocuğun o şeye verdiği ad.
### “Görevli” hem telefonu açan hem yardıma gelen kişidir; her derste aynı kelime kalır.
### Ses (espeak-ng 1.51) “arama”, “buluşma”, “danışma”, “konuşma” sözlerini “sakın yapma” gibi vurgular; `spoken` bunu her derste düzeltir.
### “Deneme” tek başına yazılmaz: “siren denemesi”, “uyarı denemesi” yaz.

word-adult = yetişkin
word-ambulance = ambulans
word-battery = pil
word-bed = yatak
word-belly = karın
word-blanket = battaniye
word-bus = otobüs
word-bus-stop = durak
word-candle = mum
word-card = kart
# Ses (espeak-ng 1.51) yoksa Bodrum kenti gibi vurgular.
word-cellar = bodrum
    .spoken = bodrûm
word-cloth = bez
word-danger = tehlike
# Gelince adın söylendiği yer. “Masa” tek başına yemek masasıdır.
word-desk = danışma masası
    .spoken = danışmâ masası
word-door = kapı
word-family = aile
word-fire = yangın
word-friend = arkadaş
word-grill = mangal
word-group = grup
# “Salon” tek başına evdeki oturma odasıdır. “Sığınak” asla yazma.
word-hall = büyük salon
word-hand = el
word-help-point = yardım noktası
word-helper = görevli
# Şimdi oturulan yer. “Yurt” yazma: vatan diye anlaşılır.
word-home = ev
word-lift = asansör
word-meeting-point = buluşma yeri
    .spoken = buluşmâ yeri
word-message = mesaj
word-name = ad
word-neighbour = komşu
word-phone = telefon
word-radio = radyo
word-rucksack = sırt çantası
word-school = okul
word-siren = siren
word-smoke = duman
word-smoke-alarm = duman alarmı
word-stairs = merdiven
word-street = sokak
word-table = masa
word-teacher = öğretmen
word-toilet = tuvalet
word-torch = el feneri
word-warning = uyarı
word-water = su
word-window = pencere
word-wire = kablo

## Resimli sözlüğün grupları: her biri bir sayfa resim.

group-people = İnsanlar
group-me = Ben ve eşyalarım
group-house = Evin içi
group-things = Evdeki eşyalar
group-outside = Dışarıda
group-danger = Tehlikeler
group-help = Uyarı ve yardım
