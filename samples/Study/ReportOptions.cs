using System.CommandLine;
using Toe.Adoption.Collections;
using Toe.Adoption.Reporting;

namespace Toe.Adoption.Samples.Study;

/// <summary>How a report is worded, and what it says beyond the numbers.</summary>
internal static class ReportOptions
{
    private static readonly Option<ReportLanguages?> Language = Options.Choice(
        "--report-language", "The language of the report [default: en]", ("en", ReportLanguages.English), ("id", ReportLanguages.Indonesian));

    private static readonly Option<string?> NamesLanguage = Options.Text(
        "--names-language",
        "The language of the model's labels, where it is not that of the report",
        "TAG",
        value => _ = new ReportSettings { NamesLanguage = value });

    private static readonly Option<string?> Title = Options.Text("--title", "The title of the report [default: the name of the model]", "TEXT", _ => { });

    private static readonly Option<string?> Sampling = Options.Text("--sampling", "How respondents were chosen, such as \"purposive sampling\"", "TEXT", _ => { });

    private static readonly Option<string?> Population = Options.Text("--population", "Whom the sample is drawn from, such as \"small firms in Balikpapan\"", "TEXT", _ => { });

    private static readonly Option<string[]?> Remarks = Options.Many(
        "--remark", "A sentence that a reader must know before the results; may be repeated", "TEXT", text => text);

    private enum ReportLanguages
    {
        English,
        Indonesian,
    }

    public static Option<string?> File { get; } = Output("Where to write a report: .html is one file to read, print and share, .md is Markdown");

    /// <summary>The option of a report file, whose name says its form.</summary>
    public static Option<string?> Output(string description) => Options.Output("--report", description, "OUT.html|OUT.md", file =>
    {
        if (!Outputs.IsHtml(file) && !Outputs.IsMarkdown(file))
        {
            throw new ArgumentException($"{file} ends with neither .html nor .md.");
        }
    });

    public static void AddTo(Command command)
    {
        Options.AddTo(command, File, Language, NamesLanguage, Title, Sampling, Population, Remarks);
        Options.RefuseIdle(command, [Language, NamesLanguage, Title, Sampling, Population, Remarks], File);
    }

    public static ReportSettings Read(ParseResult given) => new()
    {
        Language = given.GetValue(Language) == ReportLanguages.Indonesian ? "id" : "en",
        NamesLanguage = given.GetValue(NamesLanguage),
        Title = given.GetValue(Title),
        Date = DateOnly.FromDateTime(DateTime.Today),
        SamplingMethod = given.GetValue(Sampling),
        Population = given.GetValue(Population),
        Remarks = (given.GetValue(Remarks) ?? []).ToValueList(),
    };
}
