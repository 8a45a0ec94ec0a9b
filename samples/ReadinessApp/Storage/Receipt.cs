using System.Security.Cryptography;
using System.Text;

namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>
/// What the owner of stored answers gets: an id and a token, each 128 random bits, written <c>id.token</c>. Nobody can guess or count through them;
/// the store knows only the token's hash, so that whoever reads the database cannot delete in somebody's name.
/// </summary>
internal sealed record Receipt(string Id, string Token)
{
    private const int Length = 32;

    public static Receipt New() => new(RandomNumberGenerator.GetHexString(Length, lowercase: true), RandomNumberGenerator.GetHexString(Length, lowercase: true));

    /// <summary>Reads a receipt; null for anything else.</summary>
    public static Receipt? Parse(string? text) =>
        text?.Trim().Split('.') is [var id, var token] && IsPart(id) && IsPart(token) ? new Receipt(id, token) : null;

    public static bool IsPart(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);

    public byte[] TokenHash() => SHA256.HashData(Encoding.ASCII.GetBytes(Token));

    public override string ToString() => $"{Id}.{Token}";
}
