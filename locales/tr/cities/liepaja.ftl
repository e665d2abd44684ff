### Liepaja, Letonya.

city-name = Liepaja
    .spoken = Liyepaya

helpline-hours = Gece gündüz, her gün.
