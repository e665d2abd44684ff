### الرف: هنا يختار الطفل درسًا، ولكل درس صورة.

shelf-title = دروسي
    .spoken = دُرُوسِي

shelf-languages = لغاتي
    .spoken = لُغَاتِي

shelf-tile-listen = اسمع العنوان
    .spoken = اِسْمَعِ الْعُنْوَان

shelf-tile-progress =
    { $steps ->
        [zero] { $done } من { $steps } خطوة
        [one] { $done } من خطوة واحدة
        [two] { $done } من خطوتين
        [few] { $done } من { $steps } خطوات
        [many] { $done } من { $steps } خطوة
       *[other] { $done } من { $steps } خطوة
    }

shelf-tile-needs-newer = هذا الدرس يحتاج إلى { -product-name } أحدث.
    .spoken = هٰذَا الدَّرْسُ يَحْتَاجُ إِلَى { -product-name } أَحْدَث.

shelf-next-page = دروس أخرى
    .spoken = دُرُوسٌ أُخْرَى

shelf-previous-page = الدروس السابقة
    .spoken = اَلدُّرُوسُ السَّابِقَة

shelf-page = الصفحة { $page } من { $pages }
