using System.Text;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Forms;

/// <summary>
/// The names that questions and pages carry in a form. An id that is a form name keeps it; any other gets one that is: a form name begins
/// with a letter or underscore, holds letters, digits, hyphens, underscores and points, and is unique among questions and pages.
/// </summary>
internal sealed class FormNames
{
    public const string Start = "start";
    public const string End = "end";
    public const string InstrumentId = "instrument_id";
    public const string InstrumentVersion = "instrument_version";
    public const string InstrumentHash = "instrument_hash";
    public const string Notice = "notice";

    private readonly HashSet<string> taken = new(StringComparer.Ordinal)
    {
        Start, End, InstrumentId, InstrumentVersion, InstrumentHash, Notice, "meta", "instanceID", "instanceName",
    };

    private readonly Dictionary<string, string> questions;
    private readonly Dictionary<string, string> constructs;

    public FormNames(Instrument instrument)
    {
        InstrumentDraft content = instrument.Content;
        IEnumerable<string> ids =
        [
            .. content.Constructs.SelectMany(construct => construct.Items).Select(item => item.Id),
            .. content.AttentionChecks.Select(check => check.Id),
            .. content.Profile.Select(question => question.Id),
        ];
        questions = Named(ids);
        constructs = Named(content.Constructs.Select(construct => construct.Id));
        ProfilePage = Claim("profile");
        Lists = ListNames(content);
    }

    /// <summary>The page of the questions about the firm.</summary>
    public string ProfilePage { get; }

    /// <summary>The lists of choices, by the id of the scale or profile question.</summary>
    public (IReadOnlyDictionary<string, string> Scales, IReadOnlyDictionary<string, string> Profile) Lists { get; }

    /// <summary>All pages.</summary>
    public IEnumerable<string> Pages => constructs.Values.Append(ProfilePage);

    public string Question(string id) => questions[id];

    public string Page(string construct) => constructs[construct];

    /// <summary>The nearest form name of an id.</summary>
    public static string Legal(string id)
    {
        var name = new StringBuilder(id.Length + 1);
        foreach (char c in id)
        {
            name.Append(char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' ? c : '_');
        }

        return name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_') ? name.ToString() : "_" + name;
    }

    // Ids that can keep their name come first, so that no other id is given it.
    private Dictionary<string, string> Named(IEnumerable<string> ids)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string id in ids.OrderBy(id => Legal(id) == id && !taken.Contains(id) ? 0 : 1))
        {
            names.Add(id, Claim(id));
        }

        return names;
    }

    private string Claim(string id) => Unique(Legal(id), taken);

    private static (IReadOnlyDictionary<string, string> Scales, IReadOnlyDictionary<string, string> Profile) ListNames(InstrumentDraft content)
    {
        var lists = new HashSet<string>(StringComparer.Ordinal);
        return (
            content.Scales.ToDictionary(scale => scale.Id, scale => Unique(Legal(scale.Id), lists), StringComparer.Ordinal),
            content.Profile.Where(question => question.IsOfChoices)
                .ToDictionary(question => question.Id, question => Unique(Legal(question.Id), lists), StringComparer.Ordinal));
    }

    private static string Unique(string name, HashSet<string> among)
    {
        string unique = name;
        for (int next = 2; !among.Add(unique); next++)
        {
            unique = FormattableString.Invariant($"{name}_{next}");
        }

        return unique;
    }
}
