using System.Globalization;
using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Assessment;

/// <summary>The words and numbers of findings in a language.</summary>
/// <param name="Language"><c>en</c> or <c>id</c>.</param>
internal sealed record FindingWords(string Language)
{
    public static readonly Phrase AtLeast = new("at least {0}", "minimal {0}");

    public static readonly Phrase AtMost = new("at most {0}", "maksimal {0}");

    public static readonly Phrase ProbabilityAtMost = new("p at most {0}", "p maksimal {0}");

    public static readonly Phrase Positive = new("positive", "positif");

    public static readonly Phrase Negative = new("negative", "negatif");

    public static readonly Phrase Undefined = new("It is not defined here.", "Tidak terdefinisi di sini.");

    public static readonly Phrase SingleItem = new("A single item has nothing to agree with.", "Butir tunggal tidak punya butir lain sebagai pembanding.");

    public static readonly Phrase ModeB = new("The indicators of a Mode B block need not agree.", "Indikator blok Mode B tidak harus sejalan.");

    public static readonly Phrase SumScore = new("The indicators of a sum score need not agree.", "Indikator skor jumlah tidak harus sejalan.");

    public static readonly Phrase NeedsBootstrap = new("It needs a bootstrap.", "Perlu bootstrap.");

    public static readonly Phrase NeedsMeasurementBootstrap = new("It needs a measurement bootstrap.", "Perlu bootstrap pengukuran.");

    public static readonly Phrase NeedsExactFit = new("It needs a test of exact fit.", "Perlu uji kecocokan tepat.");

    public static readonly Phrase NeedsRedundancy = new(
        "It needs a redundancy analysis with a global question.", "Perlu analisis redundansi dengan satu pertanyaan menyeluruh.");

    public static readonly Phrase OtherRows = new("Of {0} rows.", "Dari {0} baris.");

    public static readonly Phrase NoFactor = new("A composite claims no common factor.", "Komposit tidak menyatakan faktor bersama.");

    public static readonly Phrase NoTetrads = new(
        "A block of fewer than four indicators has no tetrads.", "Blok dengan kurang dari empat indikator tidak punya tetrad.");

    public static readonly Phrase TetradLevel = new("{0} tetrads, Bonferroni-adjusted level {1}.", "{0} tetrad, taraf disesuaikan menurut Bonferroni {1}.");

    public static readonly Phrase SayTheSame = new("The items may say the same thing twice.", "Butir-butirnya mungkin mengulang hal yang sama.");

    public static readonly Phrase ProbabilityIs = new("{0}.", "{0}.");

    public static readonly Phrase IntervalDisagrees = new(
        "{0}, but the interval {1} zero: the two do not agree.", "{0}, tetapi interval {1} nol: keduanya tidak sejalan.");

    public static readonly Phrase Includes = new("includes", "mencakup");

    public static readonly Phrase Excludes = new("excludes", "tidak mencakup");

    public static readonly Phrase ReachesBeyond = new("The interval reaches beyond the limit.", "Interval melewati batas.");

    public static readonly Phrase Equal = new("Equal up to rounding.", "Sama, sejauh ketelitian hitungan.");

    public static readonly Phrase InfiniteInflation = new(
        "VIF is infinite: the score of {0} is an exact combination of {1}.", "VIF tak hingga: skor {0} adalah kombinasi tepat dari {1}.");

    public static readonly Phrase ScoreOf = new("that of {0}", "skor {0}");

    public static readonly Phrase ScoresOf = new("those of {0}", "skor {0}");

    public static readonly Phrase NoSign = new("The path is zero, which has no sign.", "Jalur ini nol, yang tidak bertanda.");

    public static readonly Phrase NoShare = new("It lies outside 0 to 1 and is not admissible.", "Nilainya di luar 0 sampai 1 dan tidak layak.");

    public static readonly Phrase MediationIsAKind = new("A kind of mediation is no criterion.", "Jenis mediasi bukan kriteria.");

    public static readonly Phrase LoadingSpeaksForIt = new(
        "{0}, but its loading of {1} speaks for keeping it.", "{0}, tetapi muatannya {1} mendukung untuk mempertahankannya.");

    public static readonly Phrase UpperBound = new("One-sided {0} upper bound {1}: {2}.", "Batas atas satu sisi {0} {1}: {2}.");

