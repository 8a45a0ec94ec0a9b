using System.ComponentModel.DataAnnotations;

namespace Toe.Adoption.DependencyInjection;

/// <summary>Weights by id: for all items of a construct, constructs of a dimension or dimensions, or for none of them, which then count the same. Only their proportions matter.</summary>
public sealed class WeightOptions
{
    /// <summary>Where the weights come from; results show it.</summary>
    [Required(ErrorMessage = "The field {0} is empty. Say where they come from; results show it.")]
    public string Source { get; set; } = "";

    /// <summary>Weights of items within their constructs.</summary>
    public Dictionary<string, double> Items { get; } = [];

    /// <summary>Weights of constructs within their dimensions.</summary>
    public Dictionary<string, double> Constructs { get; } = [];

    /// <summary>Weights of dimensions in the overall score.</summary>
    public Dictionary<string, double> Dimensions { get; } = [];
}
