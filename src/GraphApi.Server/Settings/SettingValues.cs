using System.Globalization;

namespace GraphApi.Server.Settings;

/// <summary>Takes values from the configuration and collects what is wrong with them, so that all is told at once.</summary>
internal sealed class SettingValues(IConfiguration configuration)
{
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _problems = [];

    public string Text(string key, string fallback) => Find(key) ?? fallback;

    public long Whole(string key, long fallback, long min, long max)
    {
        if (Find(key) is not { } text)
            return fallback;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max)
            return value;
        _problems.Add($"{key} is a whole number from {min} to {max}, not '{text}'.");
        return fallback;
    }

    /// <summary>A time of at most an hour.</summary>
    public TimeSpan Seconds(string key, TimeSpan fallback) => TimeSpan.FromSeconds(Whole(key, (long)fallback.TotalSeconds, 1, 3600));

    public bool Flag(string key, bool fallback) => Flag(key) ?? fallback;

    public bool? Flag(string key)
    {
        if (Find(key) is not { } text)
            return null;
        if (bool.TryParse(text, out var value))
            return value;
        _problems.Add($"{key} is true or false, not '{text}'.");
        return null;
    }

    public T Choice<T>(string key, T fallback)
        where T : struct, Enum
    {
        if (Find(key) is not { } text)
            return fallback;
        if (Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase))
            return Enum.Parse<T>(text, ignoreCase: true);
        _problems.Add($"{key} is {string.Join(" or ", Enum.GetNames<T>()).ToLowerInvariant()}, not '{text}'.");
        return fallback;
    }

    public IReadOnlyList<string>? List(string key)
    {
        _known.Add(key);
        var section = configuration.GetSection(key);
        return section.Value is { Length: > 0 } one ? [one] : section.Exists() ? [.. section.GetChildren().Select(c => c.Value ?? "")] : null;
    }

    /// <summary>ASP.NET Core would end with a stack trace.</summary>
    public void RequireLogLevels()
    {
        foreach (var (key, level) in configuration.GetSection(SettingKeys.Logging).AsEnumerable())
            Require(
                level is null || !key.Contains(":LogLevel:", StringComparison.OrdinalIgnoreCase) || Enum.TryParse<LogLevel>(level, ignoreCase: true, out _),
                $"{key} is {string.Join(", ", Enum.GetNames<LogLevel>())}, not '{level}'.");
    }

    public void Require(bool holds, string problem)
    {
        if (!holds)
            _problems.Add(problem);
    }

    /// <summary>A name that nobody asked for is a slip of the pen, which would otherwise go unnoticed.</summary>
    public void ThrowIfAny()
    {
        var unknown = configuration.GetSection(SettingKeys.Section).GetChildren().Where(c => !_known.Contains(c.Path));
        _problems.AddRange(unknown.Select(c => $"{c.Path} is no setting. There are {string.Join(", ", Names())}."));
        if (_problems.Count > 0)
            throw new SettingsException(_problems);
    }

    private string? Find(string key)
    {
        _known.Add(key);
        return configuration[key] is { Length: > 0 } value ? value : null;
    }

    private IEnumerable<string> Names() =>
        _known.Where(k => k.StartsWith(SettingKeys.Section + ":", StringComparison.Ordinal)).Select(k => k[(SettingKeys.Section.Length + 1)..]);
}
