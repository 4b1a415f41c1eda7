using System.Collections.Immutable;
using GraphApi.Planning.Plans;
using GraphQLParser;

namespace GraphApi.Planning.Binding;

/// <summary>Where the lines of a document begin: each step of a plan has a location, and looking for each from the start is slow.</summary>
internal sealed class LineIndex
{
    private readonly ImmutableArray<int> _starts;

    public LineIndex(ROM source)
    {
        var text = source.Span;
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        _starts = starts.ToImmutable();
    }

    public SourceLocation Locate(int position)
    {
        var found = _starts.BinarySearch(position);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceLocation(line + 1, position - _starts[line] + 1);
    }
}
