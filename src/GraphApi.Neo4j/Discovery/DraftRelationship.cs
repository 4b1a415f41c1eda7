namespace GraphApi.Neo4j.Discovery;

/// <summary>A field over a relationship: <c>about: [Subject!]! @relationship(type: "ABOUT", direction: OUT)</c>.</summary>
internal sealed class DraftRelationship(
    string name, string relationship, bool isOut, DraftType target, bool isMany, DraftType? properties) : DraftField(name, null)
{
    public override string Text()
    {
        var type = isMany ? $"[{target.Name}!]!" : target.Name;
        var shown = properties is null ? "" : $", properties: \"{properties.Name}\"";
        return $"{Name}: {type} @relationship(type: {StoredName.Quote(relationship)}, direction: {(isOut ? "OUT" : "IN")}{shown})";
    }
}
