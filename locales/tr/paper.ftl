### Yazdırılan kâğıtlar: duvar, cep ve sınıf için. Işıklar sönünce kâğıt işe yarar.
### “Yardım çağırma kartı” yazma: “yardım çağırma” diye anlaşılabilir.
### Ses (espeak-ng 1.51) “yazdır”, “katla” ve “arama” sözlerini yanlış vurgular; `spoken` bunu düzeltir.

paper-title = Kâğıda yazdır
    .spoken = Kâğıda yazdîr

paper-print = Yazdır
    .spoken = Yazdîr

paper-now = Şimdi ne yapmalıyım?
paper-call = Acil arama kartı
    .spoken = Acil aramâ kartı
paper-poster = Bu dersin afişi

paper-hang = Bu kâğıdı herkesin gördüğü yere as.

paper-fold = Kâğıdı kes, katla ve cebinde taşı.
    .spoken = Kâğıdı kes, katlâ ve cebinde taşı.

paper-date = Bu kâğıdın tarihi: { $date }. Lütfen her yıl kontrol et.
