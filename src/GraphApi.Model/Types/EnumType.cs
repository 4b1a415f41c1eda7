using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>An enum of the SDL. Its values are stored by name.</summary>
public sealed record EnumType(string Name, string? Description, ImmutableArray<EnumValue> Values)
{
    public bool Has(string value) => Values.Any(v => v.Name == value);
}
