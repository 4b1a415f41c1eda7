using System.Text.Json;
using GraphApi.Model.Sdl.Declarations;
using Humanizer;

namespace GraphApi.Model.Sdl;

/// <summary>The names of a type's root fields: <c>Person</c> gives <c>person</c> and <c>people</c>, unless <c>@plural</c> says otherwise.</summary>
internal static class RootNames
{
    public static string Single(string typeName) => JsonNamingPolicy.CamelCase.ConvertName(typeName);

    public static string Plural(DeclaredType type) =>
        JsonNamingPolicy.CamelCase.ConvertName(type.Plural?.Value is { Length: > 0 } given ? given : type.Name.Pluralize());
}
