using System.Collections.Immutable;
using System.Text;

namespace GraphApi.AspNetCore.Pages;

/// <summary>The files in the assembly: the start page and the documentation for users.</summary>
internal static class PageResources
{
    private const string DocumentationFolder = "docs/";

    /// <summary>The pages of the documentation, by file name.</summary>
    public static ImmutableArray<DocumentationPage> Documentation { get; } =
    [
        .. typeof(PageResources).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(DocumentationFolder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(n => new DocumentationPage(n, HeadingOf(Encoding.UTF8.GetString(Read(n))))),
    ];

    public static byte[] Read(string name)
    {
        using var stream = typeof(PageResources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    /// <summary>"The query language" of <c># The query language</c>.</summary>
    private static string HeadingOf(string markdown) => markdown.Split('\n')[0].TrimStart('#', '\uFEFF').Trim();
}
