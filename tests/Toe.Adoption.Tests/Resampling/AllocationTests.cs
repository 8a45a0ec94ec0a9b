using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Tests.Resampling;

public class AllocationTests
{
    [Theory]
    [InlineData(false, MissingDataRule.Refuse)]
    [InlineData(true, MissingDataRule.Refuse)]
    [InlineData(false, MissingDataRule.MeanReplacement)]
    [InlineData(false, MissingDataRule.Pairwise)]
    public void Resampling_allocates_nothing_once_a_worker_exists(bool consistent, MissingDataRule missing)
    {
        PlsFit fit = Pls.Estimate(Model(), Answers(missing != MissingDataRule.Refuse), new PlsSettings { Consistent = consistent, Missing = missing }).Value;
        MomentTable table = fit.Answers!.Table;
        var worker = new BatchWorker(fit.Plan, table);
        var store = new ReplicateStore(fit.Plan.Layout.Count, 64);
        var source = new RandomResamples(1, fit.Answers.Rows);
        worker.Resample(source, 0, store);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int first = 0; first < 64; first += 16)
        {
            worker.Resample(source, first, store);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static AdoptionModel Model()
    {
        var support = Construct.Organization("TM", "Support", Reflective(Items("TM", 3)));
        var resources = Construct.Organization("FR", "Resources", Composite(Items("FR", 3), WeightingMode.ModeB));
        var adoption = Construct.Outcome("AD", "Adoption", Reflective(Items("AD", 3)));
        return AdoptionModel.Create("m", [support, resources, adoption], [support.To(adoption), resources.To(adoption), support.To(resources)]);
    }

    private static Survey Answers(bool withMissing)
    {
        string[] names = [.. Items("TM", 3), .. Items("FR", 3), .. Items("AD", 3)];
        return Survey.FromColumns("answers", names.Select((name, j) => (name, Enumerable.Range(0, 80)
            .Select(i => withMissing && (i + (7 * j)) % 23 == 0 ? double.NaN : 3 + (2 * Math.Sin(i)) + Math.Cos((j + 2) * i))
            .ToArray()))).Value;
    }
}
