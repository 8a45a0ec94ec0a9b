using System.Globalization;
using FsCheck.Xunit;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tables;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.Properties.Compare;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Section G, 75, 77 and 81: numbers in text, and results in every culture.</summary>
public class CultureTests
{
    [Theory]
    [InlineData("id-ID")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Results_and_messages_are_the_same_in_every_culture(string culture)
    {
        string[] expected = InCulture(CultureInfo.InvariantCulture, Work);
        Assert.Equal(expected, InCulture(CultureInfo.GetCultureInfo(culture), Work));
        Assert.Contains(expected, line => line.Contains('.', StringComparison.Ordinal));
    }

    [Property(MaxTest = 1000)]
    public void A_number_written_into_a_table_of_answers_is_read_back_bit_for_bit(long bits)
    {
        double written = BitConverter.Int64BitsToDouble(bits);
        double[] values = [double.IsFinite(written) ? written : 0.1, -0.0, double.Epsilon, double.MaxValue, double.MinValue, 2.2250738585072009e-308];
        Survey survey = Survey.ParseCsv("x\n" + string.Join('\n', values.Select(value => value.ToString("R", CultureInfo.InvariantCulture)))).Value;
        SurveyColumn column = survey.Columns[0];
        for (int row = 0; row < values.Length; row++)
        {
            Assert.Equal(Bits([values[row]]), Bits([column.Number(row)!.Value]));
            Assert.Equal(values[row], double.Parse(column.Text(row)!, NumberStyles.Float, CultureInfo.InvariantCulture));
        }
    }

    [Property(MaxTest = 1000)]
    public void A_number_in_a_table_is_the_stored_number_rounded(long numerator, byte decimals)
    {
        double stored = numerator / 1e9 % 1000;
        int shown = decimals % 7;
        string text = Numbers.Show(stored, NumberRule.Plain, shown);
        decimal printed = decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

        // Half a unit of the last decimal, and what converting a double to decimal (15 digits) may add.
        Assert.True(Math.Abs(printed - (decimal)stored) <= (0.5m * (decimal)Math.Pow(10, -shown)) + 1e-11m, $"{stored:R} shown as {text}");
        Assert.Equal(shown, text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0);
    }

    private static string[] Work()
    {
        Study study = StudyMaker.Make(77);
        string csv = string.Join(
            '\n',
            string.Join(',', study.Columns.Select(column => column.Name)),
            string.Join('\n', Enumerable.Range(0, study.Rows).Select(row => string.Join(
                ',', study.Columns.Select(column => column.Values[row].ToString("R", CultureInfo.InvariantCulture))))));
        Survey survey = Survey.ParseCsv(csv).Value;
        PlsFit fit = Pls.Estimate(study.Model(), survey, study.Settings).Value;
        PlsFit stopped = Pls.Estimate(study.Model(), survey, study.Settings with { MaximumIterations = 1 }).Value;
        BootstrapResult boot = Bootstrap.Run(
            fit, new BootstrapSettings { Seed = 77, Resamples = 40, Method = IntervalMethod.BiasCorrectedAccelerated }).Value;
        Study twins = study.WithColumns((name, values) => name == study.Columns[0].Name ? [.. values.Select(_ => 1.5)] : values);
        Validated<PlsFit> refused = Pls.Estimate(twins.Model(), twins.Survey());
        return
        [
            .. Bits(fit.Parameters.ToArray()).Select(bits => bits.ToString(CultureInfo.InvariantCulture)),
            .. boot.Estimates.Select(estimate => FormattableString.Invariant($"{estimate.Parameter} {estimate.StandardError:R} {estimate.PValue:R} {estimate.Interval?.Lower:R}")),
            survey.DataHash,
            fit.ToString(),
            boot.ToString(),
            .. stopped.Issues.Concat(refused.Issues).Select(issue => issue.ToString()),
        ];
    }

    private static string[] InCulture(CultureInfo culture, Func<string[]> work)
    {
        (CultureInfo before, CultureInfo beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
