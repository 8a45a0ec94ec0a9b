using FsCheck.Xunit;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using static Toe.Adoption.Tests.Properties.Compare;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Section A of the invariants: what must not change an estimate.</summary>
[Properties(MaxTest = 200, Arbitrary = [typeof(FactorStudies)])]
public class SymmetryProperties
{
    [Property]
    public void The_order_of_rows_does_not_matter_and_scores_follow_it(Study study, int shuffle)
    {
        int[] order = Enumerable.Range(0, study.Rows).Shuffled(new Random(shuffle));
        PlsFit fit = study.Fit();
        PlsFit shuffled = study.WithRows(order).Fit();
        Same(fit, shuffled, Rounding);
        foreach (StudyBlock block in study.Blocks)
        {
            double[] scores = fit.Scores().Column(block.Name);
            double[] moved = shuffled.Scores().Column(block.Name);
            for (int i = 0; i < order.Length; i++)
            {
                Close(scores[order[i]], moved[i], Rounding, "score");
            }
        }
    }

    [Property]
    public void The_order_of_columns_and_unused_columns_change_no_bit(Study study, int shuffle)
    {
        var random = new Random(shuffle);
        double[] unused = [.. Enumerable.Range(0, study.Rows).Select(i => i % 5 == 0 ? double.NaN : random.NextDouble())];
        Study other = study with { Columns = study.Columns.Append(("unused", unused)).Shuffled(random).ToValueList() };
        SameBits(study.Fit(), other.Fit());
    }

    [Property]
    public void The_order_of_indicators_in_a_block_does_not_matter(Study study, int shuffle)
    {
        var random = new Random(shuffle);
        Study other = study with
        {
            Blocks = study.Blocks.Select(block => block with { Indicators = block.Indicators.Shuffled(random).ToValueList() }).ToValueList(),
        };
        Same(study.Fit(), other.Fit(), Rounding);
    }

    [Property]
    public void The_order_in_which_constructs_and_paths_are_declared_does_not_matter(Study study, int shuffle)
    {
        var random = new Random(shuffle);
        Study other = study with { Blocks = study.Blocks.Shuffled(random).ToValueList(), Paths = study.Paths.Shuffled(random).ToValueList() };
        Same(study.Fit(), other.Fit(), Rounding);
    }

    [Property]
    public void Names_are_opaque_and_renaming_changes_no_bit(Study study, int shuffle)
    {
        // Names that break programs which join, split, fold or match them: prefixes, case pairs, operators, regular expressions, markup.
        string[] hostile =
        [
            "A", "AB", "a", "A*B", "A:B", "A.B", "A -> B", "=~", ".*", "[A]", "A B", "\"A\"", "NA", "İ", "ı", "ß", "<script>", "Ä", "A\u0308",
            "ความพร้อม", "1", "-1", "😀", "$x", "{0}", "%s", "A,B", "A;B", "C0", "C1_1",
        ];
        string[] names = hostile.Shuffled(new Random(shuffle));
        List<string> constructs = [.. study.Blocks.Select(block => block.Name)];
        List<string> indicators = [.. study.Columns.Select(column => column.Name)];
        Study renamed = study.Renamed(name => names[constructs.IndexOf(name)], name => names[^(indicators.IndexOf(name) + 1)]);
        SameBits(study.Fit(), renamed.Fit());
        Assert.Equal(names.Take(constructs.Count), renamed.Fit().Constructs.Select(construct => construct.Name));
    }

    [Property]
    public void Rescaling_an_indicator_does_not_matter_from_1e_minus_150_to_1e150(Study study, int draw)
    {
        var random = new Random(draw);
        Study other = study.WithColumns((_, values) =>
        {
            double a = Math.Pow(10, random.Next(-150, 151)) * (1 + random.NextDouble());
            double b = a * random.Next(-3, 4);
            return [.. values.Select(x => (a * x) + b)];
        });
        Same(study.Fit(), other.Fit(), Rounding);
    }

    [Property]
    public void An_offset_of_1e8_does_not_matter(Study study) =>
        Same(study.Fit(), study.WithColumns((_, values) => [.. values.Select(x => x + 1e8)]).Fit(), Rounding);

    [Property]
    public void An_offset_of_1e12_matters_by_less_than_1e_minus_10(Study study)
    {
        const double allowed = 1e-10; // the page's: the data keep 13 of their 53 bits below the offset
        Same(study.Fit(), study.WithColumns((_, values) => [.. values.Select(x => x + 1e12)]).Fit(), allowed);
    }

