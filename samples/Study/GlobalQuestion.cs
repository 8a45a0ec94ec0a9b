namespace Toe.Adoption.Samples.Study;

/// <summary>A construct of Mode B and the column of a global question about it.</summary>
internal sealed record GlobalQuestion(string Construct, string Column)
{
    /// <summary>Why the model has nothing that the question can be about; null where it has.</summary>
    public string? Problem(AdoptionModel model) => model.Constructs.FirstOrDefault(construct => construct.Name == Construct) switch
    {
        null => $"--redundancy: The model has no construct '{Construct}'.",
        { Measurement: Composite { Mode: WeightingMode.ModeB } } => null,
        _ => $"--redundancy: {Construct} has no Mode B weights (<~ in the model text), so that a redundancy analysis says nothing about it.",
    };
}
