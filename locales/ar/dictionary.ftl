### قاموس الصور: كل الكلمات في مجموعات، ولكل كلمة بطاقة.

dictionary-title = قاموس الصور
    .spoken = قَامُوسُ الصُّوَر

dictionary-groups = كل المجموعات
    .spoken = كُلُّ ٱلْمَجْمُوعَات

dictionary-listen = اسمع هذه الكلمة
    .spoken = اِسْمَعْ هٰذِهِ ٱلْكَلِمَة

dictionary-slow = ببطء
    .spoken = بِبُطْء

dictionary-sentence = الجملة
    .spoken = اَلْجُمْلَة

dictionary-related = كلمات أخرى مثل هذه
    .spoken = كَلِمَاتٌ أُخْرَى مِثْلُ هٰذِه
