using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Figures;

/// <summary>The words and numbers of figures in a language.</summary>
internal abstract class FigureWords
{
    private static readonly FigureWords English = new EnglishWords();

    private static readonly FigureWords Indonesian = new IndonesianWords();

    /// <summary>The words of a language.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static FigureWords Of(string language) => language switch
    {
        "en" => English,
        "id" => Indonesian,
        null => throw new ArgumentNullException(nameof(language)),
        _ => throw new ArgumentException($"Figures speak en and id, not '{Text.Visible(language)}'.", nameof(language)),
    };

    public abstract string Language { get; }

    public abstract string Technology { get; }

    public abstract string Organization { get; }

    public abstract string Environment { get; }

    public abstract string EnvironmentLetter { get; }

    public abstract string FurtherFactors { get; }

    public abstract string Controls { get; }

    public abstract string CommonFactor { get; }

    public abstract string Composite { get; }

    public abstract string SingleItem { get; }

    public abstract string Control { get; }

    public abstract string NoInterval { get; }

    public abstract string Zero { get; }

    public abstract string Guideline { get; }

    public abstract string Bootstrap { get; }

    public abstract string IntervalMethodOf(IntervalMethod method);

    public abstract string Seed { get; }

    public abstract string GivenResamples { get; }

    public abstract string ConfidenceInterval(string percent);

    public abstract string Excludes(string percent);

    public abstract string Spans(string percent);

    public abstract string ExpectedTag(int hypothesis, bool positive);

    public abstract string FoundTag(bool positive);

    public abstract string Path(string from, string to, string estimate);

    public abstract string SpansSentence { get; }

    public abstract string SignSentence(int hypothesis, bool expectedPositive, bool foundPositive);

    public abstract string Explained(string percent, string construct);

    public abstract string Inadmissible(string rSquared, string construct);

    public abstract string ModelTitle(string model);

    public abstract string PathsTitle(string model);

    public abstract string LoadingsTitle(string model);

    public abstract string DensitiesTitle(string model);

    public abstract string HtmtTitle(string model);

    public abstract string Sample(string count);

    public abstract string ControlsNote(string names);

    public abstract string SplitNote(int part, int parts, string band);

    public abstract string TooLarge { get; }

    public abstract string PathsNote(string percent);

    public abstract string HollowNote { get; }

    public abstract string LoadingsNote(string guideline);

    public abstract string LoadingSentence(string indicator, string construct, string estimate);

    public abstract string DensityNote(string resamples, string percent);

    public abstract string HtmtNote(string guideline);

    public abstract string HtmtSentence(string first, string second, string value, bool isOver);

    public abstract string Missing { get; }

    public abstract string AllDrivers { get; }

    public abstract string CausalNote { get; }

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
            digits = digits.Insert(i, Thousands);
        }

        return digits;
    }

    /// <summary>A level such as 0.95 as a percentage, in decimals, which do not round 0.29 * 100 to 28.999999999999996.</summary>
    public string Percent(double level) => Write(Text.Invariant($"{(decimal)level * 100:0.##########################}")) + "\u00A0%";

    /// <summary>A share as a percentage without decimals.</summary>
    public string WholePercent(double share) => Write(Numbers.Show(share * 100, NumberRule.Plain, 0)) + "\u00A0%";

    protected abstract string Thousands { get; }

    private NumberStyle Style => NumberStyle.Of(Language);

    private string Write(string number) => Style.Write(number);
}
