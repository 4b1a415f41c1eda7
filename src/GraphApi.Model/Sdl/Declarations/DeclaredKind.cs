namespace GraphApi.Model.Sdl.Declarations;

/// <summary>The definitions of SDL that become part of a model.</summary>
internal enum DeclaredKind
{
    Object,
    Interface,
    Enum,
    Union,
}
