using System.Numerics;
using System.Runtime.CompilerServices;

namespace Toe.Adoption.Numerics;

/// <summary>
/// A stream of random numbers keyed by (seed, index): xoshiro256** [BlackmanVigna2021], seeded through SplitMix64 [SteeleLeaFlood2014].
/// Streams of different keys do not overlap in practice, whichever thread draws them, and the bits never move with a framework.
/// </summary>
internal struct RandomStream
{
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    public RandomStream(long seed, long index)
    {
        unchecked
        {
            // The index enters through a full mixing of the seed: neighboring seeds share no stream (seed + index would).
            ulong state = Mix((ulong)seed + 0x9E3779B97F4A7C15UL) ^ Mix(((ulong)index * 0xD1342543DE82EF95UL) + 0x2545F4914F6CDD1DUL);
            s0 = Next(ref state);
            s1 = Next(ref state);
            s2 = Next(ref state);
            s3 = Next(ref state);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong NextBits()
    {
        unchecked
        {
            ulong result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
            ulong t = s1 << 17;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= t;
            s3 = BitOperations.RotateLeft(s3, 45);
            return result;
        }
    }

    /// <summary>A whole number from 0 to below the bound, each equally likely (multiply-shift with rejection, [Lemire2019]).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NextBelow(int bound)
    {
        unchecked
        {
            ulong product = (NextBits() >> 32) * (uint)bound;
            if ((uint)product < (uint)bound)
            {
                uint threshold = (uint)-bound % (uint)bound;
                while ((uint)product < threshold)
                {
                    product = (NextBits() >> 32) * (uint)bound;
                }
            }

            return (int)(product >> 32);
        }
    }

    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            return Mix(state);
        }
    }

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
