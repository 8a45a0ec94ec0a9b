using System.Globalization;
using System.Text.Json;
using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Tests.Reference;

/// <summary>Tetrads and congruence on stored resamples, as computed from their definitions in another language.</summary>
public class MeasurementReferenceTests
{
    private const double Agreement = 1e-8;

    [GoldenFact]
    public void Tetrads_of_a_block_and_their_intervals_agree()
    {
        JsonElement root = ReferenceFolder.Golden!.Read("cta_mobi_image");
        JsonElement results = root.GetProperty("results");
        string[] indicators = Numbers.Names(results.GetProperty("indicators"));
        Construct image = Construct.Outcome("Image", "Image", Measurement.Reflective(indicators));
        Construct loyalty = Construct.Outcome("Loyalty", "Loyalty", Measurement.Reflective(["CUSL1", "CUSL2", "CUSL3"]));
        MeasurementBootstrapResult ours = Run(AdoptionModel.Create("tetrads", [image, loyalty], [image.To(loyalty)]), root);
        Assert.Equal(5, ours.Tetrads.Count);
        Close.Within(Numbers.Vector(results.GetProperty("tetrads_nonredundant")), Of(ours, tetrad => tetrad.Value), Agreement, "tetrads");
        Close.Within(Numbers.Vector(results.GetProperty("bootstrap_sd")), Of(ours, tetrad => tetrad.StandardError), Agreement, "standard errors");
        Close.Within(Numbers.Vector(results.GetProperty("bias")), Of(ours, tetrad => tetrad.Bias), Agreement, "bias");
        Numbers intervals = Numbers.Matrix(results.GetProperty("bc_interval_alpha_10_bonferroni"));
        Close.Within(Column(intervals, "bc_low"), Of(ours, tetrad => tetrad.Interval?.Lower), Agreement, "lower ends");
        Close.Within(Column(intervals, "bc_high"), Of(ours, tetrad => tetrad.Interval?.Upper), Agreement, "upper ends");
        Assert.All(ours.Tetrads, tetrad => Assert.True(tetrad.MayVanish));
    }

    [GoldenFact]
    public void Congruence_and_its_standard_error_agree()
    {
        JsonElement root = ReferenceFolder.Golden!.Read("congruence_mobi_ecsi");
        AdoptionModel model = ReferenceCase.ListedModel(root.GetProperty("model"));
        MeasurementBootstrapResult ours = Run(model, root);
        JsonElement results = root.GetProperty("results").GetProperty("diagonal_rhoC_as_seminrExtras");
        Assert.Equal(21, Close.Within(
            Numbers.Vector(results.GetProperty("original")), Pairs(ours, pair => pair.Value), Agreement, "coefficients"));
        Close.Within(Numbers.Vector(results.GetProperty("boot_sd")), Pairs(ours, pair => pair.StandardError), Agreement, "standard errors");
        Close.Within(Numbers.Vector(results.GetProperty("t")), Pairs(ours, pair => pair.TStatistic), Agreement, "t");
        Close.Within(Numbers.Vector(results.GetProperty("q025")), Pairs(ours, pair => pair.Interval?.Lower), Agreement, "2.5 %");
        Close.Within(Numbers.Vector(results.GetProperty("q975")), Pairs(ours, pair => pair.Interval?.Upper), Agreement, "97.5 %");
    }

    private static MeasurementBootstrapResult Run(AdoptionModel model, JsonElement root)
    {
        ReferenceFolder folder = ReferenceFolder.Golden!;
        string file = root.TryGetProperty("indices_file", out JsonElement given)
            ? given.GetString()!
            : root.GetProperty("settings").GetProperty("indices_file").GetString()!;
        int[][] resamples =
        [
            .. from line in File.ReadLines(Path.Combine(folder.Surveys, file))
               select line.Split(',').Select(row => int.Parse(row, CultureInfo.InvariantCulture) - 1).ToArray(),
        ];
        Survey survey = Survey.ReadCsv(Path.Combine(folder.Surveys, root.GetProperty("data_file").GetString()!)).Value;
        PlsFit fit = Pls.Estimate(model, survey, new PlsSettings { Tolerance = 1e-13, MaximumIterations = 10_000 }).Value;
        var settings = new BootstrapSettings { Seed = 0, Resamples = resamples.Length };
        return MeasurementBootstrap.Run(fit, fit.Answers!, new GivenResamples(resamples), settings, 0.90, null, default).Value;
    }

    private static Numbers Of(MeasurementBootstrapResult result, Func<TetradEstimate, double?> value) =>
        Numbers.Vector(result.Tetrads.Where(tetrad => tetrad.Construct == "Image").Select(tetrad => (string.Join(',', tetrad.Indicators), value(tetrad))));

    private static Numbers Pairs(MeasurementBootstrapResult result, Func<CongruenceEstimate, double?> value) =>
        Numbers.Vector(result.CongruenceCoefficients.Select(pair => ($"{pair.First} ~ {pair.Second}", value(pair))));

    private static Numbers Column(Numbers matrix, string column) =>
        Numbers.Vector(matrix.Where(cell => cell.Column == column).Select(cell => (cell.Row, cell.Value)));
}
