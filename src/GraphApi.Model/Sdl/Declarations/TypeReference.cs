namespace GraphApi.Model.Sdl.Declarations;

/// <summary>A field's declared type. <see cref="Text"/> is how it is written: <c>[Claim!]!</c>.</summary>
internal sealed record TypeReference(string Name, int Position, int ListDepth, bool IsNonNull, bool ElementIsNonNull, string Text)
{
    public bool IsList => ListDepth > 0;
}
