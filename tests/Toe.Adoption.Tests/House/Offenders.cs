namespace Toe.Adoption.Tests.House;

internal static class Offenders
{
    /// <summary>Fails with the whole list, so that one run shows all there is to mend.</summary>
    public static void None(IEnumerable<string> offenders, string rule)
    {
        List<string> list = [.. offenders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Assert.True(list.Count == 0, $"{rule} {list.Count} offend:{string.Concat(list.Select(line => "\n  " + line))}");
    }
}
