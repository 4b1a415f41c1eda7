namespace GraphApi.Model.Api.Changes;

/// <summary>What a change of the API means to those who use it, worst first.</summary>
public enum ChangeLevel
{
    /// <summary>Operations that were valid no longer are, or give values that a client does not expect.</summary>
    Breaking,

    /// <summary>Operations stay valid and may be answered otherwise.</summary>
    Dangerous,

    Safe,
}
