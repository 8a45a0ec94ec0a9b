namespace Toe.Adoption.Figures;

/// <summary>Splits a model that is too large for a page: a part for each band, with the paths that start there.</summary>
internal static class PathParts
{
    public static IEnumerable<(PathGraph Graph, string Note)> Of(PathReading reading, FigureSettings settings)
    {
        FigureWords words = settings.Words;
        Dictionary<string, Band> bands = Band.Of(reading.Model, words);
        Band[] parts = [.. reading.Model.Paths.Select(path => bands[path.From]).Distinct().OrderBy(band => band.Order)];
        for (int i = 0; i < parts.Length; i++)
        {
            Band band = parts[i];
            string start = band.HasField ? band.Title : words.Say(FigureWords.AllDrivers);
            yield return (PathGraph.Of(reading, settings, path => bands[path.From] == band), words.Say(FigureWords.SplitNote, i + 1, parts.Length, start));
        }
    }
}
