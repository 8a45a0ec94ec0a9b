using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Syntax;

/// <summary>Reads the statements of model text into a <see cref="ModelDraft"/>; each that cannot be read is one or more issues.</summary>
internal sealed class ModelSyntaxReader
{
    private readonly ModelDraft draft;

    private ModelSyntaxReader(ModelDraft draft) => this.draft = draft;

    public static Validated<AdoptionModel> Read(string text, string source)
    {
        var draft = new ModelDraft(source);
        var reader = new ModelSyntaxReader(draft);
        foreach (List<ModelToken> statement in ModelSyntaxTokenizer.Statements(text))
        {
            reader.Statement(statement);
            if (draft.IsHopeless)
            {
                break;
            }
        }

        return draft.ToModel();
    }

    private void Statement(List<ModelToken> statement)
    {
        List<ModelToken> broken = statement.FindAll(token => token.Kind == ModelTokenKind.Broken);
        if (broken.Count > 0)
        {
            draft.Doubt(statement);
            broken.ForEach(token => draft.Fault(token.Line, token.Text));
        }
        else if (ModelSyntaxFaults.Unsupported(statement) is { } unsupported)
        {
            draft.Doubt(statement);
            draft.Fault(statement[0].Line, unsupported.Found, remedy: unsupported.Remedy);
        }
        else if (statement[0].IsWord("model") && statement.Count == 2 && statement[1].Kind == ModelTokenKind.Quoted)
        {
            draft.NameModel(statement[1].Text, statement[1].Line);
        }
        else if (statement.Count < 2 || !statement[0].IsName || statement[1].Kind != ModelTokenKind.Operator)
        {
            draft.Doubt(statement);
            draft.Fault(
                statement[0].Line,
                $"{ModelSyntaxFaults.Show(statement)} is no statement.",
                "A statement is one name, an operator and what belongs to it.");
        }
        else
        {
            Statement(statement[0], statement[1].Text, statement.GetRange(2, statement.Count - 2), statement);
        }
    }

    private void Statement(ModelToken name, string op, List<ModelToken> rest, List<ModelToken> statement)
    {
        switch (op)
        {
            case "=~" or "<~":
                List<string> columns = [.. Terms(rest, name, op, statement).Select(term => term.Text)];
                draft.AddBlock(name.Text, isComposite: op == "<~", columns, name.Line);
                break;
            case "~":
                foreach (ModelToken from in Terms(rest, name, op, statement))
                {
                    draft.AddPath(from.Text, name.Text, from.Line);
                }

                break;
            case ":":
                ModelSyntaxWords.Declare(draft, name, rest);
                break;
            case "->":
                Sign(name, rest, statement);
                break;
            default:
                draft.Doubt(statement);
                draft.Fault(name.Line, $"{ModelSyntaxFaults.Show(statement)} is no statement: a name cannot be followed by '{op}'.");
                break;
        }
    }

    private void Sign(ModelToken from, List<ModelToken> rest, List<ModelToken> statement)
    {
        if (rest is [{ IsName: true } to, var colon, var word] && colon.Is(":"))
        {
            if (word.IsWord("positive") || word.IsWord("negative"))
            {
                draft.AddSign(from.Text, to.Text, word.IsWord("positive") ? ExpectedSign.Positive : ExpectedSign.Negative, from.Line);
                return;
            }
        }

        draft.Fault(
            from.Line,
            $"{ModelSyntaxFaults.Show(statement)} is no expected sign.",
            "An arrow states the expected sign of a path: 'A -> Y : positive' or 'A -> Y : negative'.",
            "The path itself is written 'Y ~ A'.");
    }

    // The names between plus signs. What is wrong with one of them does not hide the others.
    private List<ModelToken> Terms(List<ModelToken> rest, ModelToken name, string op, List<ModelToken> statement)
    {
        var terms = new List<ModelToken>();
        if (rest.Count == 0)
        {
            if (op == "~")
            {
                draft.Doubt(statement);
                draft.Fault(name.Line, $"Nothing stands after '{Text.Visible(name.Text)} ~'.", "A construct that explains it.");
            }

            return terms;
        }

        int start = 0;
        for (int i = 0; i <= rest.Count; i++)
        {
            if (i < rest.Count && !rest[i].Is("+"))
            {
                continue;
            }

            List<ModelToken> term = rest.GetRange(start, i - start);
            int line = rest[Math.Min(start, rest.Count - 1)].Line;
            start = i + 1;
            if (term is [{ IsName: true } single] && !(op == "~" && ModelSyntaxFaults.IsIntercept(single)))
            {
                terms.Add(single);
                continue;
            }

            draft.Doubt(term.Count > 0 ? [name, .. term] : [name]);
            (string found, string remedy) = ModelSyntaxFaults.Term(term, name);
            draft.Fault(line, found, "Names, joined by '+'.", remedy);
        }

        return terms;
    }
}
