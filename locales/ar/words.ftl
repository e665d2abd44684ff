### قاموس الصور.

word-adult = الشخص الكبير
    .spoken = الشَّخْصُ ٱلْكَبِير
word-ambulance = سيارة الإسعاف
    .spoken = سَيَّارَةُ ٱلْإِسْعَاف
word-candle = الشمعة
    .spoken = الشَّمْعَة
word-cellar = القبو
    .spoken = اَلْقَبْو
word-cloth = القماش
    .spoken = اَلْقُمَاش
word-danger = الخطر
    .spoken = اَلْخَطَر
# تبقى الكسرة على الشاشة كي لا تُقرأ الكلمة مثل طلب المساعدة.
word-helper = المساعِدة
    .spoken = اَلْمُسَاعِدَة
word-lift = المصعد
    .spoken = اَلْمِصْعَد
word-phone = الهاتف
    .spoken = اَلْهَاتِف
word-radio = الراديو
    .spoken = الرَّادْيُو
word-stairs = الدرج
    .spoken = الدَّرَج
word-street = الشارع
    .spoken = الشَّارِع
word-torch = المصباح اليدوي
    .spoken = اَلْمِصْبَاحُ ٱلْيَدَوِيّ
word-water = الماء
    .spoken = اَلْمَاء
word-window = النافذة
    .spoken = النَّافِذَة
word-wire = السلك
    .spoken = السِّلْكْ
