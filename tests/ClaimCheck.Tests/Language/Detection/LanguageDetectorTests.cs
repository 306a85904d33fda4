using ClaimCheck.Articles;
using ClaimCheck.Language.Detection;

namespace ClaimCheck.Tests.Language.Detection;

public sealed class LanguageDetectorTests
{
    [TestCase("de", "Bei einem Zusammenstoß zweier Fähren vor der Küste sind am Montag mindestens zwölf Menschen ums Leben gekommen, wie die Behörden mitteilten. Die Suche nach den Vermissten dauert an.")]
    [TestCase("fr", "Au moins douze personnes ont été tuées lundi dans la collision de deux ferries au large de la côte, ont annoncé les autorités. Les recherches se poursuivent pour retrouver les disparus.")]
    [TestCase("es", "Al menos doce personas murieron el lunes en el choque de dos transbordadores frente a la costa, según las autoridades. La búsqueda de los desaparecidos continúa en la zona.")]
    [TestCase("it", "Almeno dodici persone sono morte lunedì nella collisione di due traghetti al largo della costa, hanno detto le autorità. Le ricerche dei dispersi sono ancora in corso.")]
    [TestCase("pt", "Pelo menos doze pessoas morreram na segunda-feira na colisão de duas balsas ao largo da costa, segundo as autoridades. As buscas pelos desaparecidos continuam na região.")]
    [TestCase("nl", "Zeker twaalf mensen zijn maandag om het leven gekomen bij een botsing tussen twee veerboten voor de kust, melden de autoriteiten. Er wordt nog gezocht naar de vermisten.")]
    [TestCase("pl", "Co najmniej dwanaście osób zginęło w poniedziałek w zderzeniu dwóch promów u wybrzeży, jak podały władze. Poszukiwania zaginionych trwają, ale na miejscu jest bardzo silny wiatr i nie ma już nadziei.")]
    [TestCase("tr", "Yetkililere göre pazartesi günü kıyı açıklarında iki feribotun çarpışması sonucu en az on iki kişi hayatını kaybetti. Kayıplar için arama çalışmaları devam ediyor ve bu olay çok büyük bir üzüntü yarattı.")]
    [TestCase("id", "Sedikitnya dua belas orang tewas pada hari Senin dalam tabrakan dua kapal feri di lepas pantai, kata pihak berwenang. Pencarian untuk korban yang hilang masih dilakukan.")]
    [TestCase("sv", "Minst tolv människor omkom i måndags när två färjor kolliderade utanför kusten, enligt myndigheterna. Sökandet efter de saknade pågår och det är inte klart hur många som var ombord.")]
    [TestCase("vi", "Ít nhất mười hai người đã thiệt mạng hôm thứ Hai trong vụ va chạm của hai chiếc phà ngoài khơi, theo các nhà chức trách. Việc tìm kiếm những người mất tích vẫn được tiến hành.")]
    public void Languages_in_Latin_script_are_told_by_their_function_words(string code, string text)
    {
        Assert.That(LanguageDetector.Detect(text), Is.EqualTo(code));
    }

    [TestCase("По меньшей мере двенадцать человек погибли в понедельник при столкновении двух паромов у побережья.")]
    [TestCase("周一两艘渡轮在海岸附近相撞，至少有十二人死亡，当局表示。")]
    [TestCase("قُتل اثنا عشر شخصًا على الأقل يوم الاثنين في تصادم عبارتين قبالة الساحل.")]
    [TestCase("Τουλάχιστον δώδεκα άνθρωποι σκοτώθηκαν τη Δευτέρα σε σύγκρουση δύο πλοίων.")]
    public void Other_scripts_are_not_English(string text) => Assert.That(LanguageDetector.Detect(text), Is.Empty);

    [TestCase("At least twelve people were killed on Monday when two ferries collided off the coast, the authorities said. The search for the missing goes on.")]
    [TestCase("Quarterly revenue: 4.2 bn euros, up 3%. EBIT margin 12.1%. Net debt 900m. Orders 1,200. Guidance unchanged. Dividend 1.10 per share. Staff 14,000. Capex 300m.")]
    [TestCase("President Recep Tayyip Erdoğan met Gitanas Nausėda, Petr Fiala, Mette Frederiksen, Petteri Orpo, Jonas Gahr Støre and Klaus Iohannis at Dolmabahçe in İstanbul on Friday.")]
    [TestCase("\"Il faut que la France soit forte\", Mr Delon told the crowd in Lyon, to cheers from the square. He said that he would not stand down, and that the vote would be held as planned in May.")]
    [TestCase("https://wire.example/e/a/o/index.php?id=C_E-4711&o=a&e=9639C8B63&se=1/a/e/o/que/de/com/e/o/a/E5/A7/O9 - HARBOUR TOWN: Named R. A. Lowe coach.")]
    [TestCase("Best throwers: Gant (0.5 WAR), Alder (0.5 WAR), Gall (0.4 WAR), Mill (0.3 WAR), Webber (0.3 WAR), Tomlin (0.2 WAR), Ryle (0.2 WAR), Sand (0.1 WAR), Orr (0.1 WAR).")]
    [TestCase("12 dead in Málaga")]
    [TestCase("Zwei Tote")]
    [TestCase("")]
    [TestCase("1234 5678 !!!")]
    public void English_short_and_doubtful_texts_count_as_English(string text) => Assert.That(LanguageDetector.Detect(text), Is.Null);

    [TestCase("en", null)]
    [TestCase("en-GB", null)]
    [TestCase("EN_us", null)]
    [TestCase("eng", null)]
    [TestCase(null, null)]
    [TestCase("fr-CA", "in the language \"fr-CA\"")]
    [TestCase("eno", "in the language \"eno\"")]
    public void A_stated_language_other_than_English_is_believed(string? stated, string? reason)
    {
        var article = new Article { Id = "a", Text = "Two dead.", Language = stated };

        Assert.That(LanguageDetector.OtherLanguage(article), Is.EqualTo(reason));
    }
}
