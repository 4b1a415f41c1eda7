namespace GraphApi.Model.Types;

/// <summary>One value of an enum, with its description and, if it is deprecated, the reason.</summary>
public sealed record EnumValue(string Name, string? Description, string? DeprecationReason);
