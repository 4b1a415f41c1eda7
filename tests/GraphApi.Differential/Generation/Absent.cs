namespace GraphApi.Differential.Generation;

/// <summary>Drawn for a variable that is not given at all.</summary>
internal sealed class Absent
{
    public static Absent Value { get; } = new();
}
