using GraphApi.AspNetCore.Options;
using Microsoft.Extensions.Hosting;

namespace GraphApi.AspNetCore.Hosting;

/// <summary>The one switch of introspection, <c>?sdl</c> and the IDE.</summary>
internal sealed class SchemaAccess(GraphApiOptions options, IHostEnvironment environment)
{
    public bool IsOpen { get; } = options.Introspection ?? environment.IsDevelopment();
}
