using Toe.Adoption.Numerics;

namespace Toe.Adoption.Surveys;

/// <summary>A column shifted to near its mean and brought to a safe scale; 0 where an answer is missing.</summary>
internal static class ScaledColumn
{
    /// <summary>Writes some rows of a column into every stride-th place of a buffer.</summary>
    public static void Load(Answers answers, int indicator, int firstRow, int rows, Span<double> buffer, int stride)
    {
        ReadOnlySpan<double> values = answers.Column(indicator).Slice(firstRow, rows);
        double scale = answers.Statistics[indicator].Scale;
        double shift = answers.Statistics[indicator].Shift * scale;
        for (int i = 0, at = 0; i < values.Length; i++, at += stride)
        {
            double value = (values[i] * scale) - shift;
            buffer[at] = double.IsNaN(value) ? 0 : value;
        }
    }
}
