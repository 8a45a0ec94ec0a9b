using System.Text.Json.Serialization;

namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>The JSON of the API, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ScoreRequest))]
[JsonSerializable(typeof(BatchRequest))]
[JsonSerializable(typeof(ScoreDocument))]
[JsonSerializable(typeof(BatchDocument))]
[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(InstrumentDocument))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(SortedDictionary<string, double?>))]
internal sealed partial class ApiJson : JsonSerializerContext;
