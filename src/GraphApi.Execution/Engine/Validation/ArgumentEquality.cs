using GraphQLParser.AST;

namespace GraphApi.Execution.Engine.Validation;

/// <summary>Whether two fields are given the same arguments, whatever their order and that of the fields of input objects.</summary>
internal static class ArgumentEquality
{
    public static bool AreAlike(GraphQLField one, GraphQLField other)
    {
        var (left, right) = (one.Arguments?.Items ?? [], other.Arguments?.Items ?? []);
        return left.Count == right.Count && left.TrueForAll(a => right.Find(b => a.Name == b.Name) is { } b && AreAlike(a.Value, b.Value));
    }

    private static bool AreAlike(GraphQLValue one, GraphQLValue other) => (one, other) switch
    {
        (GraphQLVariable a, GraphQLVariable b) => a.Name == b.Name,
        (GraphQLIntValue a, GraphQLIntValue b) => a.Value == b.Value,
        (GraphQLFloatValue a, GraphQLFloatValue b) => a.Value == b.Value,
        (GraphQLStringValue a, GraphQLStringValue b) => a.Value == b.Value,
        (GraphQLBooleanValue a, GraphQLBooleanValue b) => a.Value == b.Value,
        (GraphQLEnumValue a, GraphQLEnumValue b) => a.Name == b.Name,
        (GraphQLNullValue, GraphQLNullValue) => true,
        (GraphQLListValue a, GraphQLListValue b) => AreAlike(a.Values ?? [], b.Values ?? []),
        (GraphQLObjectValue a, GraphQLObjectValue b) => AreAlike(a.Fields ?? [], b.Fields ?? []),
        _ => false,
    };

    private static bool AreAlike(List<GraphQLValue> one, List<GraphQLValue> other) =>
        one.Count == other.Count && one.Zip(other).All(p => AreAlike(p.First, p.Second));

    private static bool AreAlike(List<GraphQLObjectField> one, List<GraphQLObjectField> other) =>
        one.Count == other.Count && one.TrueForAll(a => other.Find(b => a.Name == b.Name) is { } b && AreAlike(a.Value, b.Value));
}
