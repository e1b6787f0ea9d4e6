using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>The local variables of Define: which of them name something, and from where on.</summary>
internal sealed class Aliases(Reading reading)
{
    private readonly HashSet<string> locals = new(RuleSyntax.LocalsOf(reading.Define), StringComparer.Ordinal);
    private readonly HashSet<string> everGiven = new(RuleSyntax.AliasesOf(reading.Define), StringComparer.Ordinal);
    private readonly Dictionary<string, ILocalSymbol> given = new(StringComparer.Ordinal);
    private ILocalSymbol? beingGiven;

    /// <summary>The local variable that <c>() =&gt; local</c> names; null and a finding if that is none of the type.</summary>
    public ILocalSymbol? Read(ArgumentSyntax argument, ITypeSymbol type)
    {
        var body = argument.Expression is ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: 0, ExpressionBody: { } expression } ? expression : argument.Expression;
        if (body is not IdentifierNameSyntax name || SymbolOf(name) is not ILocalSymbol { IsConst: false } local || !SymbolEqualityComparer.Default.Equals(local.Type, type))
        {
            var typeName = Reading.InWords(type);
            var nothing = type.IsValueType ? "default" : "null!";
            reading.Report(Problems.NotALocal, body, $"The alias '{body}' is not a local variable of type {typeName}. Declare '{typeName} name = {nothing};' in Define and write '() => name'.");
            return null;
        }

        if (given.ContainsKey(local.Name))
        {
            reading.Report(Problems.GivenTwice, body, $"The alias '{local.Name}' is given twice. Choose another name for the second.");
            return null;
        }

        beingGiven = local;
        return local;
    }

    /// <summary>From here on the alias is known.</summary>
    public void Give(ILocalSymbol? alias)
    {
        beingGiven = null;
        if (alias is not null)
        {
            given.Add(alias.Name, alias);
        }
    }

    /// <summary>Whether a name means an alias that is known by now.</summary>
    public bool IsGiven(IdentifierNameSyntax name) =>
        given.TryGetValue(name.Identifier.ValueText, out var alias) && SymbolEqualityComparer.Default.Equals(SymbolOf(name), alias);

    /// <summary>Reports a name that means a local variable nothing has matched.</summary>
    public void Check(IdentifierNameSyntax name, string place)
    {
        var text = name.Identifier.ValueText;
        if (!locals.Contains(text) || IsGiven(name) || SymbolOf(name) is not ILocalSymbol { IsConst: false } local)
        {
            return;
        }

        if (SymbolEqualityComparer.Default.Equals(local, beingGiven))
        {
            reading.Report(Problems.TooEarly, name, $"{place} uses '{text}' itself, which is not known yet. Write the condition's own parameter, or an alias matched earlier.");
        }
        else if (everGiven.Contains(text))
        {
            reading.Report(Problems.TooEarly, name, $"{place} uses '{text}' before it is matched. Move the match of '{text}' above it.");
        }
        else
        {
            reading.Report(Problems.PlainLocal, name, $"{place} uses the local variable '{text}', which no Match, Query or Let names. Match it first, or make it a constant or a member of the rule.");
        }
    }

    private ISymbol? SymbolOf(IdentifierNameSyntax name) => reading.Model.GetSymbolInfo(name, reading.Cancel).Symbol;
}
