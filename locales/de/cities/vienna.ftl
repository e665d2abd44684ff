### Wien, Österreich.

city-name = Wien
