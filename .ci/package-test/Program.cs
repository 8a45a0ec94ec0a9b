using System.Globalization;
using Toe.Adoption;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;

// What a user of the package would write first.
var fit = ModelSyntax.ReadFile(args[1])
    .Then(model => Survey.ReadCsv(args[0]).Then(survey => Pls.Estimate(model, survey)))
    .Value;
foreach (var path in fit.Paths)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path.From} -> {path.To} {path.Estimate:0.0000}"));
}
