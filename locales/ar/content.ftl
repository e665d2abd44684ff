### صفحة للكبار عن الدروس على هذا الحاسوب: من أين تأتي، وهل هي حديثة، والمدن واللغات، والفلاشات والملفات.
### يقرؤها أهل ومعلمون قد لا يعرفون من اللغة إلا القليل. جمل قصيرة: ماذا حدث، الدروس ما زالت تعمل، ماذا نفعل الآن.
### الناشر: مدينة أو مشروع يعدّ الدروس ويوقّعها. التوقيع هنا هو التوقيع الإلكتروني.
### «البصمة الرقمية» دائمًا بكلمتيها، حتى لا يفكر أحد في بصمة الإصبع.
### اسم الناشر قد يكون مذكرًا أو مؤنثًا، لذلك تسبقه كلمة «الناشر».

content-title = الدروس على هذا الحاسوب

## في الأعلى: كيف الحال، في جملة واحدة

content-state-current = دروسك هي أحدث الدروس.

content-state-new = لم يبحث أحد بعد عن دروس جديدة.

content-state-trouble = لم ينجح تحديث كل شيء. دروسك ما زالت تعمل. اقرأ في الأسفل ماذا تفعل.

content-state-unconnected = تأتي الدروس الجديدة على فلاشة أو في ملف.

content-progress-reading = { -product-name } يبحث عن الجديد.
content-progress-fetching = الدروس قادمة. يمكنك أن تتابع.
content-progress-finishing = { -product-name } يضع الدروس على الرف.

content-progress-part = { $done } من { $total }

content-progress = كم وصل حتى الآن

content-checked-today = آخر بحث: اليوم، الساعة { $time }.

content-checked-on = آخر بحث: { $date }، الساعة { $time }.

content-check = ابحث الآن

content-stop = أوقف

## من يقرر متى نبحث

content-by-itself = متى نبحث عن دروس جديدة
content-by-itself-on = ابحث عن دروس جديدة تلقائيًا
content-by-itself-off = فقط عندما أطلب ذلك

content-by-itself-note = يحتاج ذلك إلى الإنترنت، ولا يأتي إلا الجديد. لا يرسل { -product-name } أي شيء عنك.

## الناشرون، لكل ناشر بطاقة

content-publishers = من أين تأتي الدروس

content-outcome-never = لم يبحث أحد هنا بعد. اضغط على «ابحث الآن».
content-outcome-unconnected = ليس للناشر { $title } عنوان على الإنترنت. تأتي الدروس الجديدة على فلاشة أو في ملف.
content-outcome-updated = وصلت دروس جديدة. ليس عليك فعل شيء.
content-outcome-up-to-date = هذه أحدث الدروس.
content-outcome-offline = لا يوجد إنترنت. دروسك ما زالت تعمل. اتصل بالإنترنت ثم ابحث مرة أخرى.

content-outcome-expired = انتهت صلاحية التوقيع الإلكتروني للناشر { $title } في { $date }، ولم يجدده. دروسك ما زالت تعمل. هل تاريخ اليوم صحيح على هذا الحاسوب؟ إذا كان صحيحًا، فأخبر الناشر { $title } بأن صلاحية توقيعه انتهت.

content-outcome-expired-undated = انتهت صلاحية التوقيع الإلكتروني للناشر { $title }، ولم يجدده. دروسك ما زالت تعمل. هل تاريخ اليوم صحيح على هذا الحاسوب؟ إذا كان صحيحًا، فأخبر الناشر { $title } بأن صلاحية توقيعه انتهت.

content-outcome-rollback = يعرض الناشر { $title } دروسًا أقدم من دروسك. دروسك الأحدث تبقى. ابحث مرة أخرى غدًا.

content-outcome-bad-signature = الدروس المعروضة لا تحمل توقيع الناشر { $title }. لم يأخذ { -product-name } منها شيئًا. دروسك ما زالت تعمل. أخبر الناشر { $title } بذلك.

content-outcome-wrong-hash = لم تصل الدروس كاملة. دروسك ما زالت تعمل. ابحث مرة أخرى.

content-outcome-garbage = هذه الشبكة تطلب تسجيل الدخول. دروسك ما زالت تعمل. افتح المتصفح وسجّل الدخول، ثم ابحث مرة أخرى.

