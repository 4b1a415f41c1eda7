using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage;

/// <summary>A column that holds a property. <paramref name="IsId"/>: it is the key, or belongs to a relationship's identity.</summary>
internal sealed record CatalogColumn(string Property, Name Column, string Kind, bool IsId);
