using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.BadInputs;

namespace Toe.Adoption.Tests.Results;

/// <summary>Results are asked for by name. On the baseline: RA -> TM -> AD and RA -> AD, three indicators each.</summary>
public class LookupTests
{
    private static readonly PlsFit Fit = Baseline.Estimate(Baseline.Survey()).Value;
    private static readonly BootstrapResult Boot = Bootstrap.Run(Fit, new BootstrapSettings { Seed = 5, Resamples = 60 }).Value;

    public static TheoryData<string, Action, string, string> Unknown => new()
    {
        { "fit construct", () => Fit.Construct("RB"), "name", "There is no construct 'RB'. Did you mean RA?" },
        { "fit indicator", () => Fit.Indicator("TM9"), "name", "There is no indicator 'TM9'. Did you mean TM1?" },
        { "fit path from", () => Fit.Path("RB", "AD"), "from", "There is no construct 'RB'. Did you mean RA?" },
        { "fit path to", () => Fit.Path("RA", "adoption"), "to", "There is no construct 'adoption'. Choose one of RA, TM, AD." },
        { "fit path reversed", () => Fit.Path("AD", "TM"), "to", "There is no path AD -> TM. Choose one of RA -> TM." },
        { "fit total effect", () => Fit.TotalEffect("AD", "RA"), "to", "There is no total effect AD -> RA. Choose one of RA -> TM, RA -> AD, TM -> AD." },
        { "fit indirect effect", () => Fit.IndirectEffect("TM", "AD"), "to", "There is no indirect effect TM -> AD. Choose one of RA -> AD." },
        {
            "fit chain", () => Fit.SpecificIndirectEffect("RA", "AD"), "constructs",
            "There is no specific indirect effect RA -> AD. Choose one of RA -> TM -> AD."
        },
        { "fit empty chain", () => Fit.SpecificIndirectEffect(), "constructs", "There is no specific indirect effect . Choose one of RA -> TM -> AD." },
        { "fit HTMT", () => Fit.Htmt("TM", "TM"), "second", "There is no HTMT TM ~ TM. Choose one of RA ~ TM." },
        { "cross-loading row", () => _ = Fit.CrossLoadings["TM9", "AD"], "row", "There is no row 'TM9'. Did you mean TM1?" },
        { "cross-loading column", () => _ = Fit.CrossLoadings["TM1", "RB"], "column", "There is no column 'RB'. Did you mean RA?" },
        { "score construct", () => _ = Fit.Scores()[0, "RB"], "construct", "There is no construct 'RB'. Did you mean RA?" },
        { "scores of a construct", () => Fit.Scores().Of("RB"), "construct", "There is no construct 'RB'. Did you mean RA?" },
        { "score row", () => _ = Fit.Scores()[120, "RA"], "row", "Rows are counted from 0 to 119." },
        { "score row below", () => _ = Fit.Scores()[-1, "RA"], "row", "Rows are counted from 0 to 119." },
        { "matrix row below", () => _ = Fit.CrossLoadings[-1, 0], "row", "row ('-1') must be a non-negative value." },
        { "matrix column", () => _ = Fit.CrossLoadings[0, 3], "column", "column ('3') must be less than '3'." },
        { "survey row below", () => Baseline.Survey().RowSubject(-1), "row", "Rows are counted from 0 to 119." },
        { "answer below", () => Baseline.Survey()["RA1"].Number(-1), "row", "Rows are counted from 0 to 119." },
        { "moments", () => Fit.Moments.Mean("TM9"), "indicator", "There is no indicator 'TM9'. Did you mean TM1?" },
        { "model", () => Fit.Model.Construct("RB"), "name", "There is no construct 'RB'. Did you mean RA?" },
        { "survey", () => _ = Baseline.Survey()["ra1"], "name", "There is no column 'ra1'. Did you mean RA1?" },
        { "bootstrap path", () => Boot.Path("RA", "RA"), "to", "There is no path RA -> RA. Choose one of RA -> TM, RA -> AD." },
        { "bootstrap effect", () => Boot.TotalEffect("RB", "AD"), "from", "There is no construct 'RB'. Did you mean RA?" },
        { "bootstrap indirect", () => Boot.IndirectEffect("RA", "TM"), "to", "There is no indirect effect RA -> TM. Choose one of RA -> AD." },
        { "bootstrap weight", () => Boot.Weight("AD4"), "indicator", "There is no indicator 'AD4'. Did you mean AD1?" },
        { "bootstrap loading", () => Boot.Loading("AD4"), "indicator", "There is no indicator 'AD4'. Did you mean AD1?" },
        { "bootstrap R2", () => Boot.RSquared("RA"), "construct", "There is no R2 of RA. Choose one of TM, AD." },
        { "bootstrap HTMT", () => Boot.Htmt("RB", "AD"), "first", "There is no construct 'RB'. Did you mean RA?" },
        { "bootstrap AVE", () => Boot.Ave("RB"), "construct", "There is no construct 'RB'. Did you mean RA?" },
        { "hidden characters", () => Fit.Construct("R\u202EA"), "name", @"There is no construct 'R\u202EA'. Did you mean RA?" },
    };

    [Theory]
    [MemberData(nameof(Unknown), DisableDiscoveryEnumeration = true)]
    public void An_unknown_name_is_named_with_the_nearest(string what, Action ask, string parameter, string message)
    {
        ArgumentException exception = Assert.ThrowsAny<ArgumentException>(ask);
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal((what, parameter), (what, exception.ParamName));
    }

