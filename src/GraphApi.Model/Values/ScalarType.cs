using GraphApi.Model.Types;

namespace GraphApi.Model.Values;

/// <summary>A scalar as a field declares it. <paramref name="Enum"/> is given for <see cref="ScalarKind.Enum"/> alone.</summary>
public sealed record ScalarType(ScalarKind Kind, EnumType? Enum = null)
{
    /// <summary>The name in SDL.</summary>
    public string Name => Kind switch
    {
        ScalarKind.Id => "ID",
        ScalarKind.Url => "URL",
        ScalarKind.Json => "JSON",
        ScalarKind.Enum => Enum!.Name,
        _ => Kind.ToString(),
    };

    /// <summary>True where <c>gt</c> and <c>lt</c> apply.</summary>
    public bool IsRanged => HasOrder && Kind is not (ScalarKind.Boolean or ScalarKind.Enum);

    /// <summary>True where <c>in</c> applies; of two truth values it says nothing new.</summary>
    public bool IsListable => Kind is not (ScalarKind.Boolean or ScalarKind.Json);

    /// <summary>True where <c>contains</c> applies.</summary>
    public bool IsText => Kind is ScalarKind.Id or ScalarKind.String or ScalarKind.Url;

    /// <summary>True where one value is before another. A month has no length in days, and JSON is of any kind.</summary>
    public bool HasOrder => Kind is not (ScalarKind.Duration or ScalarKind.Json);
}
