using System.Globalization;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Samples.Study;

/// <summary>One line on standard error that grows with resampling; a single line at the end where it cannot be redrawn.</summary>
/// <param name="work">What is resampled.</param>
internal sealed class ProgressLine(string work) : IProgress<BootstrapProgress>
{
    public void Report(BootstrapProgress value)
    {
        bool isLast = value.Completed == value.Total;
        if (Console.IsErrorRedirected && !isLast)
        {
            return;
        }

        string line = string.Create(
            CultureInfo.InvariantCulture, $"{work}: {value.Completed} of {value.Total} resamples ({100.0 * value.Completed / value.Total:0} %)");
        Console.Error.Write(Console.IsErrorRedirected ? line : "\r" + line);
        if (isLast)
        {
            Console.Error.WriteLine();
        }
    }
}
