namespace GraphApi.Differential.Generation;

/// <summary>
/// The keys of one object of the response. Fields that share a key must be the same field with the same arguments; their
/// selections are one scope again.
/// </summary>
internal sealed class ResponseScope
{
    private readonly Dictionary<string, (string Signature, ResponseScope Inner, Func<string>? Again)> _fields = [];

    public bool Takes(string key, string signature) => !_fields.TryGetValue(key, out var known) || known.Signature == signature;

    public ResponseScope Enter(string key, string signature)
    {
        if (!_fields.TryGetValue(key, out var field))
            _fields[key] = field = (signature, new ResponseScope(), null);
        return field.Inner;
    }

    /// <summary>Keeps how the field can be selected once more, with other fields within.</summary>
    public void Remember(string key, Func<string> again) => _fields[key] = _fields[key] with { Again = again };

    public IReadOnlyList<Func<string>> Repeatable => [.. _fields.Values.Select(f => f.Again).OfType<Func<string>>()];

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
