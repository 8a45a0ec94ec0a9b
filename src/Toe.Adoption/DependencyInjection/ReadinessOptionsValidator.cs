using Microsoft.Extensions.Options;

namespace Toe.Adoption.DependencyInjection;

/// <summary>The rules that stand at the options as attributes, checked by generated code: no reflection, safe under trimming and AOT.</summary>
[OptionsValidator]
internal sealed partial class ReadinessOptionsValidator : IValidateOptions<ReadinessOptions>;
