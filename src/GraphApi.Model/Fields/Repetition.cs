namespace GraphApi.Model.Fields;

/// <summary>How often a step of a path is walked.</summary>
public enum Repetition
{
    Once,

    /// <summary><c>T*</c>: the nodes reached by one or more, never the step's start, even through a cycle.</summary>
    OneOrMore,

    /// <summary><c>T*0..</c>: the step's start and all that is reached from it.</summary>
    ZeroOrMore,
}
