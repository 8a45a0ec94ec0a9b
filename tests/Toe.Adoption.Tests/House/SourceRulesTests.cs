using System.Text.RegularExpressions;

namespace Toe.Adoption.Tests.House;

public partial class SourceRulesTests
{
    private static readonly string[] Everything =
        [.. new[] { "src", "tests", "samples" }.SelectMany(folder => Repository.Files(folder, "*.cs"))];

    [Fact]
    public void No_source_file_is_longer_than_400_lines() => Offenders.None(
        from path in Repository.Sources
        let lines = Repository.Read(path).Count(c => c == '\n')
        where lines > 400
        select $"{path}: {lines} lines",
        "Split a file before 400 lines.");

    [Fact]
    public void A_source_file_holds_at_most_one_public_type() => Offenders.None(
        from path in Repository.Sources
        let types = PublicType().Count(Repository.Read(path))
        where types > 1
        select $"{path}: {types} public types",
        "One public type per file.");

    [Fact]
    public void No_exception_is_swallowed() => Offenders.None(
        Everything.Where(path => !path.EndsWith("/SourceRulesTests.cs", StringComparison.Ordinal) && EmptyCatch().IsMatch(Repository.Read(path))),
        "A catch block does something with what it caught.");

    [Fact]
    public void No_warning_is_silenced_no_test_skipped_no_work_left_open() => Offenders.None(
        from path in Everything
        from line in Repository.Read(path).Split('\n')
        where Leftover().IsMatch(line)
        select $"{path}: {line.Trim()}",
        "Mend it instead.");

    [Fact]
    public void No_file_holds_a_path_of_somebodys_machine() => Offenders.None(
        from path in Everything.Concat(Repository.Pages)
        from line in Repository.Read(path).Split('\n')
        where MachinePath().IsMatch(line)
        select $"{path}: {line.Trim()}",
        "Paths are relative.");

    [Theory]
    [InlineData("try { A(); } catch { }", true)]
    [InlineData("try { A(); }\ncatch (Exception)\n{\n    // never mind\n}", true)]
    [InlineData("catch (IOException error) when (error.HResult == 1) { }", true)]
    [InlineData("catch (IOException error) { issues.Add(error); }", false)]
    public void The_rule_tells_swallowing_from_handling(string source, bool expected) => Assert.Equal(expected, EmptyCatch().IsMatch(source));

    [GeneratedRegex(@"^public [a-z ]*\b(class|record|struct|interface|enum|delegate)\b", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\bcatch\s*(\([^)]*\))?\s*(when\s*\([^{]*\))?\s*\{(\s|//[^\n]*)*\}")]
    private static partial Regex EmptyCatch();

    // Written apart, so that the rule does not find itself.
    [GeneratedRegex(@"#pragma warning dis" + @"able|\bTO" + @"DO\b|\bFIX" + @"ME\b|\bSkip\s*=\s*""")]
    private static partial Regex Leftover();

    [GeneratedRegex("(?<![A-Za-z0-9.])/(wo" + "rk|ho" + "me|ro" + "ot|tm" + @"p)/|\b[A-Z]:\\\\?Us" + "ers")]
    private static partial Regex MachinePath();
}
