### Liepaja, Letonya.

city-name = Liepaja
    .spoken = Liyepaya
