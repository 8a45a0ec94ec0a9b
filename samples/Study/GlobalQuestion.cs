namespace Toe.Adoption.Samples.Study;

/// <summary>A construct of Mode B and the column of a global question about it.</summary>
internal sealed record GlobalQuestion(string Construct, string Column)
{
    /// <summary>Why the model has nothing that the question can be about; null where it has.</summary>
    public string? Problem(AdoptionModel model) => model.Constructs.FirstOrDefault(construct => construct.Name == Construct) switch
    {
        null => $"--redundancy: The model has no construct '{Construct}'.",
        { } construct when construct.Measurement.Indicators.Contains(Column) =>
            $"--redundancy: {Column} is an indicator of {Construct}: a block explains its own indicator anyway. The global question is one more column.",
        { Measurement: Composite { Mode: WeightingMode.ModeB } } => null,
        _ => $"--redundancy: {Construct} has no Mode B weights (<~ in the model text), so that a redundancy analysis says nothing about it.",
    };
}
