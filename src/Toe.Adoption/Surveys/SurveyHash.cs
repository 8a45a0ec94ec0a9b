using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Toe.Adoption.Collections;

namespace Toe.Adoption.Surveys;

/// <summary>The identity of a table of answers: SHA-256 over names, kinds and values, each preceded by its length.</summary>
internal static class SurveyHash
{
    private const int NumbersAtOnce = 512;

    public static string Compute(Survey survey) => Compute(survey, survey.Columns);

    /// <summary>The identity of some columns, which are there.</summary>
    public static string Compute(Survey survey, IEnumerable<string> columns) => Compute(survey, [.. columns.Select(name => survey.FindColumn(name)!)]);

    private static string Compute(Survey survey, ValueList<SurveyColumn> columns)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, survey.RowCount);
        Append(hash, columns.Count);
        foreach (SurveyColumn column in columns)
        {
            Append(hash, column.Name);
            Append(hash, column.IsNumeric ? 1 : 2);
            if (column.IsNumeric)
            {
                Append(hash, column.Numbers);
            }
            else
            {
                for (int row = 0; row < survey.RowCount; row++)
                {
                    Append(hash, column.Text(row));
                }
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<double> numbers)
    {
        // In pieces: a call for each number costs more than its hash.
        Span<byte> bytes = stackalloc byte[NumbersAtOnce * sizeof(double)];
        for (int first = 0; first < numbers.Length; first += NumbersAtOnce)
        {
            ReadOnlySpan<double> some = numbers.Slice(first, Math.Min(NumbersAtOnce, numbers.Length - first));
            for (int i = 0; i < some.Length; i++)
            {
                // One NaN of many.
                BinaryPrimitives.WriteDoubleLittleEndian(bytes[(i * sizeof(double))..], double.IsNaN(some[i]) ? double.NaN : some[i]);
            }

            hash.AppendData(bytes[..(some.Length * sizeof(double))]);
        }
    }

    private static void Append(IncrementalHash hash, string? text)
    {
        Append(hash, text?.Length ?? -1);
        hash.AppendData(Encoding.Unicode.GetBytes(text ?? "")); // a lone surrogate becomes U+FFFD
    }

    private static void Append(IncrementalHash hash, int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
