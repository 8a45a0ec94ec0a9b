using System.Text;
using Toe.Adoption.Forms;
using Toe.Adoption.Instruments;
using Toe.Adoption.Tests.Instruments;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Forms;

/// <summary>Returned forms for the small instrument. All answers are synthetic: nobody gave them.</summary>
internal static class Returned
{
    public static Instrument Small { get; } = Instrument.Create(Drafts.Valid);

    public static Validated<FormAnswers> Read(string csv, FormSettings? settings = null) => FormAnswers.ParseCsv(Small, csv, "answers.csv", settings);

    public static string Written(FormAnswers answers)
    {
        using var stream = new MemoryStream();
        answers.WriteCsv(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static void Same(FormSubmission expected, FormSubmission found)
    {
        Assert.Equal(expected.Answers.OrderBy(pair => pair.Key), found.Answers.OrderBy(pair => pair.Key));
        Assert.Equal(expected.AttentionChecks.OrderBy(pair => pair.Key), found.AttentionChecks.OrderBy(pair => pair.Key));
        Assert.Equal(expected.Profile.OrderBy(pair => pair.Key), found.Profile.OrderBy(pair => pair.Key));
        Assert.Equal((expected.Start, expected.End), (found.Start, found.End));
    }
}
