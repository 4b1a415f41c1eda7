namespace GraphApi.Model.Directives;

/// <summary>Where a directive may stand.</summary>
[Flags]
internal enum DirectivePlaces
{
    None = 0,
    Object = 1,
    Interface = 2,
    Enum = 4,
    Field = 8,
    EnumValue = 16,
    Union = 32,
    Schema = 1024,
}
