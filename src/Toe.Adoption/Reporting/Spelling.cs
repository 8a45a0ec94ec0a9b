using System.Text;
using System.Text.RegularExpressions;
using Toe.Adoption.Collections;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Reporting;

/// <summary>
/// Spells abbreviations where the running text first uses them, as in <c>variance inflation factor (VIF)</c>: which place is the first depends on what was found.
/// Words of the author stay as they are.
/// </summary>
internal sealed partial class Spelling(string language)
{
    // In the order in which they are looked for.
    private static readonly (Phrase Short, Phrase Long)[] All =
    [
        (new("AVE", "AVE"), new("average variance extracted", "rata-rata ragam terekstrak")),
        (new("HTMT", "HTMT"), new("heterotrait-monotrait ratio", "rasio heterotrait-monotrait")),
        (new("HTMT2", "HTMT2"), new("heterotrait-monotrait ratio of geometric means", "rasio heterotrait-monotrait dari rata-rata geometrik")),
        (new("VIF", "VIF"), new("variance inflation factor", "faktor inflasi ragam")),
        (new("SRMR", "SRMR"), new("standardized root mean square residual", "akar rata-rata kuadrat residual terstandar")),
        (new("d_G", "d_G"), new("geodesic distance", "jarak geodesik")),
        (new("CI", "IK"), new("confidence interval", "interval kepercayaan")),
        (new("BCa", "BCa"), new("bias-corrected and accelerated", "terkoreksi bias dan dipercepat")),
        (new("PLSc", "PLSc"), new("consistent partial least squares", "kuadrat terkecil parsial konsisten")),
    ];

    private readonly HashSet<string> spelled = new(StringComparer.Ordinal);

    /// <summary>Blocks in the order of reading.</summary>
    public ValueList<ReportBlock> Of(ValueList<ReportBlock> blocks) => blocks.Select(block => block switch
    {
        ParagraphBlock paragraph => new ParagraphBlock(Of(paragraph.Prose)),
        ListBlock list => new ListBlock(list.Items.Select(Of).ToValueList()),
        _ => block,
    }).ToValueList();

    private Prose Of(Prose prose)
    {
        // Inside parentheses, brackets stand for further ones.
        int depth = 0;
        var before = new StringBuilder();
        return new Prose(prose.Runs.Select(run =>
        {
            if (run is not WordsRun words)
            {
                before.Append('x');
                return run;
            }

            string text = Word().Replace(words.Words, word => Of(word.Value, words.Words, word.Index, depth + Depth(words.Words[..word.Index]), before.Length == 0));
            depth += Depth(words.Words);
            before.Append(text);
            return new WordsRun(text);
        }).ToValueList());
    }

    private string Of(string word, string text, int at, int depth, bool isFirst)
    {
        if (All.FirstOrDefault(entry => entry.Short.In(language) == word) is not { Short: not null } found || !spelled.Add(word)
            || (at > 0 && text[at - 1] is '(' or '[' && at + word.Length < text.Length && text[at + word.Length] is ')' or ']'))
        {
            return word;
        }

        string full = found.Long.In(language);
        bool startsSentence = at == 0 ? isFirst : at > 1 && text[at - 2] is '.' or '!' or '?';
        full = startsSentence ? char.ToUpperInvariant(full[0]) + full[1..] : full;
        return depth > 0 ? $"{full} [{word}]" : $"{full} ({word})";
    }

    private static int Depth(string text) => text.Count(c => c == '(') - text.Count(c => c == ')');

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
