using System.Globalization;
using System.Text;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>
/// Stored answers in a form that may leave the house: no ids, no days, no names, coarse profiles, and no combination of profile answers that fewer than
/// the minimum group size share. Of a rarer combination the last questions are blanked until it is shared by enough; rows that stay rare even so are left out.
/// </summary>
internal sealed record AnonymousExport(string Csv, int Rows, int Blanked, int LeftOut)
{
    public static AnonymousExport Of(Instrument instrument, IEnumerable<StoredResponse> responses, int minimumGroupSize)
    {
        string[] questions = [.. instrument.Content.Profile.Where(question => question.Kind != ProfileKind.Text).Select(question => question.Id)];
        Row[] rows = [.. responses.Select(response => new Row(
            [.. questions.Select(question => response.Profile.GetValueOrDefault(question, ""))],
            string.Join(',', instrument.Items.Select(item => Cell(response.Answers.GetValueOrDefault(item.Id))))))];

        List<Row> kept = [];
        List<Row> rare = [.. rows];
        int blanked = 0;
        for (int told = questions.Length; told >= 0; told--)
        {
            var groups = rare.Select(row => row.Tell(told)).GroupBy(row => string.Join('\n', row.Profile), StringComparer.Ordinal).ToList();
            List<Row> shared = [.. groups.Where(group => group.Count() >= minimumGroupSize).SelectMany(group => group)];
            kept.AddRange(shared);
            blanked += told < questions.Length ? shared.Count : 0;
            rare = [.. groups.Where(group => group.Count() < minimumGroupSize).SelectMany(group => group)];
        }

        StringBuilder csv = new();
        csv.AppendJoin(',', questions.Concat(instrument.Items.Select(item => item.Id))).Append('\n');
        foreach (string line in kept.Select(row => string.Join(',', row.Profile.Append(row.Answers))).Order(StringComparer.Ordinal))
        {
            csv.Append(line).Append('\n');
        }

        return new AnonymousExport(csv.ToString(), kept.Count, blanked, rare.Count);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Rows} rows, {Blanked} of them with blanked profile answers; {LeftOut} rows left out because too few firms are like them.");

    // Ids of choices and items are letters, digits, hyphen and underscore; answers are numbers: nothing needs quotes or could be a formula.
    private static string Cell(double? answer) => answer?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private sealed record Row(string[] Profile, string Answers)
    {
        public Row Tell(int told) => this with { Profile = [.. Profile.Select((answer, index) => index < told ? answer : "")] };
    }
}
