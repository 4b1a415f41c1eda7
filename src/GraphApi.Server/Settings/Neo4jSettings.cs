namespace GraphApi.Server.Settings;

/// <summary>Where Neo4j is and who asks. An absent database is the server's default one.</summary>
internal sealed record Neo4jSettings(string Uri, string User, string Password, string? Database)
{
    /// <summary>Without the password, since records print what they hold.</summary>
    public override string ToString() => $"{Uri} as {User}";
}
