using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Toe.Adoption.DependencyInjection;
using Toe.Adoption.Samples.ReadinessApp.Storage;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.App.Tests;

/// <summary>The benchmark: enough others, never oneself, and nothing that one newcomer changes.</summary>
public sealed partial class PeersTests
{
    private const int Minimum = 3;
    private static readonly string Kind = App.Instrument.Content.Profile.First(question => question.Choices.Count > 1).Id;
    private static readonly string[] Kinds = [.. App.Instrument.Content.Profile.First(question => question.Id == Kind).Choices.Select(choice => choice.Id)];

    [Fact]
    public async Task Peers_are_shown_from_the_minimum_group_size_on()
    {
        await using App app = await App.StartAsync();
        using Benchmark benchmark = new(app);
        for (int others = 0; others < Minimum; others++)
        {
            PeerComparison tooFew = (await benchmark.CompareAsync()).Comparison;
            Assert.Equal((null, Minimum), (tooFew.Percentile, tooFew.Needed));
            await benchmark.AddAsync(0);
        }

        PeerComparison enough = (await benchmark.CompareAsync()).Comparison;
        Assert.Equal((50.0, Minimum), (enough.Percentile, enough.Count));
    }

    [Fact]
    public async Task Newcomers_are_not_seen_before_as_many_have_come_as_a_group_needs()
    {
        await using App app = await App.StartAsync();
        using Benchmark benchmark = new(app);
        for (int i = 0; i < Minimum; i++)
        {
            await benchmark.AddAsync(0);
        }

        Assert.Equal(50.0, (await benchmark.CompareAsync()).Comparison.Percentile);
        DateOnly first = (await benchmark.CompareAsync()).Date;
        benchmark.Clock.Now += TimeSpan.FromDays(2);
        for (int i = 1; i < Minimum; i++)
        {
            await benchmark.AddAsync(null);
            PeerResult same = await benchmark.CompareAsync();
            Assert.Equal((Minimum, 50.0, first), (same.Comparison.Count, same.Comparison.Percentile!.Value, same.Date));
        }

        await benchmark.AddAsync(null);
        PeerResult next = await benchmark.CompareAsync();
        Assert.Equal((2 * Minimum, 75.0), (next.Comparison.Count, next.Comparison.Percentile!.Value));
        Assert.Equal(first.AddDays(2), next.Date);
    }

