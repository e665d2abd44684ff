### كلمات مشتركة بين عدة شاشات.

-product-name = Lantern

common-lantern = { -product-name }

## الأزرار

common-back = رجوع
    .spoken = رُجُوع

common-close = إغلاق
    .spoken = إِغْلَاق

common-listen = استمع
    .spoken = اِسْتَمِعْ

common-try-again = حاول مرة أخرى
    .spoken = حَاوِلْ مَرَّةً أُخْرَى

common-home = كل الدروس
    .spoken = كُلُّ الدُّرُوس

common-reading = القراءة والصوت
    .spoken = اَلْقِرَاءَةُ وَالصَّوْت

## تظهر على الشاشة أو يقرؤها قارئ الشاشة

common-loading = لحظة واحدة.
    .spoken = لَحْظَةٌ وَاحِدَة.

common-second-only = بلغة المدينة فقط.
    .spoken = بِلُغَةِ ٱلْمَدِينَةِ فَقَطْ.

common-draft = مسودة. لم يراجعها أحد بعد.
    .spoken = مُسْوَدَّة. لَمْ يُرَاجِعْهَا أَحَدٌ بَعْد.

common-trial = نسخة تجريبية. لم تراجعها المدينة بعد.
    .spoken = نُسْخَةٌ تَجْرِيبِيَّة. لَمْ تُرَاجِعْهَا ٱلْمَدِينَةُ بَعْد.
