using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Lowering;

/// <summary>Writes lists as JSON.</summary>
internal static class Json
{
    /// <summary>Below SQLite's limit on a function's arguments.</summary>
    private const int MaxArguments = 900;

    /// <summary>
    /// <c>json_array(a, b)</c>; what is too much for one call is appended: <c>json_insert(json_array(a, b), '$[#]', c)</c>.
    /// </summary>
    public static Sql Array(IReadOnlyList<Sql> columns)
    {
        Sql list = $"json_array({Sql.Join(", ", columns.Take(MaxArguments))})";
        foreach (var more in columns.Skip(MaxArguments).Chunk(MaxArguments / 2))
            list = $"json_insert({list}, {Sql.Join(", ", more.Select(c => (Sql)$"'$[#]', {c}"))})";
        return list;
    }
}