    [Property]
    public void An_offset_does_not_move_scores(Study study)
    {
        PlsFit fit = study.Fit();
        PlsFit moved = study.WithColumns((_, values) => [.. values.Select(x => x + 1e8)]).Fit();
        foreach (StudyBlock block in study.Blocks)
        {
            Assert.All(fit.Scores().Column(block.Name).Zip(moved.Scores().Column(block.Name)), pair => Close(pair.First, pair.Second, Rounding, block.Name));
        }
    }

    [Property(MaxTest = 400)]
    public void Negating_an_indicator_negates_its_weight_and_loading_only(Study study, int draw)
    {
        // Unit weights are not estimated, so they cannot turn; single items are whole blocks, which the next property negates.
        StudyBlock[] estimated = [.. study.Blocks.Where(block => block.Kind != BlockKind.Unit && block.Indicators.Count > 1)];
        if (estimated.Length > 0)
        {
            var random = new Random(draw);
            StudyBlock block = estimated[random.Next(estimated.Length)];
            Negate(study, block, block.Indicators[random.Next(block.Indicators.Count)]);
        }
    }

    [Property]
    public void Negating_a_block_negates_its_scores_and_paths_and_nothing_else(Study study, int draw)
    {
        StudyBlock block = study.Blocks[new Random(draw).Next(study.Blocks.Count)];
        PlsFit fit = study.Fit();
        PlsFit turned = study.WithColumns((name, values) => block.Indicators.Contains(name) ? [.. values.Select(x => -x)] : values).Fit();
        Same(fit, turned, Rounding, sign: parameter =>
            parameter.Kind is ParameterKind.Weight or ParameterKind.Loading ? 1 : Sign(parameter, name => name == block.Name ? -1 : 1));
        foreach (StudyBlock each in study.Blocks)
        {
            double sign = each == block ? -1 : 1;
            Assert.All(
                fit.Scores().Column(each.Name).Zip(turned.Scores().Column(each.Name)),
                pair => Close(sign * pair.First, pair.Second, Rounding, each.Name));
        }
    }

    [Property]
    public void Doubling_the_rows_changes_only_what_depends_on_their_number(Study study, byte times)
    {
        int copies = 2 + (times % 4);
        PlsFit fit = study.Fit();
        PlsFit doubled = study.WithRows(Enumerable.Range(0, copies).SelectMany(_ => Enumerable.Range(0, study.Rows))).Fit();
        Same(fit, doubled, Rounding);
        Assert.Equal(copies * fit.SampleSize, doubled.SampleSize);
        foreach (ConstructEstimate construct in doubled.Constructs.Where(construct => construct.RSquared is not null))
        {
            int k = study.Paths.Count(path => path.To == construct.Name);
            double expected = 1 - ((1 - construct.RSquared!.Value) * (doubled.SampleSize - 1.0) / (doubled.SampleSize - k - 1.0));
            Close(expected, construct.AdjustedRSquared!.Value, Rounding, construct.Name);
        }
    }

    private static void Negate(Study study, StudyBlock block, string negated)
    {
        PlsFit fit = study.Fit();
        PlsFit turned = study.WithColumns((name, values) => name == negated ? [.. values.Select(x => -x)] : values).Fit();
        var signs = study.Blocks.ToDictionary(each => each.Name, each =>
        {
            string other = each.Indicators.Where(name => name != negated).MaxBy(name => Math.Abs(fit.Indicator(name).Weight)) ?? each.Indicators[0];
            return (double)(Math.Sign(fit.Indicator(other).Weight) * Math.Sign(turned.Indicator(other).Weight));
        });

        // Alpha and rho_C add correlations and loadings with their signs, so both speak of the direction of items.
        Same(
            fit,
            turned,
            Rounding,
            sign: parameter => Sign(parameter, name => signs[name]) * (parameter.Indicator == negated ? -1 : 1),
            except: parameter => parameter.Kind is ParameterKind.CronbachAlpha or ParameterKind.RhoC && parameter.From == block.Name);
    }

    private static double Sign(Parameter parameter, Func<string, double> of) => parameter.Kind switch
    {
        ParameterKind.Path or ParameterKind.TotalEffect or ParameterKind.IndirectEffect or ParameterKind.SpecificIndirectEffect =>
            of(parameter.From) * of(parameter.To),
        ParameterKind.Weight or ParameterKind.Loading => of(parameter.From),
        _ => 1,
    };
}
