### Viyana, Avusturya.

city-name = Viyana

## Siren denemesi günleri

test-day-country = Bütün Avusturya: ekimin ilk cumartesi günü, başlangıç saat 12.
    .spoken = Bütün Avusturya: ekimîn ilk cumartesi günü, başlangıç saat 12.

helpline-hours = Gece gündüz, her gün.
