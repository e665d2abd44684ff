### Evde kalınamayınca birçok insanın birkaç gece uyuduğu büyük salon. Yatakları olan geçici bir yer.
### “Sığınak” asla yazma. “Salon” tek başına evdeki oturma odasıdır: “büyük salon” yaz.
### “Birlikte geldiğin kişiler” her çocuğa uyar; her zaman “aile” değildir.

title = Büyük salonda

hello = Bugün büyük bir salonu tanıyoruz. Bu bölümü geçebilirsin.

## Üç hareket

action-hall-say-name = [Danışma masasında](desk) adını söyle.
    .spoken = Danışmâ masasında adını söyle.

action-hall-near-people = Birlikte geldiğin kişilerin yanında kal.

action-hall-say-no = Hayır de ve birine anlat.

## Danışma masasında adını söyle

step-hall-desk = [Danışma masasında](desk) adını söyle. Bir [görevli](helper) onu yazar.
    .spoken = Danışmâ masasında adını söyle. Bir görevli onu yazar.
    .plain = Birlikte geldiğin kişilerle [büyük salondaki](hall) [danışma masasına](desk) git. Adını söyle, bir [görevli](helper) onu yazar. Senin yerine bir yetişkin de söyleyebilir.
    .plain-spoken = Birlikte geldiğin kişilerle büyük salondaki danışmâ masasına git. Adını söyle, bir görevli onu yazar. Senin yerine bir yetişkin de söyleyebilir.
    .why = O zaman görevliler burada olduğunu bilir. Birlikte geldiğin kişiler seni daha kolay bulur.
    .alt = Bir adam, erkek çocuk ve küçük kız masanın önünde. Görevli gülümsüyor ve listeye yazıyor.

step-hall-helper = Bir şey mi lazım? Bir [görevliye](helper) söyle.
    .plain = Su, doktor veya dil yardımı mı lazım? [Danışma masasında](desk) bir [görevliye](helper) söyle. Elinle de gösterebilirsin.
    .plain-spoken = Su, doktor veya dil yardımı mı lazım? Danışmâ masasında bir görevliye söyle. Elinle de gösterebilirsin.
    .why = Görevliler senin için burada. Her zaman sorabilirsin.
    .alt = Bir kız su şişesini gösteriyor. Bir görevli diz çöküyor ve onu dinliyor.

## Birlikte geldiğin kişilerin yanında kal

step-hall-bed = [Büyük salonda](hall) [yatağını](bed) bul. Yerini aklında tut.
    .plain = [Yatağını](bed) birlikte geldiğin kişilerin yanında bul. Yanındaki bir rengi veya eşyayı aklında tut. Sonra onu [büyük salonda](hall) tekrar bulursun.
    .why = Birçok yatak birbirine benzer. Birlikte geldiğin kişilerin yanında daha kolay dinlenirsin.
    .alt = Tekerlekli sandalyedeki çocuk ve dedesi yataklarının yanında. Çocuğun yatağında sarı bir yastık var.

step-hall-toilet = [Tuvalete](toilet) güvendiğin biriyle git. Önce birlikte geldiğin kişilere söyle.
    .plain = Gitmeden önce birlikte geldiğin kişilere söyle. [Tuvalete](toilet) güvendiğin biriyle git. Birlikte geri gelin.
    .why = Salon büyüktür. Birlikte dönüş yolunu bulursunuz.
    .alt = Bir kız ve büyükannesi tuvalete yürüyor. Yataktaki bir kadın onları görüyor ve el sallıyor.

step-hall-blanket = [Battaniyenin](blanket) altında dinlen. [Büyük salonda](hall) alçak sesle konuş.
    .plain = Gündüz de [battaniyenin](blanket) altında dinlen. [Büyük salonda](hall) alçak sesle konuş. Başkaları da dinlenmek ister.
    .why = Salonda çok insan var. Sessiz olunca herkes daha iyi uyur.
    .alt = Bir kız yatakta battaniyenin altında dinleniyor. Annesi yanında oturuyor ve kitap okuyor.

## Hayır de ve birine anlat

step-hall-no = Bedenin sana ait. Hayır diyebilirsin.
    .plain = Bedenin sana ait. Biri sarılmak veya dokunmak isterse hayır diyebilirsin. Yüksek sesle söyle, birlikte geldiğin kişilere git.
    .why = Hayır deyince iyi insanlar durur. Yetişkinlere de hayır diyebilirsin.
    .alt = Bir kız sakince elini kaldırıyor ve hayır diyor. Bir kadın geri çekiliyor, eli kalbinde.

step-hall-tell = Bir şey sana yanlış mı geliyor? Güvendiğin birine anlat.
    .plain = Bir şey yanlış mı geliyor, kötü bir sır mı? Birlikte geldiğin kişilere veya bir [görevliye](helper) anlat. Biri yardım edene kadar tekrar anlat.
    .why = Bu asla senin suçun değil. Anlatmak doğrudur.
    .alt = Erkek çocuk dedesiyle alçak sesle konuşuyor. Dedesi ona eğiliyor ve dinliyor.

## Daha fazlası

step-hall-play = Resim yap, oyna veya oku. Sıkılmak normaldir.
    .plain = Diğer çocuklarla resim yap, oyna veya oku. Biraz yardım da edebilirsin. Sıkılmak veya üzülmek normaldir.
    .why = Oynayınca beklemek kolaylaşır. Başkalarına yardım etmek sana iyi gelir.
    .alt = Çocuklar salonda alçak bir masada resim yapıyor. Bir görevli yanlarında oturuyor ve bakıyor.

## Sonunda

alone = Yanında yetişkin yok mu? [Danışma masasına](desk) git, adını söyle.
    .spoken = Yanında yetişkin yok mu? Danışmâ masasına git, adını söyle.

calm = Elini karnına koy. Yavaşça nefes ver.
    .alt = Bir kız oturuyor, elleri karnında. Dedesi onunla birlikte nefes alıyor.

share = Birlikte yüksek sesle hayır deyin. Derdini anlatacağın kişileri seç.
    .alt = Erkek çocuk masada ailesine bir resim gösteriyor.
