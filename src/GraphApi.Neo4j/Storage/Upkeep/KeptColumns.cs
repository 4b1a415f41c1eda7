using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Printing;

namespace GraphApi.Neo4j.Storage.Upkeep;

/// <summary>What the nodes or relationships of a type carry besides their own properties: how it is read, made and written.</summary>
internal abstract class KeptColumns
{
    /// <summary>A row each: the id, the values of <see cref="Fields"/>, texts; see <see cref="KeptRow"/>.</summary>
    public abstract string Read { get; }

    /// <summary>Takes the rows of <see cref="Write"/>.</summary>
    public abstract string Statement { get; }

    /// <summary>The fields of which the columns are made.</summary>
    public abstract ImmutableArray<ScalarField> Fields { get; }

    protected abstract ImmutableArray<string> Columns { get; }

    /// <summary>What the columns should hold; null where the row has no key to make it of.</summary>
    protected abstract string?[]? Make(KeptRow row);

    /// <summary>The row as it should be; null where it is so.</summary>
    public (string Id, string?[] Columns)? Change(KeptRow row) =>
        Make(row) is { } made && !row.Texts.AsSpan()[^Columns.Length..].SequenceEqual(made) ? (row.Id, made) : null;

    public static void Write(PackStreamWriter writer, (string Id, string?[] Columns) change)
    {
        writer.WriteListHeader(change.Columns.Length + 1);
        writer.WriteString(change.Id);
        foreach (var text in change.Columns)
        {
            if (text is null)
                writer.WriteNull();
            else
                writer.WriteString(text);
        }
    }

    /// <summary><c>SET n.`_gaKey` = row[1], n.`_gaP_name` = row[2]</c>.</summary>
    protected CypherWriter WriteColumns(CypherWriter text, string variable)
    {
        text.Syntax(" SET ");
        for (var i = 0; i < Columns.Length; i++)
            text.Syntax(i == 0 ? "" : ", ").Property(variable, Columns[i]).Syntax($" = row[{i + 1}]");
        return text;
    }

    protected CypherWriter ReadColumns(CypherWriter text, string variable)
    {
        foreach (var column in Columns)
            text.Syntax(", ").Property(variable, column);
        return text.Syntax("] AS row");
    }
}
