namespace GraphApi.Differential.Generation;

/// <summary>
/// The keys of one object of the response. Fields that share a key must be the same field with the same arguments; their
/// selections are one scope again.
/// </summary>
internal sealed class ResponseScope
{
    private readonly Dictionary<string, (string Signature, ResponseScope Inner)> _fields = [];
    private readonly List<(string Owner, Func<string> Again)> _again = [];

    public bool Takes(string key, string signature) => !_fields.TryGetValue(key, out var known) || known.Signature == signature;

    public ResponseScope Enter(string key, string signature)
    {
        if (!_fields.TryGetValue(key, out var field))
            _fields[key] = field = (signature, new ResponseScope());
        return field.Inner;
    }

    /// <summary>Keeps how the field can be selected once more, with other fields within, on the type that has it.</summary>
    public void Remember(string owner, Func<string> again) => _again.Add((owner, again));

    public IReadOnlyList<Func<string>> Repeatable(string owner) => [.. _again.Where(a => a.Owner == owner).Select(a => a.Again)];

    /// <summary>Takes over another scope whole, if nothing speaks against it.</summary>
    public bool TryMerge(ResponseScope other)
    {
        if (other._fields.Any(f => _fields.TryGetValue(f.Key, out var known) && (known.Signature != f.Value.Signature || known.Inner != f.Value.Inner)))
            return false;
        foreach (var (key, field) in other._fields)
            _fields.TryAdd(key, field);
        return true;
    }
}
