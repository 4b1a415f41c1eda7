using System.Text.RegularExpressions;
using GraphApi.Model.Fields;

namespace GraphApi.Planning.Import.Csv;

/// <summary>A column as its header describes it: <c>key:ID(Place){label:Place}</c>, <c>year:int</c>, <c>name</c>.</summary>
/// <param name="Name">The property's name; may be empty for those that are no properties.</param>
/// <param name="Group">Of an id: the group within which it is unique.</param>
internal sealed partial record CsvColumn(string Header, string Name, CsvColumnKind Kind, string Group)
{
    private static readonly string[] Types =
        ["int", "long", "float", "double", "boolean", "byte", "short", "char", "string", "date", "localtime", "localdatetime", "datetime", "duration"];

    /// <summary>Null where the header has no such form, or names a type that we have no scalar for.</summary>
    public static CsvColumn? Parse(string header)
    {
        var match = Form().Match(header.Trim());
        if (!match.Success)
            return null;
        var type = match.Groups["type"].Value;
        CsvColumnKind? kind = type.ToUpperInvariant() switch
        {
            "ID" => CsvColumnKind.Id,
            "LABEL" => CsvColumnKind.Label,
            "START_ID" => CsvColumnKind.Start,
            "END_ID" => CsvColumnKind.End,
            "TYPE" => CsvColumnKind.Type,
            "IGNORE" => CsvColumnKind.Ignored,
            "" => CsvColumnKind.Property,
            _ => Types.Contains(type.Replace("[]", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase) ? CsvColumnKind.Property : null,
        };
        return kind is { } known ? new CsvColumn(header, match.Groups["name"].Value, known, match.Groups["group"].Value) : null;
    }

    /// <summary>A column is named like a property, or like a field where no property has that name.</summary>
    public bool IsFor(ScalarField field, IEnumerable<ScalarField> fields) =>
        field.Property == Name || (field.Name == Name && fields.All(f => f.Property != Name));

    [GeneratedRegex(@"^(?<name>[^:]*)(:(?<type>[A-Za-z_]+(\[\])?)(\((?<group>[^)]*)\))?(\{.*\})?)?$")]
    private static partial Regex Form();
}
