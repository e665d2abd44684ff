### درس: صورة بعد صورة، جملة أو جملتان قصيرتان، تُقرأ كلمة كلمة.

## الأزرار تحت الصورة

lesson-play = اقرأ لي
    .spoken = اِقْرَأْ لِي

lesson-pause = توقف قليلًا
    .spoken = تَوَقَّفْ قَلِيلًا

lesson-resume = تابع القراءة
    .spoken = تَابِعِ ٱلْقِرَاءَة

lesson-repeat = مرة أخرى
    .spoken = مَرَّةً أُخْرَى

lesson-slow = اقرأ ببطء
    .spoken = اِقْرَأْ بِبُطْء

lesson-next = التالي
    .spoken = التَّالِي

lesson-skip = أتخطى هذا
    .spoken = أَتَخَطَّى هٰذَا

lesson-finish = انتهيت
    .spoken = اِنْتَهَيْت

lesson-back = رجوع
    .spoken = رُجُوع

lesson-leave = كل الدروس
    .spoken = كُلُّ الدُّرُوس

## بجانب الجملة

lesson-level = كم من الكلمات
    .spoken = كَمْ مِنَ ٱلْكَلِمَات

lesson-level-easy = كلمات سهلة
    .spoken = كَلِمَاتٌ سَهْلَة

lesson-level-plain = كلمات أكثر
    .spoken = كَلِمَاتٌ أَكْثَر

lesson-why = لماذا؟
    .spoken = لِمَاذَا؟

lesson-why-title = لماذا نفعل ذلك
    .spoken = لِمَاذَا نَفْعَلُ ذٰلِكْ

lesson-second-listen = اللغة الأخرى
    .spoken = اللُّغَةُ ٱلْأُخْرَى

lesson-your-turn = الآن قلها أنت.
    .spoken = اَلْآنَ قُلْهَا أَنْت.

lesson-waiting = يمكنك أن تتابع.
    .spoken = يُمْكِنُكَ أَنْ تُتَابِع.

## لقارئ الشاشة

lesson-words = الكلمات. استعمل السهم إلى الأعلى والسهم إلى الأسفل.
    .spoken = اَلْكَلِمَات. اِسْتَعْمِلِ السَّهْمَ إِلَى ٱلْأَعْلَى وَالسَّهْمَ إِلَى ٱلْأَسْفَل.

lesson-kind-hello = مرحبًا
    .spoken = مَرْحَبًا
lesson-kind-word = كلمة مهمة
    .spoken = كَلِمَةٌ مُهِمَّة
lesson-kind-action = ماذا نفعل
    .spoken = مَاذَا نَفْعَل
lesson-kind-step = خطوة خطوة
    .spoken = خُطْوَةً خُطْوَة
lesson-kind-alone = لا يوجد شخص كبير معك؟
    .spoken = لَا يُوجَدُ شَخْصٌ كَبِيرٌ مَعَكْ؟
lesson-kind-calm = هدوء
    .spoken = هُدُوء
lesson-kind-share = في البيت
    .spoken = فِي ٱلْبَيْت

lesson-progress = الجزء { $part } من { $parts }

## بطاقة الكلمة

lesson-word-title = صورة الكلمة
    .spoken = صُورَةُ ٱلْكَلِمَة

lesson-word-listen = اسمع الكلمة
    .spoken = اِسْمَعِ ٱلْكَلِمَة
