using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Printing;

namespace GraphApi.Neo4j.Lowering;

/// <summary>What every stored node carries besides its own properties.</summary>
internal static class NodeColumns
{
    /// <summary>
    /// The key as <see cref="GraphApi.Planning.Paging.OrderKey"/> writes it. The server compares a stored text with a parameter by UTF-16
    /// units where no index is asked, and there a character above U+FFFF comes before one from U+E000; written so, every order is one.
    /// </summary>
    public const string OrderedKey = "_gaKey";

    /// <summary><c>n0.`key`</c>, or of a type without a key <c>elementId(n0)</c>.</summary>
    public static CypherWriter KeyOf(this CypherWriter text, CompositeType type, string node) => text.Stored(type.PossibleTypes[0].Key, node);

    /// <summary>The value that a node or relationship has for the field.</summary>
    public static CypherWriter Stored(this CypherWriter text, ScalarField field, string variable) =>
        field.Property.Length > 0 ? text.Property(variable, field.Property) : text.Syntax($"elementId({variable})");
}
