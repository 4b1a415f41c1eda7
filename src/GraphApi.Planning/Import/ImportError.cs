namespace GraphApi.Planning.Import;

/// <summary>One thing that is wrong with an import.</summary>
/// <param name="Code">Stable, one of <see cref="ImportErrorCodes"/>.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">Counted from 1; null where the error belongs to the file as a whole.</param>
/// <param name="Place">Where in the file: <c>claims[3].about[0]</c>; empty for the file as a whole.</param>
public sealed record ImportError(string Code, string Message, string File, int? Line = null, string Place = "")
{
    /// <summary>The error as one line, in the form that editors and terminals make clickable.</summary>
    public override string ToString() =>
        $"{File}{(Line is { } line ? $":{line}" : "")}: {(Place.Length > 0 ? Place + ": " : "")}{Message} ({Code})";
}
