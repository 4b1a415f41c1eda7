using System.Collections.Frozen;
using System.Text.Json;

namespace GraphApi.AspNetCore.Persisted;

/// <summary>The documents that are known from the start, by their ids.</summary>
internal sealed class PersistedDocuments
{
    private readonly FrozenDictionary<string, string> _texts;

    private PersistedDocuments(Dictionary<string, string> texts) => _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);

    public static PersistedDocuments None { get; } = new([]);

    public int Count => _texts.Count;

    /// <param name="path">A file, or a folder whose JSON and GraphQL files are taken together.</param>
    /// <exception cref="PersistedDocumentsException">There is no such path, or one of its files is no manifest.</exception>
    public static PersistedDocuments Load(string path)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in FilesOf(path))
            foreach (var (id, text) in ReadFile(file))
                if (!texts.TryAdd(id, text) && texts[id] != text)
                    throw new PersistedDocumentsException($"{file}: the document {id} is there twice, with different texts.");
        return texts.Count > 0 ? new PersistedDocuments(texts) : throw new PersistedDocumentsException($"{path}: there is no persisted document.");
    }

    public string? Find(string id) => _texts.GetValueOrDefault(id);

    private static IEnumerable<string> FilesOf(string path)
    {
        if (File.Exists(path))
            return [path];
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.json").Concat(Directory.EnumerateFiles(path, "*.graphql")).Order(StringComparer.Ordinal)
            : throw new PersistedDocumentsException($"{path}: there is no such file or folder of persisted documents.");
    }

    private static IReadOnlyCollection<KeyValuePair<string, string>> ReadFile(string file)
    {
        try
        {
            if (Path.GetExtension(file) == ".graphql")
                return [new(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file))];
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return [.. ReadManifest(json.RootElement)];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or IOException or UnauthorizedAccessException)
        {
            throw new PersistedDocumentsException(
                $$"""{{file}}: this is no manifest of persisted documents ({"id": "query ..."}, or Apollo's): {{e.Message}}""", e);
        }
    }

    /// <summary><c>{"ID":"query ..."}</c>, or Apollo's <c>{"operations":[{"id":"ID","body":"query ...",...}],...}</c>.</summary>
    private static IEnumerable<KeyValuePair<string, string>> ReadManifest(JsonElement manifest) =>
        manifest.TryGetProperty("operations", out var operations) && operations.ValueKind == JsonValueKind.Array
            ? operations.EnumerateArray().Select(o => KeyValuePair.Create(o.GetProperty("id").GetString()!, o.GetProperty("body").GetString()!))
            : manifest.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value.GetString()!));
}
