namespace GraphApi.Model.Rules;

/// <summary>
/// Looks for one kind of mistake. A rule passes over what another rule reports, so that one mistake is told once.
/// </summary>
internal interface ISchemaRule
{
    void Check(RuleContext context);
}
