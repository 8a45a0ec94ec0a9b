using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>Whether and where answers are kept.</summary>
internal sealed class StorageOptions
{
    /// <summary>Whether owners are asked if their answers may be stored. Without it nothing is stored, compared or exported.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The database file; it is made when it is missing.</summary>
    [Required(ErrorMessage = "{0}: Name the database file, such as readiness.db, or set Enabled to false.")]
    public string File { get; set; } = "readiness.db";

    /// <summary>What a program must show to fetch the anonymized answers over HTTP; null: only the command <c>export</c> writes them.</summary>
    [MinLength(32, ErrorMessage = "{0}: At least 32 characters, or null to serve no export.")]
    public string? ExportToken { get; set; }
}

[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
