using System.ComponentModel.DataAnnotations;

namespace Toe.Adoption.DependencyInjection;

/// <summary>A level of your own.</summary>
public sealed class BandOptions
{
    /// <summary>The least score of the level, inclusive; the level ends where the next one begins.</summary>
    [Range(0d, 100d)]
    public double From { get; set; }

    /// <summary>The id.</summary>
    [Required(ErrorMessage = "The field {0} is empty. Give it one, such as beginning.")]
    public string Id { get; set; } = "";

    /// <summary>The name, by language.</summary>
    public Dictionary<string, string> Name { get; } = [];

    /// <summary>A sentence that says what the level means, by language.</summary>
    public Dictionary<string, string> Sentence { get; } = [];
}
