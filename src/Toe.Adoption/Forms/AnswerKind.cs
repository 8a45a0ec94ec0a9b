namespace Toe.Adoption.Forms;

/// <summary>What the text of an answer turned out to be.</summary>
internal enum AnswerKind
{
    Offered,
    DontKnow,
    NotOffered,
    Ambiguous,
}
