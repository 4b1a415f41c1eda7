using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Import;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Search;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Storage.Upkeep;

/// <summary>The nodes of a type: their key in order, their places in the orders that are kept, and what they are found by.</summary>
internal sealed class KeptNodes(NodeType type) : KeptColumns
{
    private readonly ImmutableArray<ScalarField> _orders = [.. type.OrderFields];

    public override ImmutableArray<ScalarField> Fields { get; } = [type.Key, .. type.OrderFields, .. type.SearchFields];

    protected override ImmutableArray<string> Columns { get; } =
        [NodeColumns.OrderedKey, .. type.OrderFields.Select(OrderColumn.Of), SearchText.Column, SearchText.KeyColumn];

    /// <summary>
    /// <c>MATCH (n:`Place`) RETURN [elementId(n), n.`key`, n.`name`, n.`_gaKey`, n.`_gaP_name`, n.`_gaSearch`, n.`_gaSearchKey`] AS row</c>.
    /// </summary>
    public override string Read
    {
        get
        {
            var text = new CypherWriter().Syntax("MATCH (n").Labelled(type, StoreShape.Plain).Syntax(") RETURN [elementId(n)");
            foreach (var read in Fields)
                text.Syntax(", ").Property("n", read.Property);
            return ReadColumns(text, "n").ToString();
        }
    }

    /// <summary><c>UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row[0] SET n.`_gaKey` = row[1], ...</c>; null takes a column away.</summary>
    public override string Statement =>
        WriteColumns(new CypherWriter().Syntax("UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row[0]"), "n").ToString();

    protected override string?[]? Make(KeptRow row)
    {
        if (row.Values[0].Kind != GraphValueKind.String)
            return null;
        var key = row.Values[0].AsString();
        for (var i = 0; i <= _orders.Length; i++)
            RefuseTooLong(Fields[i], row.Values[i], key);
        var orders = _orders.Select((_, i) => OrderColumn.Value(row.Values[i + 1], key));
        string?[] search = type.IsSearchable ? [SearchText.Of(row.Values.Skip(_orders.Length + 1)), SearchKey.Of(type, key)] : [null, null];
        return [OrderKey.Encode(key), .. orders, .. search];
    }

    private void RefuseTooLong(ScalarField field, GraphValue value, string key)
    {
        if (!ValueLimits.Fit(field, value))
            throw new StoreException(StoreErrorKind.InvalidData, $"{type.Name} '{key}': {ValueLimits.Describe(field)}");
    }
}
