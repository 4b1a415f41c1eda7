using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage;

/// <summary>A table of the file and what of the model it holds.</summary>
internal sealed record CatalogTable(Name Table, TableKind Kind, string Owner, int Number)
{
    public List<CatalogColumn> Columns { get; } = [];

    /// <summary>For an interface: the numbers of the types whose nodes it lists.</summary>
    public HashSet<int> Members { get; } = [];

    public CatalogColumn? Find(string property) => Columns.Find(c => c.Property == property);
}
