using System.ComponentModel.DataAnnotations;

namespace Toe.Adoption.DependencyInjection;

/// <summary>No level above <see cref="HighestBand"/> while <see cref="Subject"/> scores below <see cref="Minimum"/>.</summary>
public sealed class GateOptions
{
    /// <summary>The id of a construct or dimension.</summary>
    [Required(ErrorMessage = "The field {0} is empty. Name a construct or a dimension of the instrument.")]
    public string Subject { get; set; } = "";

    /// <summary>The score that it has to reach.</summary>
    [Range(0d, 100d)]
    public double Minimum { get; set; }

    /// <summary>The id of the highest level below it.</summary>
    [Required(ErrorMessage = "The field {0} is empty. Name a level by its id.")]
    public string HighestBand { get; set; } = "";
}
