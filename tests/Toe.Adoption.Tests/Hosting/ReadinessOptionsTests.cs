using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Toe.Adoption.Catalogue;
using Toe.Adoption.Collections;
using Toe.Adoption.DependencyInjection;
using Toe.Adoption.Scoring;
using Toe.Adoption.Tests.Instruments;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Hosting;

public sealed class ReadinessOptionsTests : IDisposable
{
    private readonly Host host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public void An_empty_section_scores_the_readiness_check_with_the_advice_of_the_catalogue()
    {
        using ServiceProvider provider = Host.With();
        Host.Start(provider);
        ReadinessScorer scorer = provider.GetRequiredService<ReadinessScorer>();
        Assert.Equal(ToeCatalogue.ReadinessCheck, scorer.Instrument);
        Assert.Equal(ScoringSettings.Default with { Advice = scorer.Settings.Advice }, scorer.Settings);
        Assert.NotEmpty(scorer.Settings.Advice);
        Assert.Same(scorer, provider.GetRequiredService<ReadinessScorer>());
    }

    [Fact]
    public void Every_setting_is_bound()
    {
        using ServiceProvider provider = host.WithFile(
            ("Target", "70.5"), ("MinimumItemShare", "0.25"), ("MinimumConstructShare", "0.75"), ("MinimumDimensionShare", "1"), ("MostPriorities", "2"),
            ("MinimumGroupSize", "25"), ("UnknownAnswers", "Ignore"),
            ("Levels", "own"),
            ("Bands:0:From", "0"), ("Bands:0:Id", "low"), ("Bands:0:Name:id", "Rendah"), ("Bands:0:Name:en", "Low"), ("Bands:0:Sentence:en", "Begin."), ("Bands:0:Sentence:id", "Mulai."),
            ("Bands:1:From", "40"), ("Bands:1:Id", "high"), ("Bands:1:Name:id", "Tinggi"), ("Bands:1:Name:en", "High"), ("Bands:1:Sentence:en", "Go on."), ("Bands:1:Sentence:id", "Lanjut."),
            ("Weights:Source", "three experts"), ("Weights:Items:CO1", "3"), ("Weights:Items:CO2", "1"),
            ("Gates:0:Subject", "CO"), ("Gates:0:Minimum", "10"), ("Gates:0:HighestBand", "low"));
        Host.Start(provider);
        ScoringSettings settings = provider.GetRequiredService<ReadinessScorer>().Settings;
        Assert.Equal((70.5, 0.25, 0.75, 1.0, 2), (settings.Target, settings.MinimumItemShare, settings.MinimumConstructShare, settings.MinimumDimensionShare, settings.MostPriorities));
        Assert.Equal(
            new ReadinessBands("own", [new(0, "low", Drafts.Both("Low", "Rendah"), Drafts.Both("Begin.", "Mulai.")), new(40, "high", Drafts.Both("High", "Tinggi"), Drafts.Both("Go on.", "Lanjut."))]),
            settings.Bands);
        Assert.Equal("three experts", settings.Weights.Source);
        Assert.Equal(3, settings.Weights.Items["CO1"]);
        Assert.Equal<ValueList<Gate>>([new Gate("CO", 10, "low")], settings.Gates);
        Assert.Equal(UnknownAnswers.Ignore, settings.UnknownAnswers);
        Assert.Empty(settings.Advice);
        Assert.Equal(25, provider.GetRequiredService<IOptions<ReadinessOptions>>().Value.MinimumGroupSize);
    }

    [Fact]
    public void All_numbers_out_of_range_are_listed_together_with_a_file_that_is_not_there()
    {
        using ServiceProvider provider = Host.With(
            ("InstrumentFile", "nowhere.json"), ("Target", "120"), ("MinimumItemShare", "-0.1"), ("MinimumConstructShare", "NaN"), ("MinimumDimensionShare", "2"),
            ("MostPriorities", "-1"), ("MinimumGroupSize", "2"), ("Gates:0:Minimum", "101"), ("Weights:Items:TM1", "1"));
        string[] faults = Host.Faults(provider);
        string[] named =
        [
            "Target", "MinimumItemShare", "MinimumConstructShare", "MinimumDimensionShare", "MostPriorities", "MinimumGroupSize",
            "Gates[0].Minimum", "Gates[0].Subject", "Gates[0].HighestBand", "Weights.Source",
        ];
        Assert.All(named, name => Assert.Single(faults, fault => fault.StartsWith($"TOE6001 {name}: It ", StringComparison.Ordinal)));
        Assert.Single(faults, fault => fault.StartsWith("TOE2001 ", StringComparison.Ordinal));
        Assert.Equal(named.Length + 1, faults.Length);
    }

