using Toe.Adoption.Figures;
using Toe.Adoption.Tests.House;

namespace Toe.Adoption.Tests.Figures;

/// <summary>The figures on the pages are those that the library draws of the bundled survey. DOCS_UPDATE=1 draws them anew.</summary>
public class FigurePagesTests
{
    public static TheoryData<string> Names => [.. FigureStudy.All(new FigureSettings()).Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_figure_of_the_pages_is_the_one_that_is_drawn(string name)
    {
        string path = Path.Combine(Repository.Root, "docs", "figures", name + ".svg");
        string drawn = FigureStudy.All(new FigureSettings()).First(item => item.Name == name).Figure.ToSvg();
        if (Environment.GetEnvironmentVariable("DOCS_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, drawn);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), drawn);
    }
}
