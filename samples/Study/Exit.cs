namespace Toe.Adoption.Samples.Study;

/// <summary>What the program tells the shell.</summary>
internal static class Exit
{
    public const int Done = 0;

    /// <summary>The input was refused; standard error says why.</summary>
    public const int Refused = 2;

    public const int Cancelled = 130;
}
