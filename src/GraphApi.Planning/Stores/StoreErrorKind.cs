namespace GraphApi.Planning.Stores;

/// <summary>What is the matter with a store.</summary>
public enum StoreErrorKind
{
    /// <summary>It cannot be reached, or went away; trying again later may help.</summary>
    Unavailable,

    /// <summary>It refuses the user or password.</summary>
    AccessDenied,

    /// <summary>It is not a store of ours, of a newer version, or does not fit the schema.</summary>
    Incompatible,

    /// <summary>It took longer than it may.</summary>
    Timeout,

    /// <summary>Its answer is larger than it may be.</summary>
    AnswerTooLarge,

    /// <summary>An import names a node that is not there, or breaks a constraint.</summary>
    InvalidData,

    /// <summary>It has no index of words.</summary>
    SearchUnavailable,

    /// <summary>Anything else: a defect, a damaged file, a full disk.</summary>
    Failed,
}
