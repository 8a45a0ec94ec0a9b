namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>
/// Keeps texts from being run as formulas: a spreadsheet takes a text that begins with one of these characters, or its wide form, for a formula; an
/// apostrophe in front keeps it text. One goes in front of an apostrophe before such a character too, so that taking one away brings the text back.
/// </summary>
internal static class FormulaGuard
{
    private const char Mark = '\'';
    private const string Leads = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    public static string Defuse(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart(Mark);
        return rest is [var first, ..] && Leads.Contains(first, StringComparison.Ordinal) ? Mark + text : text;
    }
}
