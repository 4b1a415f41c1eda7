using System.Text;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Import.Merging;

namespace GraphApi.Planning.Import;

/// <summary>How long values may be that indexes hold, in bytes of UTF-8.</summary>
public static class ValueLimits
{
    public const int Identity = 512;
    private const int Id = 512;
    private const int Unique = 2048;
    private const int Ordering = 1024;

    public static bool Fit(ScalarField field, GraphValue value) =>
        value.Kind != GraphValueKind.String || Encoding.UTF8.GetByteCount(value.AsString()) <= Of(field);

    public static string Describe(ScalarField field) => $"{field.Name} has at most {Of(field)} bytes of UTF-8.";

    /// <summary>The size of the values that tell parallel relationships apart.</summary>
    public static int IdentityBytes(RelationshipType type, ReadOnlySpan<GraphValue> values)
    {
        var bytes = 0;
        foreach (var property in type.Identity)
            bytes += SizeOf(values[RelationshipMerge.IndexOf(type, property)]);
        return bytes;
    }

    /// <summary>
    /// A character takes up to three times its bytes where it is written in order (U+E000 and six digits), so an entry of an index has at
    /// most some 7,700: a value of 2,048 and a key; or the end's key, a value of 1,024, the other key and the identity.
    /// </summary>
    private static int Of(ScalarField field) => field switch
    {
        { IsId: true } => Id,
        { OrdersRelationships: true } => Ordering,
        { IsUnique: true } or { IsIndexed: true } => Unique,
        _ => int.MaxValue,
    };

    /// <summary>The size of values together.</summary>
    public static int Bytes(ReadOnlySpan<GraphValue> values)
    {
        var bytes = 0;
        foreach (var value in values)
            bytes += SizeOf(value);
        return bytes;
    }

    private static int SizeOf(GraphValue value) =>
        value.IsNull ? 0 : value.Kind == GraphValueKind.String ? Encoding.UTF8.GetByteCount(value.AsString()) : sizeof(long);
}
