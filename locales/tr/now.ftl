### Şimdi ne yapmalıyım: gerçek tehlike için ekran. Her düğme sesli okunur.
### Ses (espeak-ng 1.51) “yazdır” sözünü yaz mevsimi gibi vurgular; `spoken` bunu düzeltir.

now-open = Şimdi ne yapmalıyım?

now-title = Ne oldu?

now-again = Bir daha dinle

# “Adını dinle” değil: çocuğun kendi adı diye anlaşılabilir.
now-listen = Tehlikenin adını dinle

now-call = Yardım çağır

now-out = Dışarı çık

now-in = İçeri gir

## Acil arama kartı

now-who = Kimi arayabilirsin?

now-say = Ne diyebilirsin?

now-say-listen = Yavaş dinle

now-print = Kâğıda yazdır
    .spoken = Kâğıda yazdîr
