### القراءة والصوت: الحجم والسرعة والألوان واللغات. ما نختاره نراه فورًا.

reading-title = القراءة والصوت
    .spoken = اَلْقِرَاءَةُ وَالصَّوْت

reading-preview = هكذا
    .spoken = هٰكَذَا

reading-preview-listen = اسمعها
    .spoken = اِسْمَعْهَا

reading-sample = لومو يقرأ لك.
    .spoken = لُومُو يَقْرَأُ لَكْ.

## حجم النص

reading-size = حجم النص
    .spoken = حَجْمُ النَّصّ
reading-size-1 = نص عادي
    .spoken = نَصٌّ عَادِيّ
reading-size-2 = نص كبير
    .spoken = نَصٌّ كَبِير
reading-size-3 = نص أكبر
    .spoken = نَصٌّ أَكْبَر
reading-size-4 = أكبر نص
    .spoken = أَكْبَرُ نَصّ

## المسافة بين الكلمات

reading-spacing = المسافة بين الكلمات
    .spoken = اَلْمَسَافَةُ بَيْنَ ٱلْكَلِمَات
reading-spacing-0 = مسافة عادية
    .spoken = مَسَافَةٌ عَادِيَّة
reading-spacing-1 = مسافة أكبر
    .spoken = مَسَافَةٌ أَكْبَر
reading-spacing-2 = أكبر مسافة
    .spoken = أَكْبَرُ مَسَافَة

## سرعة الصوت

reading-speed = سرعة الصوت
    .spoken = سُرْعَةُ الصَّوْت
reading-speed-slow = سرعة بطيئة
    .spoken = سُرْعَةٌ بَطِيئَة
reading-speed-calm = سرعة هادئة
    .spoken = سُرْعَةٌ هَادِئَة
reading-speed-normal = سرعة عادية
    .spoken = سُرْعَةٌ عَادِيَّة

## الألوان

reading-theme = الألوان
    .spoken = اَلْأَلْوَان
reading-theme-paper = ورق
    .spoken = وَرَق
reading-theme-white = أبيض
    .spoken = أَبْيَض
reading-theme-dark = غامق
    .spoken = غَامِق
reading-theme-contrast = أبيض وأسود
    .spoken = أَبْيَضُ وَأَسْوَد

## أزرار تتكلم

reading-controls = أزرار تتكلم
    .spoken = أَزْرَارٌ تَتَكَلَّم
reading-controls-on = الأزرار تتكلم
    .spoken = اَلْأَزْرَارُ تَتَكَلَّم
reading-controls-off = الأزرار صامتة
    .spoken = اَلْأَزْرَارُ صَامِتَة

## اللغات

reading-first = اللغة الأولى
    .spoken = اللُّغَةُ ٱلْأُولَى
reading-second = اللغة الثانية
    .spoken = اللُّغَةُ الثَّانِيَة
reading-second-none = لغة واحدة
    .spoken = لُغَةٌ وَاحِدَة

reading-installing = اللغة قادمة.
    .spoken = اللُّغَةُ قَادِمَة.
