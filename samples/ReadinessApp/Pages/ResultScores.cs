using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>The scores: areas by dimension in fixed order and inside by gap, barriers apart, outcomes apart.</summary>
internal sealed class ResultScores(ResultView view, Texts texts)
{
    private readonly ReadinessScore score = view.Score;

    public Html Render()
    {
        BarTable table = new(view, texts);
        double target = score.Settings.Target;
        IReadOnlyList<BarRow>[] areas =
        [
            .. score.Dimensions.Where(dimension => !dimension.IsOutcome).Select(dimension => Group(
                dimension, Of(dimension).Where(construct => construct.Polarity == Polarity.Driver).OrderBy(construct => construct.Value ?? double.MaxValue))),
        ];
        ConstructScore[] barriers =
        [
            .. score.Dimensions.Where(dimension => !dimension.IsOutcome).SelectMany(Of)
                .Where(construct => construct.Polarity == Polarity.Barrier).OrderByDescending(construct => construct.Value ?? double.MinValue),
        ];
        IReadOnlyList<BarRow>[] outcomes =
            [.. score.Dimensions.Where(dimension => dimension.IsOutcome).Select(dimension => Group(dimension, Of(dimension))[1..].ToArray())];
        return Html.Of($"""
            <h2 id="areas">{texts.AreasTitle}</h2>
            {table.Render(texts.AreasCaption, texts.Score, target, areas)}
            {Html.When(barriers.Length > 0, () => Html.Of($"""
                <h3>{texts.BarriersTitle}</h3>
                {table.Render(texts.BarriersCaption, texts.Burden, 100 - target, [[.. barriers.Select(Row)]])}
                """))}
            {Html.When(outcomes.Length > 0, () => Html.Of($"""
                <h3>{texts.OutcomesTitle}</h3>
                {table.Render(texts.OutcomesCaption, texts.Score, null, outcomes)}
                """))}
            <p class="muted">{texts.SmallDifference}</p>
            """);
    }

    private IEnumerable<ConstructScore> Of(DimensionScore dimension) => score.Constructs.Where(construct => construct.Dimension == dimension.Id);

    private BarRow[] Group(DimensionScore dimension, IEnumerable<ConstructScore> constructs) =>
    [
        new BarRow(
            dimension, DimensionMark.Of(score, dimension.Id, texts.Language), IsDimension: true, IsBurden: false,
            Of(dimension).Sum(construct => construct.Answered), Of(dimension).Sum(construct => construct.Asked)),
        .. constructs.Select(Row),
    ];

    private BarRow Row(ConstructScore construct) => new(
        construct, DimensionMark.Of(score, construct.Dimension, texts.Language), IsDimension: false, construct.Polarity == Polarity.Barrier,
        construct.Answered, construct.Asked);
}
