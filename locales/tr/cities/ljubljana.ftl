### Ljubljana, Slovenya.

city-name = Ljubljana
    .spoken = Lyublyana
