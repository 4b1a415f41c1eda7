using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Checking;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;
using GraphApi.Neo4j.Storage.Upkeep;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Storage;

/// <summary>
/// Makes a graph that others wrote one of ours: it gets labels, order keys, indexes, and last the mark. One of ours that others have added to
/// gets what their nodes and relationships lack.
/// </summary>
internal sealed class GraphAdoption(GraphModel model, BoltClient client)
{
    // About what an import reaches on two quiet cores. What is there already is only looked at, which is quicker.
    private const double NodesPerSecond = 12_000;
    private const double RelationshipsPerSecond = 15_000;
    private const double LabelsPerSecond = 50_000;
    private const double IndexEntriesPerSecond = 200_000;

    private readonly StorePreparation _preparation = new(model, client);
    private readonly StoreUpkeep _upkeep = new(client);

    public async Task<Preparation> PlanAsync(CancellationToken cancellation)
    {
        RequiredKeys.Check(model, "Order keys are made of keys");
        var obstacles = await new GraphCheck(model, client).FindAsync(SchemaRules.Unfit(model).Concat(AdoptionRules.Of(model)), cancellation)
            .ConfigureAwait(false);
        return obstacles.IsEmpty ? new Preparation([], await StepsAsync(cancellation).ConfigureAwait(false)) : new Preparation(obstacles, []);
    }

    private async Task<ImmutableArray<PreparationStep>> StepsAsync(CancellationToken cancellation)
    {
        var steps = ImmutableArray.CreateBuilder<PreparationStep>();
        foreach (var type in model.NodeTypes)
            steps.AddRange(await LabelAsync(type, cancellation).ConfigureAwait(false));
        foreach (var type in model.NodeTypes)
            steps.Add(Keep(
                $"keys, orders and search texts of {type.Name}", await client.NumberAsync(NodesOf(type), cancellation).ConfigureAwait(false), NodesPerSecond, [new KeptNodes(type)]));
        foreach (var type in model.RelationshipTypes)
            steps.Add(Keep(
                $"order keys of {type.Name}", await client.NumberAsync(MarkStatements.CountOf(type), cancellation).ConfigureAwait(false), RelationshipsPerSecond, KeptRelationships.Of(type)));
        steps.Add(await IndexAsync(steps.Sum(s => s.Count), cancellation).ConfigureAwait(false));
        return [.. steps.Where(s => s.Count > 0)];
    }

    private async Task<IEnumerable<PreparationStep>> LabelAsync(NodeType type, CancellationToken cancellation)
    {
        var steps = new List<PreparationStep>();
        foreach (var label in type.SharedTypes.Select(t => t.Name))
        {
            var count = await client.NumberAsync(WithoutLabel(type, label), cancellation).ConfigureAwait(false);
            steps.Add(new PreparationStep(
                $"labels {label} of {type.Name}",
                count,
                TimeSpan.FromSeconds(count / LabelsPerSecond),
                async (seen, cancel) =>
                {
                    await _preparation.RunAsync(MarkStatements.Relabel(type, label), cancel).ConfigureAwait(false);
                    seen(count);
                }));
        }

        return steps;
    }

    private PreparationStep Keep(string subject, long count, double perSecond, IEnumerable<KeptColumns> all) => new(
        subject,
        count,
        TimeSpan.FromSeconds(count / perSecond),
        async (seen, cancel) =>
        {
            foreach (var kept in all)
                await _upkeep.RunAsync(kept, seen, cancel).ConfigureAwait(false);
        });

    /// <summary>Last of all, so that a database carries the mark only when the rest is there.</summary>
    private async Task<PreparationStep> IndexAsync(long entries, CancellationToken cancellation)
    {
        var missing = await _preparation.CountMissingIndexesAsync(cancellation).ConfigureAwait(false);
        return new PreparationStep(
            "constraints and indexes",
            missing,
            TimeSpan.FromSeconds(missing > 0 ? entries / IndexEntriesPerSecond : 0),
            async (seen, cancel) =>
            {
                await _preparation.CompleteAsync(await StoreState.ReadAsync(client, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);
                seen(missing);
            });
    }

    /// <summary><c>MATCH (n:`Place`) RETURN count(n) AS found</c>.</summary>
    private static string NodesOf(NodeType type) =>
        new CypherWriter().Syntax("MATCH (n").Labelled(type, StoreShape.Plain).Syntax(") RETURN count(n) AS found").ToString();

    /// <summary><c>MATCH (n:`Place`) WHERE NOT n:`Subject` RETURN count(n) AS found</c>.</summary>
    private static string WithoutLabel(NodeType type, string label) => new CypherWriter()
        .Syntax("MATCH (n").Labelled(type, StoreShape.Plain).Syntax(") WHERE NOT n:").Identifier(label).Syntax(" RETURN count(n) AS found").ToString();
}
