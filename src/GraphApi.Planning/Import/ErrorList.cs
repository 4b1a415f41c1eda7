using System.Collections.Immutable;
using GraphApi.Planning.Import.Json;

namespace GraphApi.Planning.Import;

/// <summary>Collects errors, and ends the reading where nobody would read more of them.</summary>
internal sealed class ErrorList
{
    private const int Limit = 100;
    private readonly ImmutableArray<ImportError>.Builder _errors = ImmutableArray.CreateBuilder<ImportError>();

    public void Add(string code, string message, JsonPlace place) =>
        Add(new ImportError(code, message, place.Source.FileName, place.Line, place.ToString()));

    public void Add(string code, string message, SourceText source, int? line) =>
        Add(new ImportError(code, message, source.FileName, line));

    public void ThrowIfAny()
    {
        if (_errors.Count > 0)
            throw new ImportException(_errors.ToImmutable());
    }

    public void Add(ImportError error)
    {
        if (_errors.Count == Limit)
            throw new ImportException(_errors.ToImmutable(), hasMore: true);
        _errors.Add(error);
    }
}
