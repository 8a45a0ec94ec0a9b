namespace Toe.Adoption.Files;

/// <summary>The kinds of constructs in JSON.</summary>
internal enum ConstructKind
{
    Technology,
    Organization,
    Environment,
    Extended,
    Outcome,
    Control,
}
