namespace GraphApi.Planning.Plans.Filters;

/// <summary>
/// True where <see cref="Term"/> is not. Only what cannot be taken apart is negated: so no store has to guard a term against null
/// that holds a subquery, which Neo4j would run apart from the rest.
/// </summary>
public sealed record NotFilter : Filter
{
    private NotFilter(Filter term) => Term = term;

    public Filter Term { get; }

    /// <summary>The opposite of a filter; of several terms by De Morgan's laws, which hold as filters are two-valued.</summary>
    public static Filter Of(Filter filter) => filter switch
    {
        NotFilter not => not.Term,
        AndFilter and => new OrFilter([.. and.Terms.Select(Of)]),
        OrFilter or => new AndFilter([.. or.Terms.Select(Of)]),
        TypesFilter types => types.Opposite(),
        _ => new NotFilter(filter),
    };
}
