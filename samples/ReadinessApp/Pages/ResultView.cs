using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>All that the result page shows.</summary>
internal sealed record ResultView
{
    public required ReadinessScore Score { get; init; }

    /// <summary>The day of the result.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What was posted; downloads and the other language post it again.</summary>
    public FormReading Form { get; init; } = FormReading.Empty;

    /// <summary>How the firm compares; null where no answers are kept to compare with.</summary>
    public PeerComparison? Peers { get; init; }

    /// <summary>The names of the group that peers were taken from, such as "Food and drink".</summary>
    public LocalizedText? PeerGroup { get; init; }

    /// <summary>The day as of which peers are counted; null where none are.</summary>
    public DateOnly? PeersDate { get; init; }

    /// <summary>The key under which the answers were stored, by which their owner can delete them; null where they were not stored.</summary>
    public string? Receipt { get; init; }

    /// <summary>The least and greatest value of several informants, by construct or dimension.</summary>
    public IReadOnlyDictionary<string, (double Least, double Greatest)> Ranges { get; init; } = new Dictionary<string, (double Least, double Greatest)>();
}
