using System.Text;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Syntax;

internal enum ModelTokenKind
{
    Bare,
    Quoted,
    Operator,

    /// <summary>What cannot be a token; the text says why.</summary>
    Broken,
    LineEnd,
    StatementEnd,
}

internal readonly record struct ModelToken(ModelTokenKind Kind, string Text, int Line)
{
    public bool IsName => Kind is ModelTokenKind.Bare or ModelTokenKind.Quoted;

    public bool Is(string op) => Kind == ModelTokenKind.Operator && Text == op;

    public bool IsWord(string word) => Kind == ModelTokenKind.Bare && Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Cuts model text into statements of tokens, in one pass.</summary>
internal sealed class ModelSyntaxTokenizer(string text)
{
    // Longest first: the first that fits is taken.
    private static readonly string[] Operators =
        ["~*~", "=~", "<~", "~~", "->", ":=", "==", "~", "+", ":", ",", "*", "<", ">", "=", "|", "!"];

    private int position;
    private int line = 1;

    /// <summary>Whether a bare name may hold the character; any other name is quoted.</summary>
    public static bool IsBare(char c) => !char.IsWhiteSpace(c) && !char.IsControl(c) && !"+~=<>:,;#\"*|!".Contains(c, StringComparison.Ordinal);

    /// <summary>The statements of the text; a statement goes on over a line end after an operator that wants more and before a <c>+</c>.</summary>
    public static IEnumerable<List<ModelToken>> Statements(string text)
    {
        List<ModelToken> tokens = [.. new ModelSyntaxTokenizer(text).Tokens()];
        var statement = new List<ModelToken>();
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is not (ModelTokenKind.LineEnd or ModelTokenKind.StatementEnd))
            {
                statement.Add(tokens[i]);
            }
            else if (statement.Count > 0 && !(tokens[i].Kind == ModelTokenKind.LineEnd && GoesOn(statement[^1], tokens, ref i)))
            {
                yield return statement;
                statement = [];
            }
        }
    }

    // Blank lines and comments do not separate a line from the one that continues it: i moves to the last of these line ends.
    private static bool GoesOn(ModelToken last, List<ModelToken> tokens, ref int i)
    {
        while (i + 1 < tokens.Count && tokens[i + 1].Kind == ModelTokenKind.LineEnd)
        {
            i++;
        }

        bool wantsMore = last.Is("+") || last.Is("~") || last.Is("=~") || last.Is("<~");
        return i + 1 < tokens.Count && (wantsMore || tokens[i + 1].Is("+"));
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r';

    private IEnumerable<ModelToken> Tokens()
    {
        if (text.StartsWith('\uFEFF'))
        {
            position++;
        }

        while (position < text.Length)
        {
            char c = text[position];
            if (IsLineEnd(c))
            {
                position += text.AsSpan(position).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
                yield return new ModelToken(ModelTokenKind.LineEnd, "", line);
                line++;
            }
            else if (c == ';')
            {
                position++;
                yield return new ModelToken(ModelTokenKind.StatementEnd, "", line);
            }
            else if (c == '#')
            {
                int length = text.AsSpan(position).IndexOfAny('\n', '\r');
                position = length < 0 ? text.Length : position + length;
            }
            else if (char.IsWhiteSpace(c))
            {
                position++;
            }
            else
            {
                yield return c == '"' ? Quoted() : Operator() ?? Bare();
            }
        }

        yield return new ModelToken(ModelTokenKind.StatementEnd, "", line);
    }

    private ModelToken? Operator()
    {
        foreach (string op in Operators)
        {
            if (text.AsSpan(position).StartsWith(op, StringComparison.Ordinal))
            {
                position += op.Length;
                return new ModelToken(ModelTokenKind.Operator, op, line);
            }
        }

        return null;
    }

    private ModelToken Bare()
    {
        int start = position;
        while (position < text.Length && IsBare(text[position]) && !text.AsSpan(position).StartsWith("->", StringComparison.Ordinal))
        {
            position++;
        }

        if (position > start)
        {
            return new ModelToken(ModelTokenKind.Bare, text[start..position], line);
        }

        // Neither blank, nor quote, nor operator, nor bare: a control character. A run of them is one fault.
        while (position < text.Length && char.IsControl(text[position]) && !char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return Broken($"The character '{Text.Visible(text[start].ToString())}' cannot stand here.");
    }

    private ModelToken Quoted()
    {
        var name = new StringBuilder();
        string? fault = null;
        for (position++; position < text.Length && !IsLineEnd(text[position]); position++)
        {
            char c = text[position];
            if (c == '"')
            {
                position++;
                return fault is null ? new ModelToken(ModelTokenKind.Quoted, name.ToString(), line) : Broken(fault);
            }

            if (c == '\\' && position + 1 < text.Length && !IsLineEnd(text[position + 1]))
            {
                c = text[++position];
                fault ??= c is '"' or '\\'
                    ? null
                    : $"'\\{Text.Visible(c.ToString())}' is no escape; within quotes write \\\" for a quote and \\\\ for a backslash.";
            }

            name.Append(c);
        }

        return Broken($"The quotation mark before '{Text.Visible(name.ToString())}' is not closed on its line.");
    }

    private ModelToken Broken(string why) => new(ModelTokenKind.Broken, why, line);
}