    [Fact]
    public async Task A_group_of_one_kind_waits_for_newcomers_of_that_kind()
    {
        await using App app = await App.StartAsync();
        using Benchmark benchmark = new(app);
        for (int i = 0; i < Minimum; i++)
        {
            await benchmark.AddAsync(0, Kinds[0]);
        }

        Assert.Equal(Minimum, (await benchmark.CompareAsync(kind: Kinds[0])).Comparison.Count);
        await benchmark.AddAsync(0, Kinds[0]);
        await benchmark.AddAsync(0, Kinds[1]);
        await benchmark.AddAsync(0, Kinds[1]);
        Assert.Equal(Minimum, (await benchmark.CompareAsync(kind: Kinds[0])).Comparison.Count);
        await benchmark.AddAsync(0, Kinds[1]);
        PeerResult all = await benchmark.CompareAsync(kind: Kinds[2]);
        Assert.Equal((2 * Minimum, true), (all.Comparison.Count, all.Group is null)); // the fourth of the first kind waits
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Minimum - 1)]
    [InlineData(Minimum)]
    public async Task All_firms_without_a_group_that_is_shown_are_none_or_enough(int others)
    {
        await using App app = await App.StartAsync();
        using Benchmark benchmark = new(app);
        for (int i = 0; i < Minimum; i++)
        {
            await benchmark.AddAsync(0, Kinds[0]);
        }

        for (int i = 0; i < others; i++)
        {
            await benchmark.AddAsync(0, i % 2 == 0 ? Kinds[1] : null);
        }

        int all = (await benchmark.CompareAsync()).Comparison.Count;
        Assert.Equal(others < Minimum ? Minimum : Minimum + others, all);
    }

    /// <summary>Who subtracts a group from all, or today from yesterday, sees nobody who is not among enough.</summary>
    [Fact]
    public async Task A_kind_that_grows_out_of_the_rest_does_not_show_those_it_leaves()
    {
        await using App app = await App.StartAsync();
        using Benchmark benchmark = new(app);
        await AddAsync(benchmark, (Kinds[0], Minimum - 1), (Kinds[1], Minimum - 1));
        Assert.Equal(2 * (Minimum - 1), (await benchmark.CompareAsync()).Comparison.Count);
        await AddAsync(benchmark, (Kinds[0], 1));
        PeerResult same = await benchmark.CompareAsync(kind: Kinds[0]);
        Assert.Equal((2 * (Minimum - 1), true), (same.Comparison.Count, same.Group is null));
    }

    [Fact]
    public async Task A_kind_that_shrinks_and_a_few_of_another_do_not_show_the_few()
    {
        await using App app = await App.StartAsync();
        using Benchmark benchmark = new(app);
        Receipt last = await benchmark.AddAsync(0, Kinds[0]);
        await AddAsync(benchmark, (Kinds[0], Minimum - 1));
        Assert.Equal(Minimum, (await benchmark.CompareAsync(kind: Kinds[0])).Comparison.Count);
        Assert.True(await benchmark.Store.DeleteAsync(last, CancellationToken.None));
        await AddAsync(benchmark, (Kinds[1], Minimum - 1));
        Assert.Equal(Minimum, (await benchmark.CompareAsync()).Comparison.Count);
        await AddAsync(benchmark, (Kinds[2], 1));
        Assert.Equal(2 * Minimum, (await benchmark.CompareAsync()).Comparison.Count); // the two and the one are enough together
    }

    /// <summary>Firms come and go at random: whatever is shown at once, or one after the other, differs in no firm or in enough.</summary>
    [Fact]
    public void No_difference_of_what_is_shown_tells_of_a_few()
    {
        var date = new DateOnly(2026, 11, 24);
        for (int seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            Dictionary<string, (PeerScore Score, string? Kind)> firms = [];
            PeerPartition before = PeerPartition.Empty(date);
            for (int step = 0; step < 30; step++)
            {
                for (int i = random.Next(8); i > 0; i--)
                {
                    firms.Add($"{step}-{i}", (new PeerScore(50, new Dictionary<string, string>()), random.Next(4) is > 0 and var kind ? Kinds[kind - 1] : null));
                }

                foreach (string id in firms.Keys.Where(_ => random.Next(6) == 0).ToArray())
                {
                    firms.Remove(id);
                }

                PeerPartition after = before.Next(firms, Minimum, date);
                HashSet<string>[] shown = [.. Shown(before), .. Shown(after)];
                for (int choice = 1; choice < 1 << shown.Length; choice++)
                {
                    // The firms that stand in just these sets: what adding and subtracting can single out.
                    int alone = shown.SelectMany(set => set).Distinct().Count(id => Enumerable.Range(0, shown.Length).All(s => shown[s].Contains(id) == ((choice >> s) & 1) > 0));
                    Assert.True(alone is 0 or >= Minimum, $"seed {seed}, step {step}: {alone} firms");
                }

                before = after;
            }
        }

        static IEnumerable<HashSet<string>> Shown(PeerPartition partition) =>
            Kinds.Take(3).Select(kind => partition.Of(kind)).Prepend(partition.All).Select(group => group?.Firms.Keys.ToHashSet() ?? []);
    }

    [Fact]
    public async Task A_firm_that_leaves_shows_nobody_what_it_answered()
    {
        await using App app = await App.StartAsync();
        using Benchmark benchmark = new(app);
        Receipt? last = null;
        for (int i = 0; i < Minimum + 1; i++)
        {
            last = await benchmark.AddAsync(i == 0 ? null : 0);
        }

        PeerComparison before = (await benchmark.CompareAsync()).Comparison;
        Assert.True(await benchmark.Store.DeleteAsync(last!, CancellationToken.None));
        PeerComparison after = (await benchmark.CompareAsync()).Comparison;
        Assert.Equal((before.Count, before.Percentile), (after.Count, after.Percentile));
    }

    [Fact]
    public async Task Peers_are_scored_under_the_settings_of_the_firm()
    {
        await using App app = await App.StartAsync();
        using Benchmark benchmark = new(app, new ScoringSettings { MinimumItemShare = 0.1 });
        Dictionary<string, double?> few = App.Instrument.Content.Constructs.ToDictionary(construct => construct.Items[0].Id, _ => (double?)3);
        Assert.Null(app.Services.GetRequiredService<ReadinessScorer>().Score(new AnswerSheet(few)).Value.Overall);
        for (int i = 0; i < Minimum; i++)
        {
            await benchmark.Store.AddAsync(App.Instrument, new StoredResponse { Answers = few, Profile = new Dictionary<string, string>() }, CancellationToken.None);
        }

        Assert.Equal(Minimum, (await benchmark.CompareAsync()).Comparison.Count);
        using Benchmark strict = new(app);
        Assert.Equal(0, (await strict.CompareAsync()).Comparison.Count);
    }

    [Fact]
    public async Task Nobody_is_their_own_peer_in_the_other_language()
    {
        await using App app = await App.StartAsync($"--Readiness:MinimumGroupSize={Minimum}");
        ResponseStore store = app.Services.GetRequiredService<ResponseStore>();
        for (int i = 0; i < Minimum; i++)
        {
            await store.AddAsync(App.Instrument, Response(0), CancellationToken.None);
        }

        Receipt own = await store.AddAsync(App.Instrument, Response(1), CancellationToken.None);
        Assert.Contains("Among 3 businesses", await PageAsync("/en/result", own), StringComparison.Ordinal);
        Assert.Contains("Among 4 businesses", await PageAsync("/en/result", null), StringComparison.Ordinal);

        async Task<string> PageAsync(string path, Receipt? receipt)
        {
            using HttpResponseMessage page = await app.PostFormAsync(path, 1, [("again", "yes"), .. receipt is null ? [] : new[] { ("receipt", receipt.ToString()) }]);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            return await page.Content.ReadAsStringAsync();
        }
    }

    [Fact]
    public async Task Below_the_minimum_the_page_says_so_and_tells_no_number_of_firms()
    {
        await using App app = await App.StartAsync();
        for (int i = 0; i < 7; i++)
        {
            await app.Services.GetRequiredService<ResponseStore>().AddAsync(App.Instrument, Response(i), CancellationToken.None);
        }

        using HttpResponseMessage page = await app.PostFormAsync("/en/result", 1, ("consent", "no"));
        string peers = PeersSection().Match(await page.Content.ReadAsStringAsync()).Value;
        Assert.Contains("fewer than 10 similar businesses", peers, StringComparison.Ordinal);
        Assert.DoesNotContain("7", peers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Among_enough_peers_the_page_tells_whole_tens()
    {
        await using App app = await App.StartAsync($"--Readiness:MinimumGroupSize={Minimum}");
        ResponseStore store = app.Services.GetRequiredService<ResponseStore>();
        await store.AddAsync(App.Instrument, Response(null), CancellationToken.None);
        await store.AddAsync(App.Instrument, Response(1), CancellationToken.None);
        await store.AddAsync(App.Instrument, Response(1), CancellationToken.None);
        using HttpResponseMessage page = await app.PostFormAsync("/en/result", 1, ("consent", "no"));
        Assert.Contains("about 70 of 100 score lower", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal); // (2 + 1 + 1) of 6: 66.7
    }

    [Fact]
    public async Task Changed_answers_take_the_place_of_the_earlier_ones()
    {
        await using App app = await App.StartAsync();
        ResponseStore store = app.Services.GetRequiredService<ResponseStore>();
        Receipt first = await store.AddAsync(App.Instrument, Response(1), CancellationToken.None);
        using HttpResponseMessage form = await app.PostFormAsync("/id", 1, ("again", "yes"), ("receipt", first.ToString()));
        Assert.Contains($"<input type=\"hidden\" name=\"receipt\" value=\"{first}\">", await form.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using HttpResponseMessage changed = await app.PostFormAsync("/id/result", 2, ("consent", "yes"), ("receipt", first.ToString()));
        StoredResponse kept = Assert.Single(await store.ReadAsync(App.Instrument, CancellationToken.None));
        Assert.NotEqual(first.Id, kept.Id);
        Assert.Equal(App.Answers(2), kept.Answers);
        Assert.Contains(kept.Id, await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        // A receipt whose token is wrong takes nobody's place.
        using HttpResponseMessage forged = await app.PostFormAsync(
            "/id/result", 3, ("consent", "yes"), ("receipt", $"{kept.Id}.{new string('0', 32)}"));
        Assert.Equal(HttpStatusCode.OK, forged.StatusCode);
        Assert.Equal(2, (await store.ReadAsync(App.Instrument, CancellationToken.None)).Count);
    }

    /// <summary>Answers that differ by the number; null: the lowest score that there is.</summary>
    private static StoredResponse Response(int? number, string? kind = null) => new()
    {
        Answers = number is { } any ? App.Answers(any) : Lowest(),
        Profile = kind is null ? new Dictionary<string, string>() : new Dictionary<string, string> { [Kind] = kind },
    };

    private static async Task AddAsync(Benchmark benchmark, params (string Kind, int Count)[] firms)
    {
        foreach ((string kind, int count) in firms)
        {
            for (int i = 0; i < count; i++)
            {
                await benchmark.AddAsync(0, kind);
            }
        }
    }

    private static Dictionary<string, double?> Lowest() => App.Instrument.Content.Constructs
        .SelectMany(construct => construct.Items, (construct, item) => (item, IsBetterLess: item.IsReversed != (construct.Polarity == Polarity.Barrier)))
        .ToDictionary(
            one => one.item.Id,
            one => (double?)(one.IsBetterLess ? App.Instrument.ScaleOf(one.item.Id).Maximum : App.Instrument.ScaleOf(one.item.Id).Minimum),
            StringComparer.Ordinal);

    [GeneratedRegex("<section aria-labelledby=\"peers\">.*?</section>", RegexOptions.Singleline)]
    private static partial Regex PeersSection();

    /// <summary>A benchmark over the app's database whose minutes pass when a test says so.</summary>
    private sealed class Benchmark : IDisposable
    {
        private readonly ReadinessScorer scorer;
        private readonly Peers peers;

        public Benchmark(App app, ScoringSettings? settings = null)
        {
            Store = app.Services.GetRequiredService<ResponseStore>();
            scorer = ReadinessScorer.Create(App.Instrument, settings ?? new ScoringSettings());
            peers = new Peers(Store, scorer, Options.Create(new ReadinessOptions { MinimumGroupSize = Minimum }), Clock);
        }

        public Clock Clock { get; } = new();

        public ResponseStore Store { get; }

        public Task<Receipt> AddAsync(int? number, string? kind = null) => Store.AddAsync(App.Instrument, Response(number, kind), CancellationToken.None);

        public void Dispose() => peers.Dispose();

        public async Task<PeerResult> CompareAsync(string? kind = null)
        {
            Clock.Now += TimeSpan.FromMinutes(1);
            return (await peers.CompareAsync(scorer.Score(new AnswerSheet(App.Answers())).Value, Response(0, kind).Profile, null, CancellationToken.None))!;
        }
    }
}
