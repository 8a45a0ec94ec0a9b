using Toe.Adoption.Numerics;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Benchmarks;

/// <summary>Answers with a factor for each block, each factor leaning on the one before.</summary>
internal static class Synthetic
{
    public static Survey Survey(int rows, IEnumerable<string>[] blocks, bool likert)
    {
        var stream = new RandomStream(20261124, 0);
        double Uniform() => (stream.NextBits() >> 11) * (1.0 / (1UL << 53));
        double[] factor = new double[rows];
        List<(string, double[])> columns = [];
        foreach (IEnumerable<string> block in blocks)
        {
            for (int i = 0; i < rows; i++)
            {
                factor[i] = (0.6 * factor[i]) + Uniform() - 0.5;
            }

            foreach (string indicator in block)
            {
                double[] values = new double[rows];
                for (int i = 0; i < rows; i++)
                {
                    double value = factor[i] + (0.5 * (Uniform() - 0.5));
                    values[i] = likert ? Math.Clamp(Math.Round(5.5 + (5 * value)), 1, 10) : value;
                }

                columns.Add((indicator, values));
            }
        }

        return Surveys.Survey.FromColumns("synthetic", columns).Value;
    }
}
