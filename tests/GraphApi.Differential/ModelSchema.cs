using GraphApi.Model;

namespace GraphApi.Differential;

/// <summary>A schema with its text, so that a failure can show it.</summary>
public sealed record ModelSchema(string Name, string Sdl, GraphModel Model);
