using GraphApi.Model.Values;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Search;

namespace GraphApi.Planning.Binding.Slots;

/// <summary>The words of a search, folded.</summary>
internal sealed record SearchSlot(InputSource Source, SourceLocation Location) : SlotSource
{
    private static readonly ScalarType Text = new(ScalarKind.String);

    public override GraphValue Read(IReadOnlyDictionary<string, object?> variables)
    {
        var folded = SearchQuery.Fold(InputCoercion.Coerce(Text, Source.Read(variables), Location).AsString());
        var words = SearchQuery.Of(folded).Words.Length;
        return words <= SearchQuery.MaxWords ? folded : throw OperationErrors.SearchTooLong(words, SearchQuery.MaxWords, Location);
    }
}
