using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Evaluation;

/// <summary>One entry of <c>order</c>.</summary>
internal sealed record OrderEntry(string Name, bool IsDescending, Field? Node, ScalarField? Edge, bool IsKey)
{
    public ScalarType Type => Edge?.Type ?? (Node as ScalarField)?.Type ?? new ScalarType(ScalarKind.Long);

    public ScalarKind Kind => Type.Kind;

    public static OrderEntry Of(object? entry, CompositeType target, TraversalField? field)
    {
        var (name, value) = Inputs.Object(entry).Single(f => f.Value is not null);
        if (name == "edge")
        {
            var (property, direction) = Inputs.Object(value).Single(f => f.Value is not null);
            return new("edge." + property, direction is "DESC", null, ((RelationshipField)field!).Properties!.FindField(property), false);
        }

        var key = target.PossibleTypes[0].Key;
        var node = name == key.Name ? key : ((FieldedType)target).FindField(name);
        return node is RelationshipField
            ? new(name + ".count", Inputs.Object(value).Single(f => f.Value is not null).Value is "DESC", node, null, false)
            : new(name, value is "DESC", node, null, name == key.Name);
    }

    public GraphValue ValueOf(Row row) => (Edge, Node) switch
    {
        ({ } property, _) => row.Relationship![property],
        (_, RelationshipField counted) => GraphValue.Integer(
            Traversal.Rows(row.Node, (RelationshipField)row.Node.Type.FindField(counted.Name)!).Count),
        (_, ScalarField scalar) => row.Node[scalar],
        _ => throw new InvalidOperationException($"Unknown entry {Name}."),
    };
}
