using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>Reads the words of Then.</summary>
internal sealed class YieldReader(Reading reading)
{
    private readonly List<Yielded> yields = [];

    public IReadOnlyList<Yielded> Yields => yields;

    public void Read(Word word)
    {
        if (!Reading.IsOfLanguage(word.Method.ContainingType, "IRightHandSideExpression"))
        {
            reading.Report(Problems.ForeignWord, word.Name, $"'{word.Name}' is no word of the rule language. A rule only yields facts: write Yield.");
            return;
        }

        if (!word.IsInOrder(reading))
        {
            return;
        }

        if (word.Name.Identifier.ValueText != "Yield")
        {
            reading.Report(Problems.ForeignWord, word.Name, $"'{word.Name}' is a word of NRules that is not generated: it acts instead of yielding. Write Yield, and act on the facts when the rules have run.");
            return;
        }

        if (word.Arguments.Count != 1)
        {
            reading.Report(Problems.ForeignWord, word.Arguments[1], "A yield that updates its fact is a word of NRules that is not generated: facts do not change while rules run. Write Yield with one expression.");
            return;
        }

        foreach (var lambda in word.Lambdas(reading))
        {
            var context = RuleSyntax.ParameterOf(lambda)?.Identifier.ValueText ?? "_";
            if (lambda.Body.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault(name => context != "_" && name.Identifier.ValueText == context && reading.Model.GetSymbolInfo(name).Symbol is IParameterSymbol) is { } use)
            {
                reading.Report(Problems.Context, use, $"The yield uses its context '{context}', which offers nothing. Yield what follows from the matched facts.");
                continue;
            }

            yields.Add(new Yielded(reading.InText(word.Type), reading.Inline(lambda, null, $"The yield of {Reading.InWords(word.Type)}"), IsExplained(reading.Known(word.Type)!)));
        }
    }

    private static bool IsExplained(ITypeSymbol type) => type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ExplainedAttribute" } found && found.ContainingNamespace.ToDisplayString() == "GuaranteeRules.Engine");
}
