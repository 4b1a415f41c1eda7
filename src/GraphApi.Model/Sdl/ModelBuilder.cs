using GraphApi.Model.Fields;
using GraphApi.Model.Sdl.Declarations;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Model.Sdl;

/// <summary>Makes the model of a schema that the rules found no error in.</summary>
internal sealed class ModelBuilder(DeclaredSchema schema)
{
    /// <summary>The key of types that declare none.</summary>
    private static readonly ScalarField Keyless = new()
    {
        Name = "id",
        Type = new ScalarType(ScalarKind.Id),
        IsNonNull = true,
        IsId = true,
        Property = "",
    };

    public GraphModel Build()
    {
        var types = new TypeTable(schema);
        var relationships = new RelationshipBuilder(schema, types).Build();
        var fields = new FieldBuilder(schema, types, relationships);

        foreach (var declared in schema.NodeTypes)
            Complete(types.Node(declared.Name), declared, fields);
        foreach (var declared in schema.Interfaces)
            types.Interface(declared.Name).Fields = fields.BuildAll(declared);
        return new GraphModel(types.NodeTypes, types.Interfaces, types.Unions, types.Enums, types.PropertiesTypes, relationships);
    }

    private static void Complete(NodeType type, DeclaredType declared, FieldBuilder fields)
    {
        type.Fields = fields.BuildAll(declared);
        type.Scalars = [.. type.Fields.OfType<ScalarField>()];
        type.Key = type.Scalars.FirstOrDefault(f => f.Name == DeclaredSchema.KeyOf(declared)?.Name) ?? Keyless;
    }
}
