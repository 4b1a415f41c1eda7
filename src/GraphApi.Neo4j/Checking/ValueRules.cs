using GraphApi.Model.Fields;
using GraphApi.Model.Values;
using GraphApi.Neo4j.Printing;

namespace GraphApi.Neo4j.Checking;

/// <summary>What may be wrong with the values of a field: missing, of another type, out of range, no value of the enum.</summary>
internal static class ValueRules
{
    public static IEnumerable<GraphRule> Of(string owner, ScalarField field, string match, string variable, string example)
    {
        var subject = $"{owner}.{field.Name}";
        var value = new CypherWriter().Property(variable, field.Property).ToString();
        if (field.IsNonNull)
            yield return new(subject, "have none, and the schema says !", $"{match} WHERE {value} IS NULL", example);
        yield return new(subject, $"hold no {Described(field)}", $"{match} WHERE {value} IS NOT NULL AND NOT {value} IS :: {TypeOf(field)}", example);
        if (Narrowed(field.Type) is { } narrowed)
            yield return new(
                subject,
                $"are outside of {field.Type.Name}",
                field.IsList
                    ? $"{match} WHERE {value} IS :: {TypeOf(field)} AND any(e IN {value} WHERE {narrowed("e")})"
                    : $"{match} WHERE {value} IS NOT NULL AND {value} IS :: {TypeOf(field)} AND {narrowed(value)}",
                example);
    }

    private static string Described(ScalarField field) => field.IsList ? $"list of {field.Type.Name}" : field.Type.Name;

    /// <summary>
    /// Integers in a field of floats are read as such. The server says of a stored list of floats that it is no <c>LIST&lt;INTEGER | FLOAT></c>, though
    /// it says so of one that is no property.
    /// </summary>
    private static string TypeOf(ScalarField field) => (field.Type.Kind, field.IsList) switch
    {
        (ScalarKind.Float, true) => "LIST<INTEGER> | LIST<FLOAT>",
        (ScalarKind.Float, false) => "INTEGER | FLOAT",
        (var kind, true) => $"LIST<{StoredType.Of(kind)}>",
        (var kind, false) => StoredType.Of(kind),
    };

    /// <summary>What a value of the stored type may be and one of the field not. Names of enum values need no escaping.</summary>
    private static Func<string, string>? Narrowed(ScalarType type) => type.Kind switch
    {
        ScalarKind.Int => value => $"({value} > {int.MaxValue} OR {value} < {int.MinValue})",
        ScalarKind.Float => value => $"NOT coalesce(abs({value}) <= 1.7976931348623157e308, false)",
        ScalarKind.Enum => value => $"NOT {value} IN [{string.Join(", ", type.Enum!.Values.Select(v => $"'{v.Name}'"))}]",
        _ => null,
    };
}
