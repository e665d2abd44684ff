### غرف الرف.

unit-be-ready = نستعد
    .spoken = نَسْتَعِدّ

unit-warnings = التحذيرات
    .spoken = التَّحْذِيرَات

unit-emergency-call = طلب المساعدة
    .spoken = طَلَبُ ٱلْمُسَاعَدَة

unit-blackout = الضوء والكهرباء
    .spoken = الضَّوْءُ وَالْكَهْرَبَاء

unit-fire = الحريق والدخان
    .spoken = اَلْحَرِيقُ وَالدُّخَان

unit-water = الماء والطقس
    .spoken = اَلْمَاءُ وَالطَّقْس

unit-leaving = بعيدًا عن البيت
    .spoken = بَعِيدًا عَنِ ٱلْبَيْت

unit-feelings = مشاعري
    .spoken = مَشَاعِرِي
