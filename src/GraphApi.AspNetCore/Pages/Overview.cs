using System.Collections.Immutable;

namespace GraphApi.AspNetCore.Pages;

/// <summary>What the start page tells of the API.</summary>
/// <param name="Api">The path of the API.</param>
/// <param name="Ide">The path of the IDE, where there is one.</param>
/// <param name="Schema">The path of the schema as text, where it may be shown.</param>
/// <param name="Explore">The path of the page that draws the graph, where there is one.</param>
/// <param name="Documentation">The pages of the documentation.</param>
/// <param name="Types">The node types, where the schema may be shown.</param>
internal sealed record Overview(
    string Api, string? Ide, string? Schema, string? Explore, ImmutableArray<DocumentationPage> Documentation, ImmutableArray<TypeCount> Types);
