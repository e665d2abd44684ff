### غرف الرف.

unit-emergency-call = طلب المساعدة
    .spoken = طَلَبُ ٱلْمُسَاعَدَة

unit-blackout = الضوء والكهرباء
    .spoken = الضَّوْءُ وَالْكَهْرَبَاء

unit-water = الماء والطقس
    .spoken = اَلْمَاءُ وَالطَّقْس
