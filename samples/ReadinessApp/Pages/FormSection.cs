using Toe.Adoption.Instruments;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>A question with the answers that it offers.</summary>
internal sealed record FormQuestion(string Id, LocalizedText Text, ResponseScale Scale, Relevance? ShownWhen);

/// <summary>A part of the form: the questions of one construct, and the attention checks that were put among them.</summary>
internal sealed record FormSection(string Id, LocalizedText Name, LocalizedText Caption, IReadOnlyList<FormQuestion> Questions)
{
    public string PageId => "p-" + Id;

    public bool AsksAgreement => Questions.All(question => question.Scale.Id.StartsWith("agree", StringComparison.Ordinal));

    public static IReadOnlyList<FormSection> Of(Instrument instrument)
    {
        InstrumentDraft content = instrument.Content;
        // Attention checks are spread over the parts, each at the end of one.
        Dictionary<int, List<AttentionCheck>> checks = [];
        for (int i = 0; i < content.AttentionChecks.Count; i++)
        {
            int part = (i + 1) * content.Constructs.Count / (content.AttentionChecks.Count + 1);
            (checks.TryGetValue(part, out List<AttentionCheck>? here) ? here : checks[part] = []).Add(content.AttentionChecks[i]);
        }

        return
        [
            .. content.Constructs.Select((construct, part) => new FormSection(
                construct.Id,
                construct.Name,
                content.Dimensions.First(dimension => dimension.Id == construct.Dimension).Name,
                [
                    .. construct.Items.Select(item => new FormQuestion(item.Id, item.Text, instrument.ScaleOf(item.Id), item.ShownWhen)),
                    .. checks.GetValueOrDefault(part, []).Select(check => new FormQuestion(check.Id, check.Text, instrument.ScaleOf(check.Id), null)),
                ])),
        ];
    }
}
