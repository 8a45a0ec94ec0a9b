using System.Reflection;
using System.Security.Cryptography;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>The style sheet, the script and the icon, held in the assembly: the app runs from any folder, also as a single file.</summary>
internal sealed class PageAssets
{
    private static readonly (string Name, string Type)[] Known =
        [("app.css", "text/css; charset=utf-8"), ("app.js", "text/javascript; charset=utf-8"), ("icon.svg", "image/svg+xml")];

    private readonly Dictionary<string, PageAsset> assets = new(StringComparer.Ordinal);

    private PageAssets()
    {
        Assembly assembly = typeof(PageAssets).Assembly;
        foreach ((string name, string type) in Known)
        {
            using Stream stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The asset {name} is not in the assembly.");
            byte[] content = new byte[stream.Length];
            stream.ReadExactly(content);
            assets.Add(name, new PageAsset(content, type, Convert.ToHexStringLower(SHA256.HashData(content))[..8]));
        }
    }

    public static PageAssets Instance { get; } = new();

    public PageAsset? Find(string name) => assets.GetValueOrDefault(name);

    /// <summary>The address of an asset. It holds the content's fingerprint, so that browsers may keep it for ever.</summary>
    public string Address(string name) => $"/assets/{name}?v={assets[name].Fingerprint}";
}

/// <summary>A file that pages refer to.</summary>
internal sealed record PageAsset(ReadOnlyMemory<byte> Content, string Type, string Fingerprint);
