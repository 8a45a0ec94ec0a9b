using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Instruments;

/// <summary>All rules of an instrument. Every fault is told, in the order of the file.</summary>
internal sealed class InstrumentRules
{
    private readonly InstrumentDraft draft;
    private readonly InstrumentFaults faults;
    private readonly InstrumentIds ids;
    private readonly InstrumentTexts texts;
    private readonly Dictionary<string, ResponseScale> scales;

    private InstrumentRules(InstrumentDraft draft, InstrumentFaults faults)
    {
        this.draft = draft;
        this.faults = faults;
        ids = new InstrumentIds(faults);
        texts = new InstrumentTexts(draft.Languages, faults);
        scales = draft.Scales.DistinctBy(scale => scale.Id, StringComparer.Ordinal).ToDictionary(scale => scale.Id, StringComparer.Ordinal);
    }

    public static void Check(InstrumentDraft draft, InstrumentFaults faults)
    {
        if (InstrumentLimits.Keep(draft, faults))
        {
            new InstrumentRules(draft, faults).Check();
        }
    }

    private void Check()
    {
        CheckHead();
        CheckScales();
        CheckDimensions();
        CheckConstructs();
        CheckAttentionChecks();
        CheckProfile();
        CheckTopics();
        CheckIds();
        new SkipRules(draft.Constructs, item => ScaleOf(item.Scale), faults).Check();
    }

    private void CheckHead()
    {
        ids.CheckShape(draft.Id, $"id '{Text.Visible(draft.Id)}'");
        if (Guard.NameProblem(draft.Version) is { } problem)
        {
            faults.Error(IssueCodes.UnusableId, "version", problem.Replace("name", "version", StringComparison.Ordinal), "A version, such as 1.0.0.", "Correct it.");
        }

        if (draft.Version.Length > InstrumentLimits.IdCharacters)
        {
            faults.Error(
                IssueCodes.UnusableId,
                "version",
                Text.Invariant($"The version has {draft.Version.Length} characters."),
                Text.Invariant($"At most {InstrumentLimits.IdCharacters}."),
                "Shorten it.");
        }

        texts.CheckLanguages();
        texts.Check("title", draft.Title);
        texts.Check("notice", draft.Notice);
        texts.CheckWords("license", draft.License);
    }

    private void CheckScales()
    {
        foreach ((int index, ResponseScale scale) in draft.Scales.Index())
        {
            string part = InstrumentIds.Part("scale", scale.Id, index);
            if (scale.Minimum >= scale.Maximum)
            {
                Scale(part, Text.Invariant($"Its minimum {scale.Minimum} is not below its maximum {scale.Maximum}."), "At least two answers.", "Correct the bounds.");
            }
            else if (scale.Points > InstrumentLimits.Points)
            {
                Scale(part, Text.Invariant($"It has {scale.Points} points."), Text.Invariant($"At most {InstrumentLimits.Points}."), "Offer fewer answers.");
            }

            if (scale.Labels.Count > 0 && scale.Labels.Count != scale.Points)
            {
                Scale(
                    part,
                    Text.Invariant($"It has {Text.Count(scale.Labels.Count, "label", "labels")} for {Text.Count(scale.Points, "point", "points")}."),
                    "A label for each point, or none at all.",
                    "Add or remove labels.");
            }

            foreach ((int label, LocalizedText text) in scale.Labels.Index())
            {
                texts.Check(Text.Invariant($"{part}, label of {(long)scale.Minimum + label}"), text);
            }

            texts.Check($"{part}, don't know", scale.DontKnow);
        }

        if (!scales.ContainsKey(draft.DefaultScale))
        {
            UnknownScale("default scale", draft.DefaultScale);
        }
    }

    private void CheckDimensions()
    {
        foreach ((int index, InstrumentDimension dimension) in draft.Dimensions.Index())
        {
            string part = InstrumentIds.Part("dimension", dimension.Id, index);
            texts.Check($"{part}, name", dimension.Name);
            if (!draft.Constructs.Any(construct => string.Equals(construct.Dimension, dimension.Id, StringComparison.Ordinal)))
            {
                faults.Warning(IssueCodes.NothingAsked, part, "No construct belongs to it.", "", "Remove it, or add a construct.");
            }
        }
    }

