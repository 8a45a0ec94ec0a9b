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
}