    public static readonly Phrase SignificantlyBelow = new("significantly below {0}", "signifikan di bawah {0}");

    public static readonly Phrase NotBelowOne = new("not significantly below 1", "tidak signifikan di bawah 1");

    public static readonly Phrase ExactFitBound = new("HI99 {0}, {1}.", "HI99 {0}, {1}.");

    public static readonly Phrase NoLimitForAll = new(
        "How much can be explained depends on the field: no limit holds for all.",
        "Seberapa banyak ragam dapat dijelaskan bergantung pada bidangnya: tidak ada batas yang berlaku umum.");

    public static readonly Phrase UncorrectedBootstrap = new(
        "The bootstrap is of the estimate without the correction of composites.", "Bootstrap ini dari estimasi tanpa koreksi komposit.");

    public static readonly Phrase UnknownMediation = new(
        "The model has no direct path, or an interval is not defined: what kind of mediation it is cannot be told.",
        "Model tidak punya jalur langsung, atau ada interval yang tidak terdefinisi: jenis mediasinya tidak dapat ditentukan.");

    public static readonly Phrase Saturated = new("saturated", "jenuh");

    public static readonly Phrase Estimated = new("estimated", "terestimasi");

    public static readonly Phrase ImpossibleNumbers = new("impossible numbers", "angka yang mustahil");

    public static readonly Phrase SecondEigenvalue = new("second eigenvalue", "nilai eigen kedua");

    public static readonly Phrase Raw = new("raw", "butir mentah");

    public static readonly Phrase Standardized = new("standardized", "butir terstandar");

    public static readonly Phrase NonvanishingTetrads = new("tetrads that do not vanish", "tetrad yang tidak nol");

    public static readonly Phrase NoEffect = new("no effect", "tanpa pengaruh");

    public static readonly Phrase DirectOnly = new("direct-only", "hanya langsung");

    public static readonly Phrase IndirectOnly = new("indirect-only (full) mediation", "mediasi penuh (hanya tidak langsung)");

    public static readonly Phrase Complementary = new("complementary (partial) mediation", "mediasi sebagian, searah");

    public static readonly Phrase Competitive = new("competitive (partial) mediation", "mediasi sebagian, berlawanan arah");

    public string Say(Phrase phrase, params object[] holes) => phrase.In(Language, holes);

    /// <summary>A number with a fixed number of decimals.</summary>
    public string Number(double? value, int decimals) =>
        Write(Numbers.Show(value, NumberRule.Plain, decimals));

    /// <summary>A level such as 0.95 as <c>95 %</c>.</summary>
    public string Percent(double level) => Limit(100 * level) + " %";

    /// <summary>A p value as <c>p = .032</c> or <c>p &lt; .001</c>: there is no probability of .000.</summary>
    public string Probability(double? p) => Probability(Write(Numbers.Show(p, NumberRule.Probability)));

    /// <summary>The p value of a bootstrap, never below what its resamples can tell.</summary>
    public string Probability(BootstrapEstimate resampled) => Probability(Write(Numbers.Show(resampled.PValueCell, NumberStyle.Ascii)));

    /// <summary>
    /// A limit with as many decimals as it has, at most four; below .001 with four digits, below .0001 and from 1e9 on with an exponent: <c>0.85</c>, <c>0.00025</c>, <c>1e-9</c>.
    /// Zero has no sign.
    /// </summary>
    public string Limit(double limit)
    {
        double size = Math.Abs(limit);
        string format = size == 0 || (size >= 1e-3 && size < 1e9) ? "0.####" : size is >= 1e-4 and < 1e-3 ? "0.#######" : "0.###e0";
        return Write((size == 0 ? 0 : limit).ToString(format, CultureInfo.InvariantCulture));
    }

    private static string Probability(string text) => text.StartsWith('<') ? $"p {text}" : $"p = {text}";

    /// <summary>Why a variance inflation is infinite: <c>... the score of A is an exact combination of those of B, C.</c></summary>
    public string Infinite(PlsFit fit, FullCollinearity construct) => Say(
        InfiniteInflation,
        FitTables.Label(fit, construct.Construct),
        Say(construct.DeterminedBy.Count == 1 ? ScoreOf : ScoresOf, string.Join(", ", construct.DeterminedBy.Select(name => FitTables.Label(fit, name)))));

    private string Write(string number) => Language == "id" ? NumberStyle.Indonesian.Write(number) : number;
}
