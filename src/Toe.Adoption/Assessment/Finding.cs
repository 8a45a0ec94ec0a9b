using Toe.Adoption.Collections;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Assessment;

/// <summary>One criterion of one part of a model: its value, the guideline that it is compared with, and what follows.</summary>
public sealed record Finding
{
    /// <summary>What was looked at.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>The constructs that it is about: one, or two of a path or pair; none where it is about the model.</summary>
    public required ValueList<string> Constructs { get; init; }

    /// <summary>The indicator that it is about, if it is about one.</summary>
    public string? Indicator { get; init; }

    /// <summary>What kind of thing the value is where the criterion has several, such as <c>d_G, saturated</c>; null where it goes without saying.</summary>
    public string? Measure { get; init; }

    /// <summary>The value; null where it is not defined.</summary>
    public double? Value { get; init; }

    /// <summary>Its interval, by the method and level of the bootstrap; null without one.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The guideline in words, such as <c>at least 0.7</c>; empty where there is none.</summary>
    public string Guideline { get; init; } = "";

    /// <summary>The limit that the value is compared with; null where there is none.</summary>
    public double? Limit { get; init; }

    /// <summary>The citation key of who recommends it; null where there is none.</summary>
    public string? Source { get; init; }

    /// <summary>What follows.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why the criterion does not apply, or what else a reader must know; empty where there is nothing to add.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The subject as words: <c>TM, indicator TM1</c>, <c>TM -> AD</c>, <c>TM and AD</c>, or <c>model</c>.</summary>
    public string Subject => Constructs.Count switch
    {
        0 => "model",
        1 when Indicator is not null => $"{Constructs[0]}, indicator {Indicator}",
        1 => Constructs[0],
        _ => string.Join(IsDirected ? " -> " : " and ", Constructs),
    };

    /// <summary>Subject, criterion, measure where there are several, and verdict in one line.</summary>
    public override string ToString() => $"{Subject}: {Criterion}{(Measure is null ? "" : $" ({Measure})")} {Verdict}";

    /// <summary>Whether the two constructs are the ends of a path.</summary>
    internal bool IsDirected => Criterion is Criterion.Collinearity or Criterion.FSquared or Criterion.ExpectedSign or Criterion.PathSignificance
        or Criterion.Mediation or Criterion.Redundancy;
}
