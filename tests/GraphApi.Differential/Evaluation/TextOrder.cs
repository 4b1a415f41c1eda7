namespace GraphApi.Differential.Evaluation;

/// <summary>Strings by code point.</summary>
internal sealed class TextOrder : IComparer<string>
{
    public static TextOrder Instance { get; } = new();

    public int Compare(string? x, string? y) => TypedOrder.CompareText(x!, y!);
}
