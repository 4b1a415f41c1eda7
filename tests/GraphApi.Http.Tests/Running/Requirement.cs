namespace GraphApi.Http.Tests.Running;

/// <summary>What a test needs of the machine: without it the test is skipped, or fails where an environment variable says so.</summary>
internal static class Requirement
{
    public static void Check(bool isThere, string variable, string howToMend)
    {
        if (!isThere && Environment.GetEnvironmentVariable(variable) is "1" or "true")
            throw new InvalidOperationException($"{howToMend} ({variable}=1 turns the skip into this failure.)");
        Skip.IfNot(isThere, howToMend);
    }
}
