using System.Collections.Concurrent;
using System.Globalization;
using System.Net;

namespace Toe.Adoption.Load;

/// <summary>What came back.</summary>
internal sealed class LoadReport(int requests)
{
    private readonly double[] milliseconds = new double[requests];
    private readonly ConcurrentDictionary<int, int> hostile = new();
    private int answered;
    private int lost;

    public TimeSpan Elapsed { get; set; }

    /// <summary>Every request scored, and nothing hostile answered but by 4xx.</summary>
    public bool IsGood => lost == 0 && answered == requests && hostile.Keys.All(status => status is >= 400 and < 500);

    public void Add(int number, TimeSpan time, HttpStatusCode? status)
    {
        milliseconds[number] = time.TotalMilliseconds;
        if (status == HttpStatusCode.OK)
        {
            Interlocked.Increment(ref answered);
        }
        else
        {
            Interlocked.Increment(ref lost);
        }
    }

    public void AddHostile(int status) => hostile.AddOrUpdate(status, 1, (_, count) => count + 1);

    public override string ToString()
    {
        double[] sorted = [.. milliseconds.Order()];
        string statuses = string.Join(", ", hostile.OrderBy(status => status.Key).Select(status => string.Create(CultureInfo.InvariantCulture, $"{status.Value} x {status.Key}")));
        return string.Create(CultureInfo.InvariantCulture, $"""
            {answered} of {requests} firms scored, {lost} lost or refused, in {Elapsed.TotalSeconds:0.0} s: {requests / Elapsed.TotalSeconds:0} a second
            p50 {At(0.50):0.00} ms, p99 {At(0.99):0.00} ms, slowest {sorted[^1]:0.00} ms
            hostile requests: {statuses} ({(IsGood ? "good" : "NOT GOOD")})
            """);

        double At(double share) => sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
    }
}
