using System.Reflection;
using System.Text.RegularExpressions;
using GraphApi.AspNetCore.Http;
using GraphApi.Execution;
using GraphApi.Execution.Export;
using GraphApi.Planning.Binding;
using GraphApi.Planning.Import;

namespace GraphApi.Http.Tests;

public sealed partial class ErrorCodeTests
{
    public static TheoryData<string> Codes => [.. new[]
        {
            typeof(ErrorCodes), typeof(OperationErrorCodes), typeof(TransportErrorCodes), typeof(ImportErrorCodes), typeof(ExportErrorCodes),
        }
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
        .Select(constant => (string)constant.GetRawConstantValue()!)
        .Distinct()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_is_explained(string code) => Assert.Contains(code, Explained());

    [Fact]
    public void Every_explained_code_exists() => Assert.Subset(Codes.Cast<object[]>().Select(row => (string)row[0]).ToHashSet(), Explained());

    private static HashSet<string> Explained() =>
        TableRow().Matches(File.ReadAllText(ErrorsPage())).SelectMany(row => row.Groups["codes"].Value.Split(", ")).ToHashSet();

    private static string ErrorsPage()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "GraphApi.sln")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "docs", "errors.md");
    }

    [GeneratedRegex(@"^\| (?<codes>[A-Z_]+(, [A-Z_]+)*) \|", RegexOptions.Multiline)]
    private static partial Regex TableRow();
}
