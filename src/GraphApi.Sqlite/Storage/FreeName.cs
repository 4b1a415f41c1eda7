using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage;

/// <summary>
/// Chooses names for tables and columns. SQLite's ignore the case of ASCII letters while the schema's do not, and some names
/// are ours: the second <c>name</c> becomes <c>NAME_2</c>. What was chosen stands in the file.
/// </summary>
internal static class FreeName
{
    public static Name Choose(string wanted, IEnumerable<Name> taken)
    {
        var plain = string.Concat(wanted.Select(c => char.IsControl(c) ? '_' : c));
        var names = taken.Select(n => n.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Candidates(plain).First(n => !names.Contains(n.Text) && !IsOwn(n));
    }

    private static bool IsOwn(Name name) => name.Text.StartsWith(OwnColumns.Prefix, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Name> Candidates(string plain)
    {
        var first = plain.StartsWith(OwnColumns.Prefix, StringComparison.OrdinalIgnoreCase) ? "p" + plain : plain;
        return Enumerable.Range(1, int.MaxValue).Select(i => new Name(i == 1 ? first : $"{first}_{i}"));
    }
}
