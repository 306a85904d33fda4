using ClaimCheck.Language.Conllu;
using ClaimCheck.Language.Models;
using ClaimCheck.Training.Language;

namespace ClaimCheck.Tests.Language.Training;

/// <summary>Six sentences with trees, enough to train a model that knows them.</summary>
internal static class TinyTreebank
{
    private const string Text = """
        A	a	DET	DT	2	det
        dam	dam	NOUN	NN	3	nsubj
        burst	burst	VERB	VBD	0	root
        .	.	PUNCT	.	3	punct

        Floods	flood	NOUN	NNS	2	nsubj
        killed	kill	VERB	VBD	0	root
        12	12	NUM	CD	4	nummod
        people	person	NOUN	NNS	2	obj
        .	.	PUNCT	.	2	punct

        The	the	DET	DT	2	det
        mayor	mayor	NOUN	NN	3	nsubj
        said	say	VERB	VBD	0	root
        the	the	DET	DT	5	det
        dam	dam	NOUN	NN	6	nsubj
        burst	burst	VERB	VBD	3	ccomp
        .	.	PUNCT	.	3	punct

        Two	two	NUM	CD	2	nummod
        people	person	NOUN	NNS	4	nsubj:pass
        were	be	AUX	VBD	4	aux:pass
        killed	kill	VERB	VBN	0	root
        in	in	ADP	IN	6	case
        Orlo	Orlo	PROPN	NNP	4	obl
        .	.	PUNCT	.	4	punct

        Orlo	Orlo	PROPN	NNP	3	nsubj
        has	have	AUX	VBZ	3	aux
        lost	lose	VERB	VBN	0	root
        two	two	NUM	CD	5	nummod
        dams	dam	NOUN	NNS	3	obj
        .	.	PUNCT	.	3	punct

        Who	who	PRON	WP	2	nsubj
        killed	kill	VERB	VBD	0	root
        the	the	DET	DT	4	det
        mayor	mayor	NOUN	NN	2	obj
        ?	?	PUNCT	.	2	punct
        """;

    public static List<ConlluSentence> Sentences
    {
        get
        {
            var sentences = new List<ConlluSentence> { new() };
            foreach (string line in Text.ReplaceLineEndings("\n").Split('\n'))
            {
                if (line.Length == 0)
                {
                    sentences.Add(new());
                    continue;
                }

                string[] c = line.Split('\t');
                sentences[^1].Words.Add(new ConlluWord(c[0], c[1], c[2], c[3], "_", int.Parse(c[4], System.Globalization.CultureInfo.InvariantCulture), c[5], "_"));
            }

            return sentences;
        }
    }

    public static ModelData Train(int threads = 1, int folds = 2) => ModelTrainer.Train(
        Sentences, new TrainingParameters { TaggerEpochs = 12, ParserEpochs = 200, FoldEpochs = 12, Folds = folds, AmbiguityCount = 2, TaggerUpdates = 1, WordCount = 1, TaggerWeight = 0.01, Threads = threads }, "tiny", TextWriter.Null);

    public static byte[] File(ModelData data)
    {
        using var stream = new MemoryStream();
        ModelWriter.Write(data, stream);
        return stream.ToArray();
    }
}
