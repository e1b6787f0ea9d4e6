using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>Reads a query: what it starts from, and what each of its words makes of that.</summary>
internal static class QueryReader
{
    public delegate FactLoop LoopOver(ITypeSymbol type, string? variable, IReadOnlyList<LambdaExpressionSyntax> lambdas, string place);

    /// <summary>The query of a word; null and a finding if it is no chain from Match on.</summary>
    public static (QueryStep Query, Read Read)? Read(Reading reading, Word word, ILocalSymbol alias, LoopOver loopOver)
    {
        var words = WordsOf(reading, word.Arguments.Count > 1 ? word.Arguments[1].Expression : word.Arguments[0].Expression);
        if (words is null)
        {
            return null;
        }

        var place = $"A condition on '{alias.Name}'";
        if (words.Any(each => !each.IsInOrder(reading)))
        {
            return null;
        }

        if (words.FirstOrDefault(each => each.Name.Identifier.ValueText is not ("Match" or "Where" or "Select" or "Collect")) is { } unknown)
        {
            var instead = unknown.Name.Identifier.ValueText == "From" ? "Match facts, or read what is no fact in a Let" : "Collect, and order, group or flatten what was found with LINQ in a Let";
            reading.Report(Problems.ForeignWord, unknown.Name, $"'{unknown.Name}' is a word of NRules that is not generated. {instead}.");
            return null;
        }

        if (words[0].Name.Identifier.ValueText != "Match" || words.Skip(1).Any(each => each.Name.Identifier.ValueText == "Match"))
        {
            reading.Report(Problems.Query, words[0].Name, "The query cannot be read. Write it as one chain that starts with Match: 'q => q.Match<Fact>(x => ...).Collect()'.");
            return null;
        }

        var results = words.Select((each, i) => MakesAResult(each) ? VariableFor(reading, words, i, alias) : "").ToList();
        BaseTypes.Check(reading, words[0]);
        var lambdas = words[0].Lambdas(reading);
        var loop = loopOver(words[0].Type, results[0], lambdas, place);
        var current = loop.Variable;
        var stages = new List<Stage>();
        foreach (var (each, i) in words.Select((each, i) => (each, i)).Skip(1))
        {
            var arguments = each.Lambdas(reading);
            switch (each.Name.Identifier.ValueText)
            {
                case "Where":
                    stages.Add(new WhereStage(new(arguments.Select(lambda => reading.Inline(lambda, current, place)))));
                    break;
                case "Select" when arguments is [var selector]:
                    var type = each.Method.TypeArguments[^1];
                    stages.Add(new SelectStage(IsNameless(type) ? "var" : reading.InText(type), results[i], reading.Inline(selector, current, place)));
                    current = results[i];
                    break;
                case "Collect" when arguments.Count == 0:
                    stages.Add(Collect(reading, each, current, results[i]));
                    current = results[i];
                    break;
                default:
                    // Its arguments are no lambdas: that is reported already.
                    return null;
            }
        }

        var kind = stages.Exists(stage => stage is CollectStage) ? "Collects" : "Matches";
        return (new QueryStep(loop, new(stages)), new Read(loop.Type, kind));
    }

    private static IReadOnlyList<Word>? WordsOf(Reading reading, ExpressionSyntax query)
    {
        if (query is LambdaExpressionSyntax { ExpressionBody: InvocationExpressionSyntax chain } lambda
            && RuleSyntax.ParameterOf(lambda) is { } start
            && Word.StartOf(chain, _ => false) is IdentifierNameSyntax name && name.Identifier.ValueText == start.Identifier.ValueText)
        {
            if (Word.Chain(reading, chain, name) is not { } words)
            {
                return null;
            }

            if (words.FirstOrDefault(word => !Reading.IsOfLanguage(word.Method.ContainingType, "QueryExtensions")) is { } foreign)
            {
                reading.Report(Problems.ForeignWord, foreign.Name, $"'{foreign.Name}' is no word of a query. Write what it does in place, with Match, Where, Select and Collect.");
                return null;
            }

            return words;
        }

        reading.Report(Problems.Query, query, "The query cannot be read. Write it as one chain that starts with Match: 'q => q.Match<Fact>(x => ...).Collect()'.");
        return null;
    }

    private static CollectStage Collect(Reading reading, Word word, string gathered, string variable)
    {
        if (IsNameless(word.Type))
        {
            reading.Report(Problems.Unnamed, word.Name, "What is collected has no type that can be named. Select a record instead of an anonymous type.");
        }

        var list = reading.Model.Compilation.GetTypeByMetadataName("System.Collections.Generic.List`1")!.Construct(word.Type);
        var whole = ((INamedTypeSymbol)word.Method.ReturnType).TypeArguments[0];
        return new CollectStage(reading.InText(list), gathered, reading.Names.Fresh("found"), reading.InText(whole), variable);
    }

    private static bool MakesAResult(Word word) => word.Name.Identifier.ValueText is "Match" or "Select" or "Collect";

    /// <summary>The last result has the alias's name; others are called what the words after them call them.</summary>
    private static string VariableFor(Reading reading, IReadOnlyList<Word> words, int index, ILocalSymbol alias)
    {
        var later = words.Skip(index + 1).ToList();
        if (!later.Exists(MakesAResult))
        {
            return ((VariableDeclaratorSyntax)alias.DeclaringSyntaxReferences[0].GetSyntax()).Identifier.Text;
        }

        var users = later.TakeWhile(word => !MakesAResult(word)).Concat(later.Where(MakesAResult).Take(1));
        var own = index == 0 ? words[0].Arguments : [];
        var lambdas = own.Concat(users.SelectMany(word => word.Arguments)).Select(argument => argument.Expression).OfType<LambdaExpressionSyntax>();
        return reading.Names.ForUnnamed(lambdas, words[index].Method.TypeArguments[^1]);
    }

    private static bool IsNameless(ITypeSymbol type) => type switch
    {
        { IsAnonymousType: true } => true,
        IArrayTypeSymbol array => IsNameless(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsNameless),
        _ => false,
    };
}
