namespace Toe.Adoption.Internal;

/// <summary>
/// Texts that a spreadsheet would take for a formula, made harmless by an apostrophe in front and brought back exactly. Only for names
/// and texts: a number such as -0.5 stays a number.
/// </summary>
internal static class FormulaLeads
{
    private const char Mark = '\'';
    private const string Leads = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"; // the last four are the wide forms, which spreadsheets take for the same

    /// <summary>The text, with one more apostrophe where a lead stands first or after apostrophes alone: so that <see cref="Restore"/> is exact.</summary>
    public static string Defuse(string text) => IsLed(text) ? Mark + text : text;

    /// <summary>What was defused.</summary>
    public static string Restore(string text) => text.StartsWith(Mark) && IsLed(text) ? text[1..] : text;

    private static bool IsLed(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart(Mark);
        return !rest.IsEmpty && Leads.Contains(rest[0], StringComparison.Ordinal);
    }
}
