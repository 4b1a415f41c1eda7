using System.Collections.Immutable;
using GraphApi.Model.Fields;

namespace GraphApi.Model.Types;

/// <summary>An object type marked <c>@relationshipProperties</c>: what an edge shows besides its node.</summary>
public sealed record PropertiesType(string Name, string? Description, ImmutableArray<ScalarField> Fields)
{
    public ScalarField? FindField(string name) => Fields.FirstOrDefault(f => f.Name == name);
}
