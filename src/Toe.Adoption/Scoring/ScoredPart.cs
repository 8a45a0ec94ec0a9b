using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Scoring;

/// <summary>A construct or dimension with its value from 0 to 100, or the reason why there is none. Only the library makes one.</summary>
public abstract record ScoredPart
{
    private protected ScoredPart()
    {
    }

    /// <summary>The id.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>The name.</summary>
    public LocalizedText Name { get; internal init; } = null!;

    /// <summary>The value, 0 to 100; null where it is not scorable, never 0. The value of a barrier is its burden: less is better.</summary>
    public double? Value { get; internal init; }

    /// <summary>Whether there is a value, and if not, why.</summary>
    public ScoreState State { get; internal init; }

    /// <summary>Answers given to its items, of all informants. Items without weight do not count.</summary>
    public int Answered { get; internal init; }

    /// <summary>How many of its items were asked, of all informants. Items without weight do not count.</summary>
    public int Asked { get; internal init; }

    /// <summary>The share within the parent (construct in dimension, dimension in index), over what is scored: sums to 1. 0 where it does not enter.</summary>
    public double Weight { get; internal init; }

    /// <summary>Several informants: the greatest less the least of their values. Null where fewer than two could be scored.</summary>
    public double? Spread { get; internal init; }

    /// <summary>How many informants' answers gave it a value.</summary>
    public int Informants { get; internal init; }

    /// <summary>Whether there is a value.</summary>
    public bool IsScored => Value is not null;

    /// <summary>Why there is no value, in English and Indonesian; null where there is one.</summary>
    public LocalizedText? Reason => State switch
    {
        ScoreState.Scored => null,
        ScoreState.NotAsked => LocalizedText.Of(("en", "Nothing was asked about it."), ("id", "Tidak ada pertanyaan tentang ini.")),
        _ => LocalizedText.Of(
            ("en", Text.Invariant($"Cannot be scored yet: {Parts.Have} of {Parts.Of} {UnitEnglish}, {Parts.Needed} needed.")),
            ("id", Text.Invariant($"Belum bisa dihitung: {Parts.Have} dari {Parts.Of} {UnitIndonesian}, perlu {Parts.Needed}."))),
    };

    // What the value needs: answers of a construct, constructs of a dimension.
    private protected abstract (int Have, int Of, int Needed) Parts { get; }

    private protected abstract string UnitEnglish { get; }

    private protected abstract string UnitIndonesian { get; }
}
