### Evde yangın: önce bir soru, sonra dışarı çık veya içeride kal, sonra ara. Sakin ve kesin.
### “Ev”: kendi kapının arkasındaki her şey, bir daire, bir ev veya ortak evdeki bir oda. “Başka ev”: başkasının dairesi.
### “Duman dışarıda”: kapının öbür yanında, merdivende. Asla “dışarı çık” gibi duyulmasın.
### Sayı cümle başında olmaz, eğer önünde başka cümle varsa.

title = Evde yangın

hello = Bugün yangın hakkında bir şeyler öğreniyoruz. Bu bölümü geçebilirsin.

## Üç hareket

action-fire-my-flat = Evim yanıyor: dışarı çık, [kapıyı](door) kapat.

action-fire-smoke-outside = [Merdivende](stairs) [duman](smoke): içeride kal, [kapıyı](door) kapat.

action-fire-from-safety = Güvenli bir yerden { $emergency } numarasını ara.

## Evim yanıyor: dışarı çık, kapıyı kapat

step-fire-ask = Önce sor: [yangın](fire) benim evimde mi? Evetse dışarı çık, hayırsa içeride kal.
    .plain = [Duman alarmı](smoke-alarm) mı ötüyor, [duman](smoke) mı kokuyor? Önce sor: [yangın](fire) benim evimde mi? Evetse dışarı çık, hayırsa içeride kal.
    .why = Duman olunca duman alarmı öter. Tek soru sana güvenli yolu gösterir.
    .alt = Dede ve kızın üstünde duman alarmı ötüyor. İki konuşma balonunda kendi evleri ve komşu ev yanıyor.
    .alt-spoken = Dede ve kızın üstünde duman alarmı ötüyor. İki konuşmâ balonunda kendi evleri ve komşu ev yanıyor.

step-fire-low = Saklanma. [Dumanın](smoke) altından [kapıya](door) emekle.
    .plain = Yatağın altına veya dolaba saklanma. Odada [duman](smoke) mı var? Yere yakın kal, [kapıya](door) emekle.
    .why = Saklanmak istemek normaldir. Yere yakın hava daha iyidir. Saklanmayınca görevliler seni daha çabuk bulur.
    .alt = Bir kadın ve erkek çocuk dumanın altından kapıya emekliyor. Yatağın altında bir çarpı var.

step-fire-feel = Elinin tersini [kapıya](door) koy. Sıcak veya dumanlı [kapı](door) kapalı kalır.
    .plain = Elinin tersini [kapıya](door) koy. Kapı sıcak mı, dumanlı mı, yoksa emin değil misin? Kapıyı kapalı tut ve odada kal.
    .why = Elinin tersi sıcağı çabuk hisseder. Kapalı kapı yangını ve dumanı uzak tutar.
    .alt = Bir kız elinin tersini kapalı kapıya koyuyor. Bir adamın eli kızın omzunda.

step-fire-out = Dışarı çık ve [kapıyı](door) kapat. [Merdiveni](stairs) kullan, [asansöre](lift) binme.
    .plain = Eşyalarını bırak, dışarı çık ve [kapıyı](door) kapat. [Merdiveni](stairs) kullan, [asansöre](lift) binme. [Buluşma yerine](meeting-point) git.
    .plain-spoken = Eşyalarını bırak, dışarı çık ve kapıyı kapat. Merdiveni kullan, asansöre binme. Buluşmâ yerine git.
    .why = Kapalı kapı yangını ve dumanı arkada tutar. Asansör yarı yolda durabilir.
    .alt = Bir kadın evin kapısını çekip kapatıyor. İki çocuk merdivene gidiyor, asansörün üstünde çarpı var.

## Duman dışarıda: içeride kal, kapıyı kapat

step-fire-stairs = [Merdivende](stairs) [duman](smoke) mı var? İçeride kal ve [kapıyı](door) kapat.
    .plain = [Merdivende](stairs) [duman](smoke) mı var? Evinde kal ve [kapıyı](door) kapat. Sadece bir itfaiyeci söyleyince dışarı çık.
    .why = Dumanda görmek ve nefes almak zordur. Kapalı kapının arkasında hava daha iyidir.
    .alt = Bir adam evin kapısını kapatıyor, merdivende gri duman var. Tekerlekli sandalyedeki çocuk onunla içeride kalıyor.

step-fire-window = Önce [kapının](door) altına [bez](cloth) koy. Sonra [pencereye](window) git, el salla.
    .plain = [Kapıyı](door) kapat ve altına [bez](cloth) koy. [Pencereyi](window) sadece bundan sonra aç ve el salla. İçeride kal ve görevlilerin dediğini yap.
    .why = Bez dumanı dışarıda tutar, ıslak bez daha da iyidir. Görevliler seni pencerede görebilir.
    .alt = Kapalı kapının altında rulo gibi bir bez var. Bir kız ve büyükannesi pencerede el sallıyor.

## Güvenli bir yerden ara

step-fire-call = { $emergency } numarasını ara, nerede olduğunu söyle. İçeriye asla geri dönme.
    .plain = Önce güvenli bir yere git. Sonra { $emergency } numarasını ara, nerede olduğunu söyle. Telefonda kal ve içeriye asla geri dönme.
    .why = Görevliler nereye geleceklerini bilmeli. Sen eşyalardan daha önemlisin.
    .alt = Erkek çocuk ağacın altında annesinin yanında telefon ediyor. Konuşma balonu evi gösteriyor, ev çok arkada kalıyor.
    .alt-spoken = Erkek çocuk ağacın altında annesinin yanında telefon ediyor. Konuşmâ balonu evi gösteriyor, ev çok arkada kalıyor.

step-fire-call-brigade = { $fire } numarasını ara, nerede olduğunu söyle. İçeriye asla geri dönme.
    .plain = Önce güvenli bir yere git. Sonra { $fire } numarasını ara, nerede olduğunu söyle. Telefonda kal ve içeriye asla geri dönme.
    .why = Bu numarayı arayınca telefonu itfaiyeciler açar. Yardım { $emergency } numarasından da gelir. Sen eşyalardan daha önemlisin.
    .alt = Bir kız babasının yanında telefon ediyor. Yuvarlak pencerede kulaklık takan bir itfaiyeci dinliyor.

## Daha fazlası

step-fire-mask = İtfaiyeciler maske takar. Onlara nerede olduğunu göster.
    .plain = Maskeli ve kasklı itfaiyeciler sana yardıma gelir. Onlara el salla. İçeride kimin kaldığını söyle.
    .why = Maske onlara temiz hava verir. Maskenin altında güler yüzlü bir insan var.
    .alt = Bir itfaiyeci maskesini elinde tutuyor ve gülümsüyor. Tekerlekli sandalyedeki çocuk ve dedesi ona el sallıyor.

## Sonunda

alone = Yanında yetişkin yok mu? Güvenli yere git, { $emergency } numarasını ara.

calm = Elini karnına koy. Yavaşça nefes ver.
    .alt = Bir kız oturuyor, elleri karnında. Dedesi onunla birlikte nefes alıyor.

share = Evde birlikte deneyin: kapı, bez, pencere. Dışarı çıkan yolu da yürüyün.
    .alt = Erkek çocuk masada ailesine bir resim gösteriyor.
