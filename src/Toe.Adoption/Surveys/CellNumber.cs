using System.Globalization;

namespace Toe.Adoption.Surveys;

/// <summary>The number that a cell of a data reader holds, whatever its type: the same for surveys and for sheets of answers.</summary>
internal static class CellNumber
{
    /// <summary>Whether it is of a type of numbers; NaN is one.</summary>
    public static bool TryRead(object value, out double number)
    {
        switch (value)
        {
            case double real:
                number = real;
                return true;
            case Half half:
                number = (double)half;
                return true;
            case float or decimal or int or long or short or sbyte or byte or ushort or uint or ulong:
                number = ((IConvertible)value).ToDouble(CultureInfo.InvariantCulture);
                return true;
            default:
                number = double.NaN;
                return false;
        }
    }
}
