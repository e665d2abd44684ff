### Комнаты полки.

# Не «Будь готов»: это старый лозунг.
unit-be-ready = Готовимся заранее

unit-warnings = Предупреждения

unit-emergency-call = Зовём на помощь

unit-blackout = Свет и электричество

unit-fire = Пожар и дым

unit-water = Вода и погода

# На время, не навсегда.
unit-leaving = Пока мы не дома

unit-feelings = Мои чувства
