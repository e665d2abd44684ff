### الرف: هنا يختار الطفل درسًا، ولكل درس صورة.

shelf-title = دروسي
    .spoken = دُرُوسِي

shelf-languages = لغاتي
    .spoken = لُغَاتِي

shelf-tile-listen = اسمع العنوان
    .spoken = اِسْمَعِ ٱلْعُنْوَان

shelf-tile-progress =
    { $steps ->
        [zero] أنهيت { $done } من { $steps } خطوة
        [one] أنهيت { $done } من خطوة واحدة
        [two] أنهيت { $done } من خطوتين
        [few] أنهيت { $done } من { $steps } خطوات
        [many] أنهيت { $done } من { $steps } خطوة
       *[other] أنهيت { $done } من { $steps } خطوة
    }

shelf-tile-needs-newer = هذا الدرس يحتاج إلى نسخة أحدث من { -product-name }.
    .spoken = هٰذَا الدَّرْسُ يَحْتَاجُ إِلَى نُسْخَةٍ أَحْدَثَ مِنْ { -product-name }.

shelf-next-page = دروس أخرى
    .spoken = دُرُوسٌ أُخْرَى

shelf-previous-page = الدروس السابقة
    .spoken = الدُّرُوسُ السَّابِقَة

shelf-page = الصفحة { $page } من { $pages }

shelf-new = دروس جديدة
    .spoken = دُرُوسٌ جَدِيدَة

shelf-adults = للكبار
    .spoken = لِلْكِبَار

shelf-stick = توجد فلاشة
    .spoken = تُوجَدُ فَلَاشَة
