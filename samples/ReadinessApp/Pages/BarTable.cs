using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>
/// Bars from 0 to 100 inside a table of the same numbers, so that the one cannot say other than the other.
/// Lengths are percentages of the cell: patterns and lines stay sharp at every width, and no style attribute is needed.
/// </summary>
internal sealed class BarTable(ResultView view, Texts texts)
{
    private const double MiddleOfBar = 12;
    private readonly string language = texts.Language;

    /// <summary>A table with one group of rows for each part of the score.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="valueName">The head of the column of numbers.</param>
    /// <param name="target">Where the line of the target stands; null: there is none.</param>
    /// <param name="groups">The rows, group by group.</param>
    public Html Render(string caption, string valueName, double? target, IEnumerable<IReadOnlyList<BarRow>> groups) => Html.Of($"""
        <table class="bars" role="table">
        <caption>{caption}{Html.When(target is not null, () => Html.Of($" {Texts.Fill(texts.TargetLine, ("n", Whole(target!.Value)))}"))}</caption>
        <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">{texts.Area}</th><th scope="col" role="columnheader" class="scale"><span class="unseen">{texts.OnTheScale}</span>{Axis(target)}</th><th scope="col" role="columnheader" class="value">{valueName}</th><th scope="col" role="columnheader" class="answers">{texts.Answers}</th></tr></thead>
        {groups.Select(group => Html.Of($"""<tbody role="rowgroup">{group.Select(row => Row(row, target))}</tbody>"""))}
        </table>
        """);

    private Html Row(BarRow row, double? target)
    {
        ScoredPart part = row.Part;
        Html name = Html.Of($"""<th scope="row" role="rowheader"><span class="area">{row.Mark.Marker}<span>{part.Name.In(language)}{Html.When(row.IsDimension, () => Html.Of($" <span class=\"letter\">{row.Mark.Letter}</span>"))}</span></span></th>""");
        string rowClass = row.IsDimension ? "whole" : "part";
        if (part.Value is not { } value)
        {
            return Html.Of($"""<tr role="row" class="{rowClass} unscored">{name}<td role="cell" class="scale"><p class="reason">{part.Reason?.In(language)}</p></td><td role="cell" class="value">–</td>{Answers(row)}</tr>""");
        }

        return Html.Of($"""<tr role="row" class="{rowClass}">{name}<td role="cell" class="scale">{Bar(row, value, target)}{Informants(part)}</td><td role="cell" class="value">{Whole(value)}</td>{Answers(row)}</tr>""");
    }

    private Html Answers(BarRow row) => Html.Of(
        $"""<td role="cell" class="answers" data-label="{texts.Answers}">{Texts.Fill(texts.AnswersOf, ("a", Count(row.Answered)), ("b", Count(row.Asked)))}</td>""");

    private Html Bar(BarRow row, double value, double? target)
    {
        string kind = row.IsBurden ? "burden" : "plain";
        string fill = row.IsBurden ? "url(#bar-burden)" : row.Mark.Fill;
        Html range = view.Score.Informants > 1 && view.Ranges.TryGetValue(row.Part.Id, out (double Least, double Greatest) ends)
            ? Html.Of($"""<g class="range"><line x1="{ends.Least}%" x2="{ends.Greatest}%" y1="{MiddleOfBar}" y2="{MiddleOfBar}"/><line x1="{ends.Least}%" x2="{ends.Least}%" y1="6" y2="18"/><line x1="{ends.Greatest}%" x2="{ends.Greatest}%" y1="6" y2="18"/></g>""")
            : Html.Empty;
        return Html.Of($"""
            <svg class="bar {kind} mark-{row.Mark.Key}" width="100%" height="24" aria-hidden="true" focusable="false"><line class="grid" x1="25%" x2="25%" y1="0" y2="24"/><line class="grid" x1="50%" x2="50%" y1="0" y2="24"/><line class="grid" x1="75%" x2="75%" y1="0" y2="24"/><line class="grid" x1="100%" x2="100%" y1="0" y2="24"/><rect class="length" x="0" y="4" width="{value}%" height="16"{Html.When(fill.Length > 0, () => Html.Of($" fill=\"{fill}\""))}/><line class="zero" x1="0" x2="0" y1="0" y2="24"/>{TargetLine(target, 24)}{range}</svg>
            """);
    }

    private Html Informants(ScoredPart part)
    {
        if (view.Score.Informants <= 1 || part.Spread is not { } spread)
        {
            return Html.Empty;
        }

        (string, string) informants = ("k", Count(view.Score.Informants));
        string words = view.Ranges.TryGetValue(part.Id, out (double Least, double Greatest) ends)
            ? Texts.Fill(texts.RangeOf, ("least", Whole(ends.Least)), ("greatest", Whole(ends.Greatest)), informants)
            : Texts.Fill(texts.SpreadOf, ("r", Whole(spread)), informants);
        return Html.Of($"""<p class="informants">{words}</p>""");
    }

    private Html Axis(double? target) => Html.Of($"""
        <svg class="axis" width="100%" height="{(target is null ? 18 : 36)}" aria-hidden="true" focusable="false">{Html.When(target is not null, () => Html.Of($"""<text x="{target!.Value}%" y="13" text-anchor="middle" class="target-name">{Texts.Fill(texts.Target, ("n", Whole(target.Value)))}</text>"""))}{Ticks(target is null ? 14 : 31)}</svg>
        """);

    private static Html Ticks(int y) => Html.Of(
        $"""<text x="0" y="{y}">0</text><text x="25%" y="{y}" text-anchor="middle">25</text><text x="50%" y="{y}" text-anchor="middle">50</text><text x="75%" y="{y}" text-anchor="middle">75</text><text x="100%" y="{y}" text-anchor="end">100</text>""");

    private static Html TargetLine(double? target, int height) =>
        Html.When(target is not null, () => Html.Of($"""<line class="target" x1="{target!.Value}%" x2="{target.Value}%" y1="0" y2="{height}"/>"""));

    private string Count(int value) => Shown.Count(value, language);

    private string Whole(double value) => Shown.Count(Shown.Whole(value), language);
}

/// <summary>A row of the table: a dimension, or a construct in it, with the answers that it rests on.</summary>
internal sealed record BarRow(ScoredPart Part, DimensionMark Mark, bool IsDimension, bool IsBurden, int Answered, int Asked);
