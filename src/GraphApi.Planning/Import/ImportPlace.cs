using System.Globalization;

namespace GraphApi.Planning.Import;

/// <summary>Where an import found something: <c>about.csv:3</c>. Its text is put together only for an error.</summary>
/// <param name="Line">0 where <paramref name="Text"/> says it all.</param>
public readonly record struct ImportPlace(string Text, int Line = 0)
{
    public static implicit operator ImportPlace(string text) => new(text);

    public override string ToString() => Line == 0 ? Text : string.Create(CultureInfo.InvariantCulture, $"{Text}:{Line}");
}
