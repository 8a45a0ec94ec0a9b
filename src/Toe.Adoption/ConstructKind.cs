namespace Toe.Adoption;

/// <summary>The kinds of constructs that model text and model files tell apart: one for each type of the family.</summary>
internal enum ConstructKind
{
    Technology,
    Organization,
    Environment,
    Extended,
    Outcome,
    Control,
}
