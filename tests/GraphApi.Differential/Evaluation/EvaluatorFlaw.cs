namespace GraphApi.Differential.Evaluation;

/// <summary>A mistake that the evaluator can be told to make, to see whether the differential test finds it.</summary>
public enum EvaluatorFlaw
{
    None,
    IgnoresBefore,
    IgnoresIdentityInOrder,
    TextIgnoresCase,
    StarIncludesStart,
    EqualIgnoresNull,
    CountsAlikeTwice,
    ComparesByUtf16Unit,
    AllWantsOne,
    LetsOtherTypesPass,
}