    [Fact]
    public void Weights_bands_gates_and_levels_that_do_not_fit_the_instrument_are_named()
    {
        using ServiceProvider provider = host.WithFile(
            ("Weights:Source", "a guess"), ("Weights:Items:CO9", "1"), ("Gates:0:Subject", "ZZ"), ("Gates:0:HighestBand", "nobody"));
        string[] faults = Host.Faults(provider);
        Assert.Contains(faults, fault => fault.Contains("CO9", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("ZZ", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("nobody", StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.StartsWith(IssueCodes.InvalidScoringSettings.Code, fault, StringComparison.Ordinal));

        using ServiceProvider levels = host.WithFile(("Levels", "thirds"), ("Target", "-1"));
        faults = Host.Faults(levels);
        Assert.Equal(2, faults.Length);
        Assert.Contains("TOE6001 Levels: There are no levels 'thirds'. There are quarters and ", faults[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_is_worded_in_each_language_of_the_instrument()
    {
        using ServiceProvider provider = host.WithFile(("Bands:0:Id", "low"), ("Bands:0:Name:en", "Low"), ("Bands:0:Sentence:en", "Begin."), ("Bands:0:Sentence:id", "Mulai."));
        Assert.StartsWith("TOE6001 Bands[0].Name: There is no text in 'id'.", Assert.Single(Host.Faults(provider)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_instrument_that_the_catalogue_lacks_is_refused_with_those_that_it_has()
    {
        using ServiceProvider provider = Host.With(("Instrument", "toe-classic"));
        string fault = Assert.Single(Host.Faults(provider));
        Assert.StartsWith("TOE6002 Instrument: The catalogue has no instrument 'toe-classic'. It has ", fault, StringComparison.Ordinal);
        Assert.Contains(ToeCatalogue.ReadinessCheck.Id, fault, StringComparison.Ordinal);

        using ServiceProvider both = host.WithFile(("Instrument", ToeCatalogue.ReadinessCheck.Id));
        Assert.StartsWith("TOE6001 Instrument: Both ", Assert.Single(Host.Faults(both)), StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_the_instrument_file_are_listed()
    {
        string text = File.ReadAllText(host.InstrumentFile);
        File.WriteAllText(host.InstrumentFile, text.Replace("\"minimum\":1,\"maximum\":3", "\"minimum\":3,\"maximum\":1", StringComparison.Ordinal)
            .Replace("\"minimum\": 1,\n      \"maximum\": 3", "\"minimum\": 3,\n      \"maximum\": 1", StringComparison.Ordinal)
            .Replace("\"defaultScale\": \"agree3\"", "\"defaultScale\": \"agree9\"", StringComparison.Ordinal)
            .Replace("\"defaultScale\":\"agree3\"", "\"defaultScale\":\"agree9\"", StringComparison.Ordinal));
        using ServiceProvider provider = host.WithFile();
        Assert.True(Host.Faults(provider).Length >= 2);
    }

    [Fact]
    public void A_misspelt_option_is_refused_where_the_host_asks_for_it()
    {
        using ServiceProvider provider = host.WithFile(("Tarket", "50"));
        Assert.Contains("Tarket", Assert.Throws<InvalidOperationException>(() => Host.Start(provider)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_instruments_are_keyed_and_all_of_them_are_checked_at_the_start()
    {
        var services = new ServiceCollection();
        services.AddSingleton(Host.Configuration(("Short:InstrumentFile", host.InstrumentFile), ("Short:Advice", "false"), ("Short:Target", "50"), ("Long:InstrumentFile", host.InstrumentFile), ("Long:Advice", "false"), ("Long:Target", "90")));
        services.AddReadinessScoring("short").BindConfiguration("Readiness:Short");
        services.AddReadinessScoring("long").BindConfiguration("Readiness:Long");
        using ServiceProvider provider = services.BuildServiceProvider();
        Host.Start(provider);
        Assert.Equal(50, provider.GetRequiredKeyedService<ReadinessScorer>("short").Settings.Target);
        Assert.Equal(90, provider.GetRequiredKeyedService<ReadinessScorer>("long").Settings.Target);
        Assert.Null(provider.GetService<ReadinessScorer>());

        services.AddReadinessScoring("first").Configure(options => options.Instrument = "none");
        services.AddReadinessScoring("second").Configure(options => options.Target = 200);
        using ServiceProvider wrong = services.BuildServiceProvider();
        AggregateException faults = Assert.Throws<AggregateException>(() => Host.Start(wrong));
        Assert.Equal(["first", "second"], faults.InnerExceptions.Cast<OptionsValidationException>().Select(fault => fault.OptionsName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_faults_of_a_named_scorer_read_like_those_of_the_one_without_a_name()
    {
        var services = new ServiceCollection();
        services.AddReadinessScoring("short").Configure(options =>
        {
            options.Target = 120;
            options.Levels = "";
            options.Weights = new WeightOptions();
            options.Gates.Add(new GateOptions { Subject = "TM", Minimum = -1, HighestBand = "ready" });
        });
        using ServiceProvider provider = services.BuildServiceProvider();
        string[] faults = Host.Faults(provider);
        Assert.Equal(
        [
            "TOE6001 Target: It must be between 0 and 100.",
            "TOE6001 Levels: It is empty. Write quarters, five-levels or a name of your own together with Bands.",
            "TOE6001 Weights.Source: It is empty. Say where they come from; results show it.",
            "TOE6001 Gates[0].Minimum: It must be between 0 and 100.",
        ],
        faults.Where(fault => !fault.Contains("There are no levels", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Name", "")]
    [InlineData("Name", " ")]
    [InlineData("Name", null)]
    [InlineData("Sentence", null)]
    public void A_level_without_words_is_a_listed_fault(string text, string? words)
    {
        var services = new ServiceCollection();
        services.AddReadinessScoring().Configure(options =>
        {
            options.Levels = "own";
            options.Target = 200;
            var band = new BandOptions { Id = "low" };
            foreach (string language in new[] { "en", "id" })
            {
                band.Name[language] = "Low";
                band.Sentence[language] = "Begin.";
            }

            (text == "Name" ? band.Name : band.Sentence)["id"] = words!;
            options.Bands.Add(band);
        });
        using ServiceProvider provider = services.BuildServiceProvider();
        string[] faults = Host.Faults(provider);
        Assert.Equal(2, faults.Length);
        Assert.StartsWith($"TOE6001 Bands[0].{text}: There is no text in 'id'.", faults[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "own")]
    [InlineData("quarters", "own")]
    [InlineData("mine", "mine")]
    public void Levels_of_ones_own_never_bear_the_name_of_known_ones(string? levels, string id)
    {
        using ServiceProvider provider = host.WithFile([
            .. levels is null ? Array.Empty<(string, string)>() : [("Levels", levels)],
            ("Bands:0:Id", "low"), ("Bands:0:Name:en", "Low"), ("Bands:0:Name:id", "Rendah"), ("Bands:0:Sentence:en", "Begin."), ("Bands:0:Sentence:id", "Mulai.")]);
        Host.Start(provider);
        Assert.Equal(id, provider.GetRequiredService<ReadinessScorer>().Settings.Bands.Id);
    }

    [Fact]
    public void Adding_it_twice_adds_nothing_twice()
    {
        var services = new ServiceCollection();
        services.AddReadinessScoring().Configure(options => options.Instrument = "none");
        int count = services.Count(service => service.ServiceType == typeof(ReadinessScorer) || service.ServiceType == typeof(IValidateOptions<ReadinessOptions>));
        services.AddReadinessScoring();
        Assert.Equal(count, services.Count(service => service.ServiceType == typeof(ReadinessScorer) || service.ServiceType == typeof(IValidateOptions<ReadinessOptions>)));
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Single(Host.Faults(provider));
        Assert.Throws<OptionsValidationException>(provider.GetRequiredService<ReadinessScorer>);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void The_culture_of_the_machine_does_not_change_what_is_read(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            using ServiceProvider provider = host.WithFile(("Target", "62.5"));
            Assert.Equal(62.5, provider.GetRequiredService<ReadinessScorer>().Settings.Target);
            using ServiceProvider wrong = host.WithFile(("Target", "100.5"));
            Assert.Equal("TOE6001 Target: It must be between 0 and 100.", Assert.Single(Host.Faults(wrong)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
