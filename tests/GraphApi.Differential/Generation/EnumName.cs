namespace GraphApi.Differential.Generation;

/// <summary>A value of an enum, written without quotes.</summary>
internal sealed record EnumName(string Name);
