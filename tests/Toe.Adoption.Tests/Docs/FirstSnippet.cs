#region readme
using Toe.Adoption;
using Toe.Adoption.Estimation;
using Toe.Adoption.Files;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;
#endregion

// A namespace from which nothing of the library is in sight: what the page shows compiles where it is pasted.
namespace Pasted;

public sealed class FirstSnippet : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("toe-snippets").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_model_a_survey_an_estimate_and_a_bootstrap()
    {
        string[] args = [Path.Combine(Toe.Adoption.Tests.House.Repository.Root, "seeds", "surveys", "toe_ai_survey.csv"), Path.Combine(folder, "result.json")];
        var Console = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);

        #region readme
        var advantage = Construct.Technology("RA", "Relative advantage", Reflective(Items("RA", 4)));
        var complexity = Construct.Technology("CX", "Complexity", Reflective(Items("CX", 3))).AsBarrier();
        var support = Construct.Organization("TM", "Top management support", Reflective(Items("TM", 4)));
        var pressure = Construct.Environment("CP", "Competitive pressure", Reflective(Items("CP", 3)));
        var adoption = Construct.Outcome("AD", "Adoption intention", Reflective(Items("AD", 3)));
        var model = AdoptionModel.Create(
            "AI adoption by small firms",
            [advantage, complexity, support, pressure, adoption],
            [advantage.Drives(adoption), complexity.Hinders(adoption), support.Drives(adoption), pressure.Drives(adoption)]);

        Survey survey = Survey.ReadCsv(args[0]).Value; // seeds/surveys/toe_ai_survey.csv; .Value throws and lists the errors
        PlsFit fit = Pls.Estimate(model, survey).Value;
        Validated<BootstrapResult> bootstrap = Bootstrap.Run(fit, new BootstrapSettings { Seed = 2026, Resamples = 5_000 });

        Console.WriteLine(fit);                                      // tables: indicators, constructs, HTMT, paths, effects
        Console.WriteLine(bootstrap.Value.ToTables()[0].ToMarkdown()); // paths with standard errors and intervals
        ModelFile.Of(fit, bootstrap).Save(args[1]);                   // JSON, without the answers
        #endregion

        Assert.Contains("Measurement model (n = 420)", Console.ToString(), StringComparison.Ordinal);
        Assert.Equal(0.219, fit.Path("RA", "AD").Estimate, 0.1);
        Assert.True(ModelFile.Load(args[1]).IsValid);
    }
}
