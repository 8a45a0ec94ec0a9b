using Toe.Adoption.Internal;

namespace Toe.Adoption.Assessment;

/// <summary>A limit and who recommends it.</summary>
/// <remarks>A number stands for a limit of the user's own: <c>Guidelines.Hair2022 with { MaximumHtmt = 0.90 }</c>.</remarks>
public sealed record Guideline
{
    /// <summary>The words in place of a source for a limit that the user set.</summary>
    public static string OwnChoice => "own choice";

    /// <summary>A limit with its source.</summary>
    /// <param name="limit">The limit, finite.</param>
    /// <param name="source">A citation key of the references, or a source in words of yours, which outputs show as they are; <see cref="OwnChoice"/> where there is none.</param>
    public Guideline(double limit, string source)
    {
        Guard.ThrowIfInvalidName(source, nameof(source));
        Limit = double.IsFinite(limit)
            ? limit == 0 ? 0 : limit // a zero without sign
            : throw new ArgumentOutOfRangeException(nameof(limit), limit, "A limit is a finite number.");
        Source = source;
    }

    /// <summary>The limit.</summary>
    public double Limit { get; }

    /// <summary>Who recommends it: a citation key of the references, the user's own words, or <see cref="OwnChoice"/>.</summary>
    public string Source { get; }

    /// <summary>A limit of the user's own.</summary>
    public static implicit operator Guideline(double limit) => FromDouble(limit);

    /// <summary>A limit of the user's own.</summary>
    public static Guideline FromDouble(double limit) => new(limit, OwnChoice);
}
