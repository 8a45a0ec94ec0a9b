using System.Text.Json.Serialization;

namespace Toe.Adoption.Instruments;

/// <summary>A dimension whose constructs the instrument asks about.</summary>
/// <param name="Id">The id, such as <c>technology</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="IsOutcome">Whether its constructs are outcomes (adoption, performance), which describe what readiness leads to and do not enter the readiness score.</param>
public sealed record InstrumentDimension(
    string Id,
    LocalizedText Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsOutcome = false);
