namespace GraphApi.Neo4j.Discovery;

/// <summary>A field of a schema in the making. Its name may change until the schema has no error.</summary>
/// <param name="stored">The property that it shows; null where it leads to nodes.</param>
internal abstract class DraftField(string name, string? stored)
{
    public string Name { get; set; } = name;

    /// <summary>Why the field stands in a comment; null where it does not.</summary>
    public string? Refused { get; set; }

    protected string? Stored => stored;

    /// <summary>The line of the schema, without indentation: <c>name: String! @alias(property: "the name")</c>.</summary>
    public abstract string Text();
}
