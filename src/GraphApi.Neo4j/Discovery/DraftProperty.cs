namespace GraphApi.Neo4j.Discovery;

/// <summary>A field that shows a property: <c>key: ID!</c>.</summary>
/// <param name="stored">The property's name in the store.</param>
/// <param name="type">Its type with <c>!</c>.</param>
/// <param name="directive">What follows: <c>@id</c>, <c>@unique</c> or nothing.</param>
internal sealed class DraftProperty(string stored, string type, string directive) : DraftField(StoredName.ToField(stored), stored)
{
    public override string Text()
    {
        var alias = Name == Stored ? "" : $" @alias(property: {StoredName.Quote(Stored!)})";
        return $"{Name}: {type}{(directive.Length > 0 ? " " + directive : "")}{alias}";
    }
}
