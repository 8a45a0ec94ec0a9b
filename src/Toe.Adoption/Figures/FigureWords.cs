using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Figures;

/// <summary>The words and numbers of figures in a language.</summary>
internal sealed record FigureWords
{
    public static readonly Phrase Technology = new("Technology", "Teknologi");
    public static readonly Phrase Organization = new("Organization", "Organisasi");
    public static readonly Phrase Environment = new("Environment", "Lingkungan");
    public static readonly Phrase EnvironmentLetter = new("E", "L");
    public static readonly Phrase FurtherFactors = new("Further factors", "Faktor lain");
    public static readonly Phrase Controls = new("Controls", "Variabel kontrol");
    public static readonly Phrase CommonFactor = new("common factor", "faktor bersama");
    public static readonly Phrase Composite = new("composite", "komposit");
    public static readonly Phrase SingleItem = new("single item", "butir tunggal");
    public static readonly Phrase Control = new("control variable", "variabel kontrol");
    public static readonly Phrase NoInterval = new("no interval", "tanpa interval");
    public static readonly Phrase Zero = new("zero", "nol");
    public static readonly Phrase Guideline = new("guideline {0}", "acuan {0}");
    public static readonly Phrase Resamples = new("{0} {0:resample|resamples}", "{0} sampel ulang");
    public static readonly Phrase LevelAndKind = new("{0} {1}", "{1} {0}");
    public static readonly Phrase Seed = new("seed {0}", "benih {0}");
    public static readonly Phrase GivenResamples = new("given resamples", "sampel ulang dari luar");
    public static readonly Phrase Sample = new("n\u00A0=\u00A0{0}", "n\u00A0=\u00A0{0}");
    public static readonly Phrase ConfidenceInterval = new("{0} CI", "IK {0}");
    public static readonly Phrase Excludes = new("{0} interval excludes zero", "interval {0} tidak mencakup nol");
    public static readonly Phrase Spans = new("{0} interval includes zero", "interval {0} mencakup nol");
    public static readonly Phrase PathIs = new("The path from {0} to {1} is {2}", "Koefisien jalur dari {0} ke {1} sebesar {2}");
    public static readonly Phrase LoadingIs = new("The loading of {0} on {1} is {2}", "Muatan {0} pada {1} sebesar {2}");
    public static readonly Phrase ZeroIncluded = new("The interval includes zero: the data do not settle the sign.", "Interval mencakup nol: data belum memastikan arahnya.");
    public static readonly Phrase OppositeSign = new("{0} expected a {1} path; the estimate is {2}.", "{0} memperkirakan jalur {1}; hasilnya {2}.");
    public static readonly Phrase ExpectedTag = new("H{0}: expected {1}", "H{0}: dugaan {1}");
    public static readonly Phrase FoundTag = new("found {0}", "hasil {0}");
    public static readonly Phrase Explained = new("The model accounts for {0} of the variance of {1}{2}.", "Model menjelaskan {0} ragam {1}{2}.");
    public static readonly Phrase Inadmissible = new(
        "R\u00B2 of {0} is {1}, which is not admissible: a share of variance lies between 0 and 1.",
        "R\u00B2 {0} adalah {1}, yang tidak layak: bagian ragam terletak antara 0 dan 1.");
    public static readonly Phrase Model = new("Path model", "Model jalur");
    public static readonly Phrase Paths = new("Path coefficients", "Koefisien jalur");
    public static readonly Phrase Loadings = new("Outer loadings", "Muatan luar");
    public static readonly Phrase Densities = new("Bootstrap distributions of the path coefficients", "Sebaran koefisien jalur pada sampel ulang");
    public static readonly Phrase Htmt = new("Heterotrait-monotrait ratios (HTMT)", "Rasio heterotrait-monotrait (HTMT)");
    public static readonly Phrase ControlsNote = new("Controls: {0}.", "Variabel kontrol: {0}.");
    public static readonly Phrase SplitNote = new(
        "Part {0} of {1}: paths that start at {2}. The whole model was estimated at once; R\u00B2 counts all its paths.",
        "Bagian {0} dari {1}: jalur yang berawal dari {2}. Seluruh model diestimasi sekaligus; R\u00B2 memperhitungkan semua jalurnya.");
    public static readonly Phrase AllDrivers = new("adoption and outcomes", "adopsi dan hasil");
    public static readonly Phrase TooLarge = new(
        "The figure is wide: print it on a landscape page, or split it by dimension.", "Gambar ini lebar: cetak pada halaman mendatar, atau pisahkan menurut dimensi.");
    public static readonly Phrase CausalNote = new(
        "A path is an association under the model, not a proven effect.", "Koefisien jalur menunjukkan hubungan menurut model, bukan pengaruh yang sudah terbukti.");
    public static readonly Phrase PathsNote = new("Dots: estimates; lines: {0} intervals.", "Titik: estimasi; garis: interval {0}.");
    public static readonly Phrase HollowNote = new("Hollow dot: the interval includes zero.", "Titik kosong: interval mencakup nol.");
    public static readonly Phrase LoadingsNote = new("Diamond: below the guideline of {0}.", "Belah ketupat: di bawah acuan {0}.");
    public static readonly Phrase DensityNote = new(
        "Outlines: {0} {0:resample|resamples}, Gaussian kernel; dots: estimates; bars: {1} intervals.",
        "Garis luar: {0} sampel ulang, kernel Gauss; titik: estimasi; batang: interval {1}.");
    public static readonly Phrase HtmtNote = new(
        "Framed and bold: above the guideline of {0}. Darker: larger. A ratio near 1 says that two constructs are hardly told apart.",
        "Berbingkai dan tebal: di atas acuan {0}. Makin gelap makin besar. Rasio mendekati 1 berarti dua konstruk hampir tidak terbedakan.");
    public static readonly Phrase RatioIs = new("{0} and {1}: {2}.", "{0} dan {1}: {2}.");
    public static readonly Phrase RatioIsOver = new("{0} and {1}: {2}, above the guideline.", "{0} dan {1}: {2}, di atas acuan.");
    public static readonly Phrase Undefined = new("Not defined", "Tidak terdefinisi");
    public static readonly Phrase Positive = new("positive", "positif");
    public static readonly Phrase Negative = new("negative", "negatif");
    private static readonly Phrase Percentile = new("percentile intervals", "interval persentil");
    private static readonly Phrase Normal = new("normal intervals", "interval normal");
    private static readonly Phrase Basic = new("basic intervals", "interval dasar");
    private static readonly Phrase BiasCorrected = new("bias-corrected intervals", "interval terkoreksi bias");
    private static readonly Phrase Accelerated = new("BCa intervals", "interval BCa");
    private static readonly Phrase Thousands = new(",", ".");