    [Fact]
    public void No_name_at_all_is_said_by_its_parameter()
    {
        (Action Ask, string Parameter)[] doors =
        [
            (() => Fit.Construct(null!), "name"), (() => Fit.Indicator(null!), "name"), (() => Fit.Path(null!, "AD"), "from"), (() => Fit.Path("RA", null!), "to"),
            (() => Fit.Htmt("RA", null!), "second"), (() => Fit.SpecificIndirectEffect("RA", null!, "AD"), "constructs"), (() => _ = Fit.CrossLoadings[null!, "RA"], "row"),
            (() => _ = Fit.Scores()[0, null!], "construct"), (() => Fit.Moments.Mean(null!), "indicator"), (() => Fit.Model.Construct(null!), "name"),
            (() => _ = Baseline.Survey()[null!], "name"), (() => Boot.Weight(null!), "indicator"), (() => Boot.RhoA(null!), "construct"),
        ];
        Assert.All(doors, door => Assert.Equal(door.Parameter, Assert.Throws<ArgumentNullException>(door.Ask).ParamName));
    }

    [Fact]
    public void Every_entry_of_every_list_of_a_fit_is_found_by_its_names()
    {
        Assert.All(Fit.Constructs, item => Assert.Same(item, Fit.Construct(item.Name)));
        Assert.All(Fit.Indicators, item => Assert.Same(item, Fit.Indicator(item.Indicator)));
        Assert.All(Fit.Paths, item => Assert.Same(item, Fit.Path(item.From, item.To)));
        Assert.All(Fit.TotalEffects, item => Assert.Same(item, Fit.TotalEffect(item.From, item.To)));
        Assert.All(Fit.IndirectEffects, item => Assert.Same(item, Fit.IndirectEffect(item.From, item.To)));
        Assert.All(Fit.SpecificIndirectEffects, item => Assert.Same(item, Fit.SpecificIndirectEffect([.. item.Constructs])));
        Assert.All(Fit.HtmtRatios, item => Assert.Same(item, Fit.Htmt(item.First, item.Second)));
        Assert.All(Fit.HtmtRatios, item => Assert.Same(item, Fit.Htmt(item.Second, item.First)));
        Assert.All(Fit.Model.Constructs, item => Assert.Same(item, Fit.Model.Construct(item.Name)));
        Survey survey = Baseline.Survey();
        Assert.All(survey.Columns, item => Assert.Same(item, survey[item.Name]));
    }

    [Fact]
    public void Every_parameter_of_a_bootstrap_is_found_by_the_method_of_its_kind()
    {
        Assert.Equal(Enum.GetValues<ParameterKind>(), Boot.Estimates.Select(estimate => estimate.Parameter.Kind).Distinct());
        Assert.All(Boot.Estimates, estimate => Assert.Same(estimate, Ask(estimate.Parameter)));
        Assert.Same(Boot.Htmt("RA", "AD"), Boot.Htmt("AD", "RA"));
    }

    [Fact]
    public void A_fit_and_its_bootstrap_agree_on_the_estimates()
    {
        Assert.Equal(Fit.TotalEffect("RA", "AD").Estimate, Boot.TotalEffect("RA", "AD").Estimate);
        Assert.Equal(Fit.Indicator("TM2").Loading, Boot.Loading("TM2").Estimate);
        Assert.Equal(Fit.Indicator("TM2").Weight, Boot.Weight("TM2").Estimate);
        Assert.Equal(Fit.Construct("AD").RSquared, Boot.RSquared("AD").Estimate);
        Assert.Equal(Fit.Htmt("AD", "TM").Value, Boot.Htmt("TM", "AD").Estimate);
    }

    [Fact]
    public void A_matrix_shows_as_a_table()
    {
        string[] lines = Fit.CrossLoadings.ToString().Split('\n');
        Assert.Equal("Cross-loadings", lines[0]);
        Assert.Equal(["RA", "TM", "AD"], Fit.CrossLoadings.ToTable().Columns.Skip(1).Select(column => column.Header));
        Assert.Equal(Baseline.Names, Fit.CrossLoadings.ToTable().Rows.Select(row => row[0].ToString()!.Split(' ', '"')).Select(words => words.First(Baseline.Names.Contains)));
        Assert.Equal("Correlations of constructs", Fit.ConstructCorrelations.ToTable().Title);
        Assert.Equal("Correlations of construct scores", Fit.ScoreCorrelations.ToTable().Title);
    }

    private static BootstrapEstimate Ask(Parameter parameter)
    {
        ValueList<string> names = parameter.Constructs;
        return parameter.Kind switch
        {
            ParameterKind.Path => Boot.Path(names[0], names[1]),
            ParameterKind.TotalEffect => Boot.TotalEffect(names[0], names[1]),
            ParameterKind.IndirectEffect => Boot.IndirectEffect(names[0], names[1]),
            ParameterKind.SpecificIndirectEffect => Boot.SpecificIndirectEffect([.. names]),
            ParameterKind.Weight => Boot.Weight(parameter.Indicator!),
            ParameterKind.Loading => Boot.Loading(parameter.Indicator!),
            ParameterKind.RSquared => Boot.RSquared(names[0]),
            ParameterKind.Htmt => Boot.Htmt(names[0], names[1]),
            ParameterKind.CronbachAlpha => Boot.CronbachAlpha(names[0]),
            ParameterKind.RhoA => Boot.RhoA(names[0]),
            ParameterKind.RhoC => Boot.RhoC(names[0]),
            _ => Boot.Ave(names[0]),
        };
    }
}
