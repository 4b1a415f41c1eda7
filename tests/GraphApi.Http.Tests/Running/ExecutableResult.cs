namespace GraphApi.Http.Tests.Running;

/// <summary>What a run of the executable left.</summary>
internal sealed record ExecutableResult(int ExitCode, string Output, string Error);
