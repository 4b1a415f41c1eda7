using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage;

/// <summary>
/// Chooses names for tables and columns. SQLite's ignore the case of ASCII letters while the schema's do not, and some names
/// are ours: the second <c>name</c> becomes <c>NAME_2</c>. What was chosen stands in the file.
/// </summary>
internal static class FreeName
{
    /// <param name="isOwn">Whether it is for one of our columns, whose prefix no other name has.</param>
    public static Name Choose(string wanted, IEnumerable<Name> taken, bool isOwn = false)
    {
        var plain = string.Concat(wanted.Select(c => char.IsControl(c) ? '_' : c));
        var names = taken.Select(n => n.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var first = !isOwn && plain.StartsWith(OwnColumns.Prefix, StringComparison.OrdinalIgnoreCase) ? "p" + plain : plain;
        return Enumerable.Range(1, int.MaxValue).Select(i => new Name(i == 1 ? first : $"{first}_{i}")).First(n => !names.Contains(n.Text));
    }
}
