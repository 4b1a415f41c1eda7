namespace GraphApi.Planning.Import.Json;

/// <summary>The properties of an object by name, each of which is taken once; a name that is there twice is an error.</summary>
internal sealed class MemberMap
{
    private readonly Dictionary<string, JsonMember> _members = new(StringComparer.Ordinal);

    public MemberMap(JsonItem item, ErrorList errors)
    {
        foreach (var member in item.Members.Where(m => !_members.TryAdd(m.Name, m)))
            errors.Add(ImportErrorCodes.DuplicateField, $"{member.Name} is given twice.", member.Value.Place);
    }

    /// <summary>What nobody took, in the order of the file.</summary>
    public IEnumerable<JsonMember> Rest => _members.Values;

    public JsonItem? Take(string name) => _members.Remove(name, out var member) ? member.Value : null;
}
