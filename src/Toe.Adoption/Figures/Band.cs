using System.Globalization;

namespace Toe.Adoption.Figures;

/// <summary>A dimension as figures show it: its place from the top, its title, its letter and its colors.</summary>
internal sealed record Band(int Order, string Title, string Letter, Ink Ink, Ink Tint)
{
    private const int OfControls = 1_000_000;
    private const int OfOutcomes = 2_000_000;

    /// <summary>The bands of a model's constructs, by name.</summary>
    public static Dictionary<string, Band> Of(AdoptionModel model, FigureWords words)
    {
        var further = new List<Dimension>();
        Band OfFactor(Factor factor)
        {
            if (!factor.Dimension.IsOfTheFramework && !further.Contains(factor.Dimension))
            {
                further.Add(factor.Dimension);
            }

            return Of(factor.Dimension, further.IndexOf(factor.Dimension), words);
        }

        return model.Constructs.ToDictionary(
            construct => construct.Name,
            construct => construct switch
            {
                Factor factor => OfFactor(factor),
                Control => Controls(words),
                _ => Outcomes,
            },
            StringComparer.Ordinal);
    }

    public static Band Controls(FigureWords words) => new(OfControls, words.Say(FigureWords.Controls), "", Ink.Muted, Ink.Surface);

    public static Band Outcomes { get; } = new(OfOutcomes, "", "", Ink.Text, Ink.Surface);

    /// <summary>Whether it has a tinted field with a title at the left.</summary>
    public bool HasField => Order < OfOutcomes;

    private static Band Of(Dimension dimension, int place, FigureWords words) => dimension switch
    {
        _ when dimension == Dimension.Technology => new Band(0, words.Say(FigureWords.Technology), "T", Ink.Technology, Ink.TechnologyTint),
        _ when dimension == Dimension.Organization => new Band(1, words.Say(FigureWords.Organization), "O", Ink.Organization, Ink.OrganizationTint),
        _ when dimension == Dimension.Environment =>
            new Band(2, words.Say(FigureWords.Environment), words.Say(FigureWords.EnvironmentLetter), Ink.Environment, Ink.EnvironmentTint),
        _ when dimension == Dimension.Unspecified => new Band(OfControls - 1, words.Say(FigureWords.FurtherFactors), "", Ink.Muted, Ink.Surface),
        { Name: "Culture" or "culture" or "Budaya" or "budaya" } => Further(dimension, place, Ink.Culture, Ink.CultureTint),
        { Name: "Policy" or "policy" or "Kebijakan" or "kebijakan" } => Further(dimension, place, Ink.Policy, Ink.PolicyTint),
        _ => Further(dimension, place, Ink.Muted, Ink.Surface),
    };

    private static Band Further(Dimension dimension, int place, Ink ink, Ink tint) =>
        new(3 + place, dimension.Name, StringInfo.GetNextTextElement(dimension.Name), ink, tint);
}
