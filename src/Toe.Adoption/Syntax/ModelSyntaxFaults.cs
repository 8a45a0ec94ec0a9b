using Toe.Adoption.Internal;

namespace Toe.Adoption.Syntax;

/// <summary>Says what is wrong with a piece of model text, above all with what lavaan has and this library has not.</summary>
internal static class ModelSyntaxFaults
{
    private const int MostTokens = 12;

    /// <summary>An operator of lavaan that makes the whole statement one of a kind that PLS path models do not have.</summary>
    public static (string Found, string Remedy)? Unsupported(List<ModelToken> statement)
    {
        foreach (ModelToken token in statement)
        {
            if (token.Kind == ModelTokenKind.Operator && Unsupported(token.Text) is { } what)
            {
                return ($"{Show(statement)}: {what.Found}", what.Remedy);
            }
        }

        return null;
    }

    /// <summary>lavaan's <c>y ~ 1</c>; a construct of that name is written in quotes.</summary>
    public static bool IsIntercept(ModelToken term) => term.Kind == ModelTokenKind.Bare && term.Text is "0" or "1";

    /// <summary>What is wrong with a term that is not exactly one name.</summary>
    public static (string Found, string Remedy) Term(List<ModelToken> term, ModelToken name)
    {
        if (term.Count == 0)
        {
            return ("A '+' has no name on one of its sides.", "Remove the '+' or add the name.");
        }

        if (term.Count == 1 && IsIntercept(term[0]))
        {
            return (
                $"'{Text.Visible(name.Text)} ~ {term[0].Text}': intercepts (~ 1) are not supported, because indicators are standardized.",
                $"Remove it; a construct of the name {term[0].Text} is written \"{term[0].Text}\".");
        }

        int star = term.FindIndex(token => token.Is("*"));
        if (star >= 0)
        {
            return (
                $"{Show(term)}: modifiers ({Show(term[..star])} * ...) are not supported, because nothing is fixed, labeled or started by hand.",
                "Remove the modifier; a name that holds a '*' is written in quotes.");
        }

        if (term.Exists(token => token.Is(":")))
        {
            return ($"{Show(term)}: interactions (A:B) are not supported.", "Remove the term; a name that holds a ':' is written in quotes.");
        }

        return term.TrueForAll(token => token.IsName)
            ? ($"{Show(term)} are several names without a '+' between them.", "Join them by '+'; a name that holds a blank is written in quotes.")
            : (
                $"{Show(term)} is not a name.",
                "Begin each statement on a line of its own, and end a line with '+' only where the next one continues it.");
    }

    /// <summary>The first tokens of a statement, as they would be written.</summary>
    public static string Show(List<ModelToken> tokens)
    {
        IEnumerable<string> shown = tokens.Take(MostTokens).Select(token =>
            token.Kind == ModelTokenKind.Quoted ? ModelSyntaxWriter.InQuotes(Text.Visible(token.Text)) : Text.Visible(token.Text));
        return $"'{string.Join(' ', shown)}{(tokens.Count > MostTokens ? " ..." : "")}'";
    }

    private static (string Found, string Remedy)? Unsupported(string op) => op switch
    {
        "~~" => ("variances and covariances (~~) are not supported.", "Remove the line; exogenous constructs correlate freely."),
        "~*~" => ("response scales (~*~) are not supported.", "Remove the line."),
        "|" => ("thresholds (|) are not supported.", "Remove the line; indicators are taken as numbers."),
        ":=" => ("defined parameters (:=) are not supported.", "Remove the line; indirect and total effects are always computed."),
        "==" => ("constraints (==) are not supported.", "Remove the line."),
        "<" or ">" => ("inequality constraints (< and >) are not supported.", "Remove the line; an expected sign is written 'A -> Y : positive'."),
        "=" => ("'=' is no operator.", "Write =~ for a common factor, <~ for a composite, ~ for paths."),
        "!" => ("comments that begin with '!' are not supported.", "Begin the comment with '#'; a name that holds a '!' is written in quotes."),
        _ => null,
    };
}
