using GraphApi.Model.Fields;
using GraphApi.Model.Sdl.Declarations;
using GraphApi.Model.Types;

namespace GraphApi.Model.Sdl;

/// <summary>Makes the model of a schema that the rules found no error in.</summary>
internal sealed class ModelBuilder(DeclaredSchema schema)
{
    public GraphModel Build()
    {
        var types = new TypeTable(schema);
        var relationships = new RelationshipBuilder(schema, types).Build();
        var fields = new FieldBuilder(schema, types, relationships);

        foreach (var declared in schema.NodeTypes)
            Complete(types.Node(declared.Name), declared, fields);
        foreach (var declared in schema.Interfaces)
            types.Interface(declared.Name).Fields = fields.BuildAll(declared);
        return new GraphModel(types.NodeTypes, types.Interfaces, types.Enums, types.PropertiesTypes, relationships);
    }

    private static void Complete(NodeType type, DeclaredType declared, FieldBuilder fields)
    {
        type.Fields = fields.BuildAll(declared);
        type.Scalars = [.. type.Fields.OfType<ScalarField>()];
        type.Key = type.Scalars.Single(f => f.Name == DeclaredSchema.KeyOf(declared)!.Name);
    }
}
