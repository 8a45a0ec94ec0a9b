using Toe.Adoption.Instruments;

namespace Toe.Adoption.Forms;

/// <summary>
/// Finds the question of a column: by the name in the form, with its page before it (<c>page/name</c> of Kobo, <c>page-name</c> of ODK Central)
/// or without, by the id, or by the wording in any language, alone, behind its id (<c>RA1. ...</c>) or in the brackets of a grid.
/// </summary>
internal sealed class FormColumns
{
    private const string Separators = ".:)- \t\u2013\u2014\u00A0";

    private readonly Dictionary<string, string> declared;
    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> byWording = new(StringComparer.Ordinal);

    public FormColumns(Instrument instrument, FormNames names, FormSettings settings)
    {
        InstrumentDraft content = instrument.Content;
        foreach ((string id, LocalizedText text) in Questions(content))
        {
            ids.Add(id);
            byName.Add(names.Question(id), id);
            foreach (string key in text.Languages.Select(language => Wording.Key(text.In(language))).Distinct(StringComparer.Ordinal))
            {
                if (!byWording.TryGetValue(key, out List<string>? same))
                {
                    byWording.Add(key, same = []);
                }

                same.Add(id);
            }
        }

        // After all names, so that a page and a name in it never hide a name.
        foreach ((string page, string name) in names.Pages.SelectMany(page => ids.Select(id => (page, names.Question(id)))).ToList())
        {
            byName.TryAdd($"{page}-{name}", byName[name]);
        }

        declared = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string header, string question) in settings.Columns)
        {
            if (!ids.Contains(question))
            {
                throw Internal.UnknownName.Error("question", question, ids, nameof(settings));
            }

            declared[header] = question;
        }
    }

    /// <summary>The ids and wordings of all questions, in the order of the form.</summary>
    public static IEnumerable<(string Id, LocalizedText Text)> Questions(InstrumentDraft content) =>
    [
        .. content.Constructs.SelectMany(construct => construct.Items).Select(item => (item.Id, item.Text)),
        .. content.AttentionChecks.Select(check => (check.Id, check.Text)),
        .. content.Profile.Select(question => (question.Id, question.Text)),
    ];

    public FormTarget Find(string header, out string question)
    {
        string last = header[(header.LastIndexOf('/') + 1)..];
        if (declared.TryGetValue(header, out string? found) || byName.TryGetValue(header, out found) || byName.TryGetValue(last, out found))
        {
            question = found;
            return FormTarget.Question;
        }

        question = "";
        FormTarget metadata = FormMetadata.Of(header);
        if (metadata != FormTarget.Unknown)
        {
            return metadata;
        }

        question = ids.Contains(header) ? header : ByWording(header) ?? "";
        return question.Length > 0 ? FormTarget.Question : FormTarget.Unknown;
    }

    private string? ByWording(string header)
    {
        foreach (string text in Readings(header))
        {
            if (byWording.TryGetValue(Wording.Key(text), out List<string>? same) && same.Count == 1)
            {
                return same[0];
            }
        }

        return ids.FirstOrDefault(id => header.StartsWith(id, StringComparison.Ordinal)
            && header.Length > id.Length
            && Separators.Contains(header[id.Length], StringComparison.Ordinal)
            && byWording.TryGetValue(Wording.Key(header[id.Length..].TrimStart(Separators.ToCharArray())), out List<string>? same)
            && same.Contains(id));
    }

    // The whole header, what stands behind each slash (titles of pages), and what stands in brackets at the end (rows of a grid).
    private static IEnumerable<string> Readings(string header)
    {
        yield return header;
        for (int at = header.IndexOf('/', StringComparison.Ordinal); at >= 0; at = header.IndexOf('/', at + 1))
        {
            yield return header[(at + 1)..];
        }

        if (header.EndsWith(']'))
        {
            for (int at = header.IndexOf('[', StringComparison.Ordinal); at >= 0; at = header.IndexOf('[', at + 1))
            {
                yield return header[(at + 1)..^1];
            }
        }
    }
}