    private void CheckConstructs()
    {
        if (draft.Constructs.Count == 0)
        {
            faults.Error(IssueCodes.NothingAsked, "constructs", "There is no construct.", "At least one.", "Add a construct with its items.");
        }

        HashSet<string> dimensions = [.. draft.Dimensions.Select(dimension => dimension.Id)];
        foreach ((int index, InstrumentConstruct construct) in draft.Constructs.Index())
        {
            string part = InstrumentIds.Part("construct", construct.Id, index);
            texts.Check($"{part}, name", construct.Name);
            texts.Check($"{part}, definition", construct.Definition);
            if (!dimensions.Contains(construct.Dimension))
            {
                faults.Error(
                    IssueCodes.UnknownDimension,
                    part,
                    $"There is no dimension {Text.Visible(construct.Dimension)}.",
                    "A dimension of the instrument.",
                    NearestName.Suggest(construct.Dimension, dimensions));
            }

            if (construct.Items.Count == 0)
            {
                faults.Error(IssueCodes.NothingAsked, part, "It has no items.", "At least one.", "Add an item, or remove the construct.");
            }

            foreach ((int place, Item item) in construct.Items.Index())
            {
                CheckItem(item, InstrumentIds.Part("item", item.Id, place) is var own && own.StartsWith("item number", StringComparison.Ordinal) ? $"{part}, {own}" : own);
            }
        }
    }

    private void CheckItem(Item item, string part)
    {
        texts.Check(part, item.Text);
        texts.CheckWords($"{part}, source", item.Source);
        if (item.Scale is { } scale && !scales.ContainsKey(scale))
        {
            UnknownScale(part, scale);
        }
    }

    private void CheckAttentionChecks()
    {
        foreach ((int index, AttentionCheck check) in draft.AttentionChecks.Index())
        {
            string part = InstrumentIds.Part("attention check", check.Id, index);
            texts.Check(part, check.Text);
            if (check.Scale is { } scale && !scales.ContainsKey(scale))
            {
                UnknownScale(part, scale);
            }

            bool isOutside = ScaleOf(check.Scale) is { } known && (check.ExpectedMinimum < known.Minimum || check.ExpectedMaximum > known.Maximum);
            if (isOutside || check.ExpectedMinimum > check.ExpectedMaximum)
            {
                faults.Error(
                    IssueCodes.InvalidAttentionCheck,
                    part,
                    Text.Invariant($"Answers from {check.ExpectedMinimum} to {check.ExpectedMaximum} are expected."),
                    ScaleOf(check.Scale) is { } own ? Text.Invariant($"A part of the scale, which runs from {own.Minimum} to {own.Maximum}.") : "The least first.",
                    "Correct the expected answers.");
            }
        }
    }

    private void CheckProfile()
    {
        var rules = new ProfileRules(texts, faults);
        foreach ((int index, ProfileQuestion question) in draft.Profile.Index())
        {
            string part = InstrumentIds.Part("profile question", question.Id, index);
            texts.Check(part, question.Text);
            rules.Check(question, part);
        }
    }

    private void CheckTopics()
    {
        HashSet<string> constructs = [.. draft.Constructs.Select(construct => construct.Id)];
        foreach ((int index, InterviewTopic topic) in draft.InterviewTopics.Index())
        {
            string part = InstrumentIds.Part("interview topic", topic.Id, index);
            texts.Check(part, topic.Question);
            if (topic.Constructs.Count == 0)
            {
                Topic(part, "It names no construct.", "Name the constructs that it speaks about.");
            }

            foreach (string unknown in topic.Constructs.Where(id => !constructs.Contains(id)))
            {
                Topic(part, $"There is no construct {Text.Visible(unknown)}.", NearestName.Suggest(unknown, constructs));
            }
        }
    }

    private void CheckIds()
    {
        ids.Check(draft.Scales.Select((scale, i) => (scale.Id, InstrumentIds.Part("scale", scale.Id, i))));
        ids.Check(draft.Dimensions.Select((dimension, i) => (dimension.Id, InstrumentIds.Part("dimension", dimension.Id, i))));
        ids.Check(draft.Constructs.Select((construct, i) => (construct.Id, InstrumentIds.Part("construct", construct.Id, i))));
        ids.Check(draft.InterviewTopics.Select((topic, i) => (topic.Id, InstrumentIds.Part("interview topic", topic.Id, i))));

        // All of these are questions of one form and columns of one table.
        ids.Check(
        [
            .. draft.Constructs.SelectMany(construct => construct.Items).Select((item, i) => (item.Id, InstrumentIds.Part("item", item.Id, i))),
            .. draft.AttentionChecks.Select((check, i) => (check.Id, InstrumentIds.Part("attention check", check.Id, i))),
            .. draft.Profile.Select((question, i) => (question.Id, InstrumentIds.Part("profile question", question.Id, i))),
        ]);
    }

    private ResponseScale? ScaleOf(string? id) => scales.GetValueOrDefault(id ?? draft.DefaultScale);

    private void Scale(string part, string found, string expected, string remedy) =>
        faults.Error(IssueCodes.InvalidScale, part, found, expected, remedy);

    private void UnknownScale(string part, string id) => faults.Error(
        IssueCodes.UnknownScale, part, $"There is no scale {Text.Visible(id)}.", "A scale of the instrument.", NearestName.Suggest(id, scales.Keys));

    private void Topic(string part, string found, string remedy) =>
        faults.Error(IssueCodes.UnknownTopicConstruct, part, found, "Constructs of the instrument.", remedy);
}