content-outcome-missing-at-source = بعض الدروس غير موجودة عند الناشر { $title }. دروسك ما زالت تعمل. ابحث مرة أخرى غدًا.
content-outcome-corrupt-at-source = بعض الدروس تالفة عند الناشر { $title }. دروسك ما زالت تعمل. ابحث مرة أخرى غدًا.
content-outcome-too-long = يعرض الناشر { $title } ملفًا كبيرًا جدًا. لم يأخذه { -product-name }. دروسك ما زالت تعمل. أخبر الناشر { $title } بذلك.

content-outcome-refused-content = في الدروس الجديدة شيء غير مسموح به. لم يأخذها { -product-name }. دروسك ما زالت تعمل. أخبر الناشر { $title } بذلك.

content-outcome-disk-full = هذا الحاسوب ممتلئ. دروسك ما زالت تعمل. أفرغ مكانًا ثم ابحث مرة أخرى.
content-outcome-busy = نسخة أخرى من { -product-name } مفتوحة وتستعمل الدروس. انتظر قليلًا ثم ابحث مرة أخرى.
content-outcome-no-such-language = لا يعرض الناشر { $title } كل اللغات التي اخترتها. دروسك ما زالت تعمل. اختر مرة أخرى في الأسفل.
content-outcome-cancelled = توقف ذلك. ما وصل يبقى محفوظًا. ابحث مرة أخرى متى تريد.
content-outcome-damaged = بعض الدروس على هذا الحاسوب تالفة. أغلق { -product-name } وافتحه من جديد، ثم ابحث مرة أخرى.
content-outcome-read-only = لا يمكن حفظ شيء جديد على هذا الحاسوب. دروسك ما زالت تعمل. اسأل الشخص المسؤول عن هذا الحاسوب.
content-outcome-needs-newer = الدروس الجديدة تحتاج إلى نسخة أحدث من { -product-name }. دروسك ما زالت تعمل. ثبّت أحدث نسخة من { -product-name } على هذا الحاسوب.
content-outcome-unexpected = لم ينجح ذلك. دروسك ما زالت تعمل. ابحث مرة أخرى لاحقًا.

content-succeeded = آخر مرة وصل فيها كل شيء: { $date }

content-trial = دروس تجريبية. لم توقّعها أي مدينة.

content-stale = جاءت هذه الدروس على فلاشة أو في ملف، وكانت قديمة. ما زالت تعمل. ابحث عن دروس أحدث.

content-skipped =
    { $lessons ->
        [zero] { $lessons } درس يحتاج إلى نسخة أحدث من { -product-name }.
        [one] درس واحد يحتاج إلى نسخة أحدث من { -product-name }.
        [two] درسان يحتاجان إلى نسخة أحدث من { -product-name }.
        [few] { $lessons } دروس تحتاج إلى نسخة أحدث من { -product-name }.
        [many] { $lessons } درسًا يحتاج إلى نسخة أحدث من { -product-name }.
       *[other] { $lessons } درس يحتاج إلى نسخة أحدث من { -product-name }.
    }

content-about = العنوان والبصمة الرقمية
content-address = العنوان
content-address-none = لا يوجد عنوان

content-fingerprint = البصمة الرقمية

content-remove = احذف الناشر { $title }

content-remove-question = هل تريد حذف الناشر { $title }؟ لن تبقى دروسه على هذا الحاسوب.
content-remove-yes = نعم، احذفه
content-remove-no = لا، اتركه

## المدن واللغات، ولكل لغة مربع نضع فيه علامة

content-editions = المدن واللغات

content-edition-here = على هذا الحاسوب

content-edition-in-use = مستعملة الآن

content-editions-pictures = الصور، مرة واحدة لكل اللغات: { $size }

content-editions-total = المجموع: { $size }

content-editions-leaving = اللغات التي لا تضع عليها علامة لن تبقى على هذا الحاسوب.

content-free = المكان الفارغ على هذا الحاسوب: { $size }

content-used = حجم الدروس { $size }.

content-too-little = المكان لا يكفي: ينقص { $size }. اختر لغات أقل، أو أفرغ مكانًا.

content-fetch = نزّل { $size }

content-keep = احفظ هذا الاختيار

content-undo = تراجع

## من فلاشة أو ملف

content-stick = من فلاشة أو ملف

content-stick-none = أدخل في الحاسوب فلاشة فيها دروس. ستظهر هنا. يمكنك أيضًا أن تسحب ملفًا إلى هذه النافذة.

content-stick-folder = مجلد على فلاشة
content-stick-pack = ملف على فلاشة

content-stick-take = أضف الدروس

