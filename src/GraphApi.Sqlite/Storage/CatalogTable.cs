using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage;

/// <summary>A table of the file and what of the model it holds.</summary>
internal sealed record CatalogTable(Name Table, TableKind Kind, string Owner, int Number)
{
    public List<CatalogColumn> Columns { get; } = [];

    /// <summary>
    /// The numbers of the types whose nodes an interface or union lists; for a relationship those that it starts from, and, negative, those
    /// that it leads to.
    /// </summary>
    public HashSet<int> Members { get; } = [];

    public CatalogColumn? Find(string property) => Columns.Find(c => c.Property == property);
}
