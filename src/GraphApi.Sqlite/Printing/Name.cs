namespace GraphApi.Sqlite.Printing;

/// <summary>The name of a table, column or alias; the writer escapes it.</summary>
internal readonly record struct Name(string Text);