content-stick-unknown = هذا الحاسوب لا يعرف الناشر { $title }. اطلب من الناشر { $title } بصمته الرقمية، بالهاتف أو على ورق. قارنها بالبصمة المكتوبة هنا.

content-stick-trust = البصمتان متطابقتان

content-stick-differs = إذا كانتا مختلفتين، فأخرج الفلاشة.

content-import-file = أضف دروسًا من ملف
content-import-folder = أضف دروسًا من مجلد

content-brought = وصل { $size }. عندما تفتح الرف في المرة القادمة، تجد الدروس عليه.

content-brought-nothing = كل شيء موجود هنا من قبل.

content-import-garbage = لا توجد دروس في هذا الملف أو المجلد. اختر ملفًا آخر أو مجلدًا آخر.
content-import-missing-at-source = بعض الدروس غير موجودة في هذا الملف أو المجلد. هل الفلاشة ما زالت في الحاسوب؟ أضف الدروس مرة أخرى.
content-import-corrupt-at-source = بعض الدروس في هذا الملف أو المجلد تالفة. دروسك ما زالت تعمل. اطلب نسخة جديدة.
content-import-wrong-hash = بعض الدروس في هذا الملف أو المجلد تالفة. دروسك ما زالت تعمل. اطلب نسخة جديدة.
content-import-rollback = هذه الدروس أقدم من دروسك. دروسك الأحدث تبقى. ليس عليك فعل شيء.
content-import-bad-signature = هذه الدروس لا تحمل توقيع ناشر تعرفه. لم يأخذ { -product-name } منها شيئًا. دروسك ما زالت تعمل. اسأل من أعطاك هذه الدروس.
content-import-expired = انتهت صلاحية توقيع هذه الدروس. دروسك ما زالت تعمل. اطلب نسخة جديدة.
content-import-too-long = بين هذه الدروس ملف كبير جدًا. لم يأخذه { -product-name }. دروسك ما زالت تعمل. اسأل من أعطاك هذه الدروس.
content-import-refused-content = في هذه الدروس شيء غير مسموح به. لم يأخذها { -product-name }. دروسك ما زالت تعمل. اسأل من أعطاك هذه الدروس.
content-import-no-such-language = اللغات التي اخترتها ليست في هذا الملف أو المجلد. اختر لغات في الأعلى، أو خذ ملفًا آخر.
content-import-disk-full = هذا الحاسوب ممتلئ. دروسك ما زالت تعمل. أفرغ مكانًا، ثم أضف الدروس مرة أخرى.
content-import-cancelled = توقف ذلك. ما وصل يبقى محفوظًا. أضف الدروس مرة أخرى متى تريد.
content-import-unexpected = لم ينجح ذلك. دروسك ما زالت تعمل. أضف الدروس مرة أخرى.

content-export = انسخ دروسك إلى حاسوب آخر

# بلا نقطة قبل pack: في النص العربي تظهر النقطة في غير مكانها.
content-export-pack = احفظ في ملف واحد من نوع pack
content-export-folder = احفظ في مجلد

content-exported = تم الحفظ: { $size }. افتح { -product-name } على الحاسوب الآخر وأضف الدروس هناك.

content-export-disk-full = المكان هناك لا يكفي. اختر مكانًا آخر.
content-export-read-only = لا يمكن الحفظ هناك. اختر مكانًا آخر.
content-export-unexpected = لم ينجح ذلك. لم تفقد شيئًا. اختر مكانًا آخر.

## ناشر آخر

content-add = دروس من ناشر آخر

content-add-note = يعطيك الناشر، وهو مدينة أو مشروع، عنوانه وبصمته الرقمية، أو ملفًا اسمه root.json.

content-add-file = افتح الملف

content-add-address = العنوان على الإنترنت

content-add-address-hint = يبدأ العنوان بكلمة https، مثل https://lessons.example.org

content-add-fingerprint = البصمة الرقمية

content-add-fingerprint-hint = ثماني مجموعات، كل مجموعة أربع خانات من أحرف وأرقام، مثل 3f2a 91c0

content-add-go = أضف الناشر

content-add-address-wrong = اكتب العنوان كاملًا. يبدأ العنوان بكلمة https.
content-add-fingerprint-wrong = اكتب المجموعات الثماني كلها. فيها الأرقام من 0 إلى 9 والحروف من a إلى f فقط.

content-added = الناشر { $title } موجود هنا الآن. اختر لغاته في الأعلى.

content-removed = تم حذف الناشر { $title }.
