using System.Text.Json;
using GraphApi.Model.Sdl.Declarations;
using Humanizer;

namespace GraphApi.Model.Sdl;

/// <summary>
/// The names of a type's root fields: <c>Person</c> gives <c>person</c> and <c>people</c>, unless <c>@plural</c> says otherwise. Where one
/// and many are the same word, many are all of them: <c>allSeries</c>.
/// </summary>
internal static class RootNames
{
    public static string Single(string typeName) => JsonNamingPolicy.CamelCase.ConvertName(typeName);

    public static string Plural(DeclaredType type)
    {
        if (type.Plural?.Value is { Length: > 0 } given)
            return JsonNamingPolicy.CamelCase.ConvertName(given);
        return IsPluralLikeSingular(type) ? "all" + type.Name : English(type);
    }

    public static bool IsPluralLikeSingular(DeclaredType type) => type.Plural is null && English(type) == Single(type.Name);

    private static string English(DeclaredType type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name.Pluralize());
}
