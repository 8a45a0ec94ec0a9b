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

    /// <summary>After how many days stored answers are deleted; null: they stay until their owner deletes them.</summary>
    [Range(1, 36_500, ErrorMessage = "{0}: between 1 and 36500 days, or null to keep answers until their owner deletes them.")]
    public int? KeepDays { get; set; }

    /// <summary>What a program must show to fetch the anonymized answers over HTTP; null: only the command <c>export</c> writes them.</summary>
    [MinLength(32, ErrorMessage = "{0}: At least 32 characters, or null to serve no export.")]
    public string? ExportToken { get; set; }
}

[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
