using GraphApi.Model;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Storage.Upkeep;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Storage;

/// <summary>Opens a database as a store: prepares an empty one, completes one of ours, leaves one that others filled as it is.</summary>
internal sealed class StorePreparation(GraphModel model, BoltClient client)
{
    private string Address => $"Neo4j at {client.Settings.Uri.Host}:{client.Settings.Uri.Port}";

    /// <summary>Gives what statements may rely on.</summary>
    public async Task<StoreShape> OpenAsync(CancellationToken cancellation)
    {
        ServerVersion.Check(Address, await client.VerifyAsync(cancellation).ConfigureAwait(false));
        var state = await StoreState.ReadAsync(client, cancellation).ConfigureAwait(false);
        if (state is { Layout: null, HasData: true })
            return StoreShape.Plain;
        Refuse(state);
        await RefuseOtherIdentitiesAsync(state, cancellation).ConfigureAwait(false);
        await FitLabelsAsync(state, cancellation).ConfigureAwait(false);
        await KeepUpAsync(state, cancellation).ConfigureAwait(false);
        await CompleteAsync(state, cancellation).ConfigureAwait(false);
        return StoreShape.Ours;
    }

    /// <summary>Creates the indexes that are missing, and then marks the store as one of ours that the schema wrote.</summary>
    public async Task CompleteAsync(StoreState state, CancellationToken cancellation)
    {
        await CreateIndexesAsync(cancellation).ConfigureAwait(false);
        await MarkAsync(state, cancellation).ConfigureAwait(false);
    }

    /// <summary>How many indexes and constraints <see cref="CompleteAsync"/> would create.</summary>
    public async Task<int> CountMissingIndexesAsync(CancellationToken cancellation)
    {
        var present = await StoreState.ReadIndexesAsync(client, cancellation).ConfigureAwait(false);
        var ofWords = await new SearchIndexing(model, client).IsNeededAsync(cancellation).ConfigureAwait(false) ? 1 : 0;
        return StoreLayout.Indexes(model).Count(i => !present.ContainsKey(i)) + ofWords;
    }

    /// <summary>Creates the indexes that are missing, and waits until the server has filled them.</summary>
    public async Task CreateIndexesAsync(CancellationToken cancellation)
    {
        await OrderIndexesAsync(cancellation).ConfigureAwait(false);
        await RunAsync("CALL db.awaitIndexes(3600)", cancellation).ConfigureAwait(false);
    }

    /// <summary>Has the server create the indexes that are missing, which it fills by and by.</summary>
    public async Task OrderIndexesAsync(CancellationToken cancellation)
    {
        var present = await StoreState.ReadIndexesAsync(client, cancellation).ConfigureAwait(false);
        foreach (var index in StoreLayout.Indexes(model).Where(i => !present.ContainsKey(i)))
            await CreateAsync(index, cancellation).ConfigureAwait(false);
        await new SearchIndexing(model, client).RunAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Takes away what only pages are read by: the constraints stay, and with them what an import finds nodes by.</summary>
    public async Task DropPageIndexesAsync(CancellationToken cancellation)
    {
        var present = await StoreState.ReadIndexesAsync(client, cancellation).ConfigureAwait(false);
        foreach (var index in StoreLayout.Indexes(model).Where(i => !i.IsUnique && present.ContainsKey(i)))
            await RunAsync(IndexDefinition.Drop(present[index]), cancellation).ConfigureAwait(false);
    }

    private void Refuse(StoreState state)
    {
        if (state.Layout > StoreLayout.Version)
            throw Incompatible($"a newer GraphApi wrote the store: layout {state.Layout}, and this one knows those up to {StoreLayout.Version}.");
    }

    private async Task RefuseOtherIdentitiesAsync(StoreState state, CancellationToken cancellation)
    {
        foreach (var type in state.Mark.Reidentified(model))
        {
            using var result = await client.RunAsync(new BoltStatement(MarkStatements.CountOf(type)), cancellation).ConfigureAwait(false);
            if (RowParameters.ReadNumber(result) > 0)
                throw Incompatible($"{type.Name} was written with other @id fields: export the graph, and import it into an empty database.");
        }
    }

    /// <summary>
    /// An interface or union that a type has come to be part of is a label that its nodes do not have yet; one that it is no longer part of
    /// is a label by which they would still be found.
    /// </summary>
    private async Task FitLabelsAsync(StoreState state, CancellationToken cancellation)
    {
        if (!state.HasData)
            return;
        foreach (var (finding, label) in state.Mark.Lost(model))
            await RunAsync(MarkStatements.Delabel(finding, label), cancellation).ConfigureAwait(false);
        foreach (var type in state.Mark.Relabelled(model))
        {
            foreach (var label in type.AllLabels.Skip(1))
                await RunAsync(MarkStatements.Relabel(type, label), cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Fills what nodes and relationships carry for orders and searches that the schema gained since they were written. Nodes first, since
    /// relationships take the place of their neighbours from them.
    /// </summary>
    private async Task KeepUpAsync(StoreState state, CancellationToken cancellation)
    {
        if (!state.HasData)
            return;
        var upkeep = new StoreUpkeep(client);
        var nodes = state.Mark.Refolded(model).Union(model.NodeTypes.Where(t => state.Mark.Unordered(t).Any())).Select(t => new KeptNodes(t));
        var relationships = model.RelationshipTypes.Where(t => state.Mark.Unordered(t).Any()).SelectMany(KeptRelationships.Of);
        foreach (var kept in nodes.Concat<KeptColumns>(relationships))
            await upkeep.RunAsync(kept, static _ => { }, cancellation).ConfigureAwait(false);
    }

    private async Task CreateAsync(IndexDefinition index, CancellationToken cancellation)
    {
        try
        {
            await RunAsync(index.Statement(), cancellation).ConfigureAwait(false);
        }
        catch (BoltServerException failure) when (failure.Code.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal)
            || failure.Code == "Neo.DatabaseError.Schema.ConstraintCreationFailed")
        {
            throw Incompatible($"what is stored does not fit the schema: {failure.Message}", failure);
        }
    }

    /// <summary>Last of all, so that a preparation that was cut short starts again.</summary>
    private async Task MarkAsync(StoreState state, CancellationToken cancellation)
    {
        var mark = StoreMark.Of(model).Keeping(state.Mark);
        if (state.Layout == StoreLayout.Version && mark.IsSameAs(state.Mark))
            return;
        await RunAsync(MarkStatements.Introduce(model), cancellation).ConfigureAwait(false);
        using var parameters = MarkStatements.Parameters(mark);
        using var result = await client.RunAsync(
            new BoltStatement(MarkStatements.Write, parameters.WrittenMemory, AccessMode.Write), cancellation).ConfigureAwait(false);
    }

    private StoreException Incompatible(string message, Exception? cause = null) =>
        new(StoreErrorKind.Incompatible, $"{Address}: {message}", cause);

    public async Task RunAsync(string text, CancellationToken cancellation)
    {
        using var result = await client.RunAsync(new BoltStatement(text, Mode: AccessMode.Write), cancellation).ConfigureAwait(false);
    }
}
