using System.Globalization;

namespace GraphApi.Planning.Import.Json;

/// <summary>A place in a file: <c>claims[3].about[0]</c>. Its text is put together only when it is asked for.</summary>
internal sealed class JsonPlace
{
    private readonly JsonPlace? _parent;
    private readonly string _step;

    public JsonPlace(SourceText source, string step = "", int offset = 0)
        : this(source, null, step, offset)
    {
    }

    private JsonPlace(SourceText source, JsonPlace? parent, string step, int offset)
    {
        Source = source;
        _parent = parent;
        _step = step;
        Offset = offset;
    }

    public SourceText Source { get; }

    public int Line => Source.LineAt(Offset);

    public int Offset { get; }

    public JsonPlace At(int index, int offset) =>
        new(Source, this, string.Create(CultureInfo.InvariantCulture, $"[{index}]"), offset);

    public JsonPlace Member(string name, int offset) => new(Source, this, "." + name, offset);

    /// <summary>The place with its file: <c>seeds/claims.json: claims[3].about[0]</c>.</summary>
    public string WithFile() => $"{Source.FileName}: {this}";

    public override string ToString() => _parent + _step;
}
