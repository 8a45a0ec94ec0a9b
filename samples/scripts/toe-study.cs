#:project ../../src/Toe.Adoption/Toe.Adoption.csproj

// A study in one file. In this repository:
//
//     dotnet run samples/scripts/toe-study.cs
//     dotnet run samples/scripts/toe-study.cs -- survey.csv folder
//
// Elsewhere, copy it and write "#:package Toe.Adoption@0.1.0" for the line above. As long as no feed of yours has the package, pack it and add the folder as a source
// in a nuget.config: dotnet pack src/Toe.Adoption -c Release -o packages. The same story as a notebook: samples/notebooks/toe-study.ipynb.

using Toe.Adoption;
using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Files;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tables;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;

string here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
string answers = args.Length > 0 ? args[0] : Path.Combine(here, "../../seeds/surveys/toe_ai_survey.csv"); // synthetic: no firm stands behind it
string folder = args.Length > 1 ? args[1] : Path.Combine(here, "output");
const int Width = 100;

// 1. What do we believe drives adoption?
Construct advantage = Construct.Technology("RelativeAdvantage", "Relative advantage", Reflective(Items("RA", 4)));
Construct compatibility = Construct.Technology("Compatibility", "Compatibility", Reflective(Items("CO", 3)));
Construct complexity = Construct.Technology("Complexity", "Complexity", Reflective(Items("CX", 3))).AsBarrier();
Construct support = Construct.Organization("TopManagementSupport", "Top management support", Reflective(Items("TM", 4)));
Construct literacy = Construct.Organization("DigitalLiteracy", "Digital literacy", Reflective(Items("DL", 4)));
Construct resources = Construct.Organization("FinancialResources", "Financial resources", Reflective(Items("FR", 3)));
Construct pressure = Construct.Environment("CompetitivePressure", "Competitive pressure", Reflective(Items("CP", 3)));
Construct government = Construct.Environment("GovernmentSupport", "Government support", Reflective(Items("GS", 4)));
Construct partners = Construct.Environment("PartnerSupport", "Partner support", Reflective(Items("PS", 3)));
Construct intention = Construct.Outcome("AdoptionIntention", "Adoption intention", Reflective(Items("AD", 3)));
Construct performance = Construct.Outcome("BusinessPerformance", "Business performance", Reflective(Items("BP", 4)));

AdoptionModel model = AdoptionModel.Create(
    "AI adoption by small firms",
    [advantage, compatibility, complexity, support, literacy, resources, pressure, government, partners, intention, performance],
    [
        advantage.Drives(intention), compatibility.Drives(intention), complexity.Hinders(intention),
        support.Drives(intention), literacy.Drives(intention), resources.Drives(intention),
        pressure.Drives(intention), government.Drives(intention), partners.Drives(intention),
        intention.Drives(performance), resources.Drives(performance), support.Drives(performance),
    ]);

// 2. What did people answer? Wrong answers do not throw: they come back with their lines and columns.
Validated<Survey> read = Survey.ReadCsv(answers);
if (!read.TryGetValue(out Survey? survey))
{
    Console.Error.WriteLine(read);
    return 2;
}

Console.WriteLine($"{model}\n{survey}\n");

// 3. How strong are the paths, and how sure are we?
Validated<PlsFit> estimated = Pls.Estimate(model, survey);
if (!estimated.TryGetValue(out PlsFit? fit))
{
    Console.Error.WriteLine(estimated);
    return 2;
}

Validated<BootstrapResult> resampled = Bootstrap.Run(fit, new BootstrapSettings { Seed = 2026, Resamples = 10_000 });
if (!resampled.TryGetValue(out BootstrapResult? bootstrap))
{
    Console.Error.WriteLine(resampled);
    return 2;
}

Print([.. fit.ToMeasurementTables(), .. bootstrap.ToTables()]);
foreach (Issue issue in read.Issues.Concat(estimated.Issues).Concat(resampled.Issues))
{
    Console.WriteLine($"{issue.Severity}: {issue}\n"); // right to go on, and worth to know
}

// 4. Is the model any good? Each criterion with its value, guideline, source and verdict.
ModelAssessment assessment = ModelAssessment.Create(fit, bootstrap);
Print(assessment.ToTables());

// 5. Tables and figures for the paper, and the result without the answers.
Directory.CreateDirectory(folder);
Table paths = bootstrap.ToTables()[0];
Save("paths.csv", paths.ToCsv());
Save("paths.tex", paths.ToLatex());
Save("path-diagram.svg", PathDiagram.Of(fit, bootstrap).ToSvg());
Save("paths.svg", IntervalPlot.OfPaths(fit, bootstrap).ToSvg());
Save("htmt.svg", HeatMap.OfHtmt(fit).ToSvg());
ModelFile.Of(fit, resampled).Save(Path.Combine(folder, "toe-study.json"));

// 6. The whole as one page to read, print and share.
new AdoptionReport(assessment, new ReportSettings
{
    Date = DateOnly.FromDateTime(DateTime.Today),
    Remarks = ["The survey is synthetic: no firm stands behind it."], // yours: what a reader must know before the results
}).SaveHtml(Path.Combine(folder, "report.html"));
Console.WriteLine($"Report, tables, figures and the result are in {Path.GetFullPath(folder)}");
return 0;

void Print(IEnumerable<Table> tables)
{
    foreach (Table table in tables)
    {
        Console.WriteLine(table.ToText(Width));
        Console.WriteLine();
    }
}

void Save(string name, string content) => File.WriteAllText(Path.Combine(folder, name), content);
