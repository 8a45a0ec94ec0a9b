using Toe.Adoption.Resampling;
using Toe.Adoption.Tests.Files;

namespace Toe.Adoption.Tests.Resampling;

public class BootstrapTablesTests
{
    [Theory]
    [InlineData(0.95, " 95 % CI ")]
    [InlineData(0.29, " 29 % CI ")]
    [InlineData(0.975, " 97.5 % CI ")]
    [InlineData(0.999999, " 99.9999 % CI ")]
    [InlineData(1 - 1e-9, " 99.9999999 % CI ")]
    [InlineData(1e-9, " 0.0000001 % CI ")]
    public void The_level_is_printed_with_all_its_digits(double level, string head)
    {
        BootstrapResult result = Bootstrap.Run(ModelFiles.Fit, new BootstrapSettings { Seed = 1, Resamples = 5, Level = level }).Value;
        Assert.All(result.ToTables(), table => Assert.Contains(head, table.ToText(200), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(40, "Path|beta|SE")]
    [InlineData(60, "Path|beta|SE|95 % CI|p")]
    [InlineData(80, "Path|beta|SE|95 % CI|p|sign")]
    [InlineData(100, "Path|beta|SE|95 % CI|p|sign|f2")]
    [InlineData(120, "Path|beta|SE|95 % CI|p|sign|f2")]
    public void Paths_keep_their_standard_errors_and_signs_where_space_is_short(int width, string heads)
    {
        BootstrapResult result = Bootstrap.Run(ModelFiles.Fit, new BootstrapSettings { Seed = 1, Resamples = 5 }).Value;
        string[] lines = result.ToTables()[0].ToText(width).Split('\n');
        string head = lines.First(line => line.StartsWith("Path ", StringComparison.Ordinal));
        Assert.Equal(heads.Split('|'), head.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Contains(lines, line => line.StartsWith(width > 100 ? "Top management support -> Ad" : "TopMan", StringComparison.Ordinal));
        Assert.Contains(".286", lines.First(line => line.StartsWith("Top", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(width <= 100, lines.Any(line => line.StartsWith("Note. Short names stand", StringComparison.Ordinal)));
        Assert.All(result.ToTables(), table => Assert.Contains(" SE", table.ToText(width), StringComparison.Ordinal));
    }
}
