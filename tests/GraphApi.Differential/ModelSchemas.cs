using GraphApi.Model;
using GraphApi.Model.Sdl;

namespace GraphApi.Differential;

/// <summary>The schemas that random graphs and operations are made for.</summary>
public static class ModelSchemas
{
    public static IReadOnlyList<ModelSchema> All { get; } = [Load("claims"), Load("keywords"), Load("shapes"), Load("undirected"), Load("unions")];

    public static ModelSchema Named(string name) => All.Single(s => s.Name == name);

    private static ModelSchema Load(string name)
    {
        using var stream = typeof(ModelSchemas).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var sdl = reader.ReadToEnd();
        var result = SchemaLoader.Load(sdl, name + ".graphql");
        return new ModelSchema(name, sdl, result.Model ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics)));
    }
}
