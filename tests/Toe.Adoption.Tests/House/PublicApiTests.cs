using PublicApiGenerator;

namespace Toe.Adoption.Tests.House;

public class PublicApiTests
{
    private const string Approved = "tests/Toe.Adoption.Tests/House/PublicApi.approved.txt";

    /// <summary>A change of the public API is a decision: run with <c>APPROVE=1</c> to take the new one, and read the difference.</summary>
    [Fact]
    public void The_public_API_is_the_approved_one()
    {
        string actual = typeof(AdoptionModel).Assembly
            .GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n")
            .TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, Approved), actual);
        }

        string[] before = Repository.Read(Approved).Split('\n');
        string[] after = actual.Split('\n');
        Offenders.None(
            before.Except(after).Select(line => "- " + line.Trim()).Concat(after.Except(before).Select(line => "+ " + line.Trim())),
            "The public API changed; APPROVE=1 takes it.");
        Assert.Equal(before, after);
    }
}
