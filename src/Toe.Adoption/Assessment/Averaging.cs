namespace Toe.Adoption.Assessment;

/// <summary>How a heterotrait-monotrait ratio averages correlations.</summary>
internal enum Averaging
{
    Absolute,
    Signed,
    Geometric,
}