    private FigureWords(string language) => Language = language;

    /// <summary>The language: <c>en</c> or <c>id</c>.</summary>
    public string Language { get; }

    /// <summary>The words of a language.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static FigureWords Of(string language) => language switch
    {
        "en" or "id" => new(language),
        null => throw new ArgumentNullException(nameof(language)),
        _ => throw new ArgumentException($"Figures speak en and id, not '{Text.Visible(language)}'.", nameof(language)),
    };

    public string Say(Phrase phrase, params object[] holes) => phrase.In(Language, holes);

    /// <summary>A title that says of which model the figure is.</summary>
    public string Title(Phrase title, string model) => $"{Say(title)}: {model}";

    /// <summary>A sign as a word.</summary>
    public string Sign(bool isPositive) => Say(isPositive ? Positive : Negative);

    /// <summary>What intervals of a kind are called.</summary>
    public string IntervalMethodOf(IntervalMethod method) => Say(method switch
    {
        IntervalMethod.Normal => Normal,
        IntervalMethod.Basic => Basic,
        IntervalMethod.BiasCorrected => BiasCorrected,
        IntervalMethod.BiasCorrectedAccelerated => Accelerated,
        _ => Percentile,
    });

    /// <summary>A number bounded by 1 or near it.</summary>
    public string Coefficient(double value, int decimals) => Write(Numbers.Coefficient(value, decimals));

    /// <summary>A number at an axis: zero without decimals.</summary>
    public string Tick(double value, int decimals) => value == 0 ? "0" : Write(Numbers.Coefficient(value, decimals));

    /// <summary>A coefficient with its sign, plus included; zero has none.</summary>
    public string Signed(double value, int decimals)
    {
        string text = Numbers.Coefficient(value, decimals);
        return Write(value > 0 && text.AsSpan().ContainsAnyInRange('1', '9') ? "+" + text : text);
    }

    /// <summary>An interval in brackets.</summary>
    public string Interval(Interval interval, int decimals) =>
        $"[{Coefficient(interval.Lower, decimals)}{Style.Between}{Coefficient(interval.Upper, decimals)}]";

    /// <summary>A count with its thousands apart.</summary>
    public string Count(long count)
    {
        string digits = Text.Invariant($"{count}");
        for (int i = digits.Length - 3; i > 0; i -= 3)
        {
            digits = digits.Insert(i, Say(Thousands));
        }

        return digits;
    }

    /// <summary>A level such as 0.95 as a percentage, in decimals, which do not round 0.29 * 100 to 28.999999999999996.</summary>
    public string Percent(double level) => Write(Text.Invariant($"{(decimal)level * 100:0.##########################}")) + "\u00A0%";

    /// <summary>A share as a percentage without decimals.</summary>
    public string WholePercent(double share) => Write(Numbers.Show(share * 100, NumberRule.Plain, 0)) + "\u00A0%";

    /// <summary>A small number by its power of ten: <c>1e-10</c>, <c>2,5e-7</c>.</summary>
    public string Power(double value) =>
        Text.Invariant($"{value:0.################E+0}").Replace('E', 'e').Replace('.', Style.Decimal);

    private NumberStyle Style => NumberStyle.Of(Language);

    private string Write(string number) => Style.Write(number);
}
