using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Toe.Adoption.Surveys;

/// <summary>The identity of a table of answers: SHA-256 over names, kinds and values, each preceded by its length.</summary>
internal static class SurveyHash
{
    public static string Compute(Survey survey)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, survey.RowCount);
        Append(hash, survey.Columns.Count);
        foreach (SurveyColumn column in survey.Columns)
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
        Span<byte> bytes = stackalloc byte[8];
        foreach (double number in numbers)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(bytes, double.IsNaN(number) ? double.NaN : number); // one NaN of many
            hash.AppendData(bytes);
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
