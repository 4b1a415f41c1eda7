namespace GraphApi.Model.Sdl.Declarations;

/// <summary>A name where it stands in the file: an implemented interface, a member of a union.</summary>
internal sealed record DeclaredName(string Name, int Position);
