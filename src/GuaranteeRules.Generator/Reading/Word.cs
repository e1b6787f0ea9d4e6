using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>One call of a chain such as <c>When().Match(...).Not(...)</c>.</summary>
internal sealed record Word(SimpleNameSyntax Name, IMethodSymbol Method, IReadOnlyList<ArgumentSyntax> Arguments)
{
    /// <summary>The type the word is about.</summary>
    public ITypeSymbol Type => Method.TypeArguments[0];

    /// <summary>The calls after the start of a chain, in the order they are written; null: the compiler does not understand one of them.</summary>
    public static IReadOnlyList<Word>? Chain(Reading reading, ExpressionSyntax chain, ExpressionSyntax start)
    {
        var words = new Stack<Word>();
        for (var rest = chain; rest != start;)
        {
            var call = (InvocationExpressionSyntax)rest;
            var access = (MemberAccessExpressionSyntax)call.Expression;
            if (reading.Model.GetSymbolInfo(call, reading.Cancel).Symbol is not IMethodSymbol method)
            {
                reading.DoesNotCompile = true;
                return null;
            }

            words.Push(new(access.Name, method, [.. call.ArgumentList.Arguments]));
            rest = access.Expression;
        }

        return [.. words];
    }

    /// <summary>What a chain of calls starts from.</summary>
    /// <param name="chain">The whole chain.</param>
    /// <param name="isStart">Whether the walk ends at a call.</param>
    public static ExpressionSyntax StartOf(ExpressionSyntax chain, Func<InvocationExpressionSyntax, bool> isStart)
    {
        while (chain is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call && !isStart(call))
        {
            chain = access.Expression;
        }

        return chain;
    }

    /// <summary>Arguments are read by their place; one with a name is reported, since it may stand anywhere.</summary>
    public bool IsInOrder(Reading reading)
    {
        foreach (var argument in Arguments.Where(argument => argument.NameColon is not null))
        {
            reading.Report(Problems.NotInPlace, argument, $"What {Name.Identifier.ValueText} is given is read by its place. Write it in order, without '{argument.NameColon!.Name}:'.");
        }

        return Arguments.All(argument => argument.NameColon is null);
    }

    /// <summary>The lambdas that some arguments are; what is no lambda is reported.</summary>
    public IReadOnlyList<LambdaExpressionSyntax> Lambdas(Reading reading, int from = 0)
    {
        var lambdas = new List<LambdaExpressionSyntax>();
        foreach (var argument in Arguments.Skip(from))
        {
            if (argument is { Expression: LambdaExpressionSyntax { ExpressionBody: not null } lambda })
            {
                lambdas.Add(lambda);
            }
            else
            {
                reading.Report(Problems.NotInPlace, argument, $"What {Name.Identifier.ValueText} is given cannot be read: it is made elsewhere. Write it in place, as a lambda such as 'x => x.Member > 0'.");
            }
        }

        return lambdas;
    }
}
