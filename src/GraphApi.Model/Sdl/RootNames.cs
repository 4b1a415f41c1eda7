using System.Text.Json;
using Humanizer;

namespace GraphApi.Model.Sdl;

/// <summary>The names of a type's root fields: <c>Person</c> gives <c>person</c> and <c>people</c>.</summary>
internal static class RootNames
{
    public static string Single(string typeName) => JsonNamingPolicy.CamelCase.ConvertName(typeName);

    public static string Plural(string typeName) => JsonNamingPolicy.CamelCase.ConvertName(typeName.Pluralize());
}
