using Toe.Adoption.Internal;

namespace Toe.Adoption.Instruments;

/// <summary>A language that the whole instrument is worded in.</summary>
/// <param name="Tag">The BCP 47 tag, such as <c>id</c>.</param>
/// <param name="Status">How far its wording may be trusted.</param>
public sealed record InstrumentLanguage(string Tag, TranslationStatus Status)
{
    /// <summary>How far its wording may be trusted.</summary>
    public TranslationStatus Status { get; init => field = Guard.Defined(value, nameof(Status)); } = Guard.Defined(Status, nameof(Status));
}
