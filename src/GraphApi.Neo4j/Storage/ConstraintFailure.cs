using System.Text.RegularExpressions;
using GraphApi.Neo4j.Bolt;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Storage;

/// <summary>Says which value of an import another node has already, from the server's words.</summary>
internal static partial class ConstraintFailure
{
    /// <summary>Null where the failure is about something else.</summary>
    public static StoreException? TryRead(BoltServerException failure)
    {
        if (failure.Code != "Neo.ClientError.Schema.ConstraintValidationFailed")
            return null;
        var match = AlreadyExists().Match(failure.Message);
        var message = match.Success
            ? $"{match.Groups["label"]}.{match.Groups["property"]}: another node has the value {match.Groups["value"]} already."
            : failure.Message;
        return new StoreException(StoreErrorKind.InvalidData, message, failure);
    }

    // Node(12) already exists with label `Place` and property `key` = 'kyiv'
    [GeneratedRegex("already exists with label `(?<label>.*?)` and property `(?<property>.*?)` = (?<value>.*)$", RegexOptions.Singleline)]
    private static partial Regex AlreadyExists();
}
