using Microsoft.Data.Sqlite;

namespace GraphApi.Store.Tests.Sqlite;

/// <summary>How SQLite means to run a statement, as indented lines.</summary>
internal static class QueryPlan
{
    public static string Of(TestStore store, string operation)
    {
        using var connection = new SqliteConnection($"Data Source={store.FilePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + store.Compile(operation).Statement.Text;
        for (var i = 1; command.CommandText.Contains($"?{i}", StringComparison.Ordinal); i++)
            command.Parameters.AddWithValue($"?{i}", DBNull.Value);
        using var reader = command.ExecuteReader();
        var depths = new Dictionary<long, int> { [0] = -1 };
        var lines = new List<string>();
        while (reader.Read())
        {
            var depth = depths[reader.GetInt64(1)] + 1;
            depths[reader.GetInt64(0)] = depth;
            lines.Add(new string(' ', depth * 2) + reader.GetString(3));
        }

        return string.Join('\n', lines);
    }
}
