using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>Reads the Define of one rule.</summary>
internal sealed class RuleReader
{
    private readonly Reading reading;
    private readonly PatternReader patterns;
    private readonly YieldReader yields;
    private readonly List<string> constants = [];
    private ExpressionSyntax? when;
    private ExpressionSyntax? then;

    private RuleReader(Reading reading)
    {
        this.reading = reading;
        patterns = new PatternReader(reading);
        yields = new YieldReader(reading);
    }

    /// <summary>What a method that looks like the Define of a rule says; null: it is none.</summary>
    public static RuleResult? Read(MethodDeclarationSyntax define, SemanticModel model, CancellationToken cancel)
    {
        if (model.GetDeclaredSymbol(define, cancel)?.ContainingType is not { } type || !IsRule(type))
        {
            return null;
        }

        return new RuleReader(new Reading(model, define, type, null, cancel)).Read(type);
    }

    /// <summary>What a class says that may inherit the Define of a rule; null: it does not.</summary>
    public static RuleResult? ReadHeir(ClassDeclarationSyntax heir, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken cancel)
    {
        if (modelOf(heir.SyntaxTree).GetDeclaredSymbol(heir, cancel) is not { IsAbstract: false } type || !IsRule(type) || !Inherited.IsFirstPart(heir, type) || Inherited.By(type) is not { } inherited)
        {
            return null;
        }

        if (inherited.WhyNotReadable(modelOf(heir.SyntaxTree).Compilation) is { } problem)
        {
            var at = Place.Of(heir.BaseList!.Types[0].GetLocation());
            return new RuleResult(RuleShape.HintNameOf(type), null, new([new Finding(Problems.NotInherited, problem, at)]), null);
        }

        var define = inherited.Syntax!;
        return new RuleReader(new Reading(modelOf(define.SyntaxTree), define, inherited.From.OriginalDefinition, inherited, cancel)).Read(type);
    }

    private static bool IsRule(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (Reading.IsOfLanguage(at, "Rule"))
            {
                return true;
            }
        }

        return false;
    }

    private RuleResult Read(INamedTypeSymbol type)
    {
        var shape = new RuleShape(reading, type);
        ReadDefine(reading.Define);

        // What is wrong with an inherited Define is said once, where it was written.
        var isReadable = reading.IsReadable;
        if (reading is { Inherited: not null, Rule.IsAbstract: true })
        {
            reading.Forget();
        }

        shape.Check();
        return Result(shape, isReadable);
    }

    private void ReadDefine(MethodDeclarationSyntax define)
    {
        if (define.Body is { } body)
        {
            Read(body);
        }
        else if (define.ExpressionBody is { } expression)
        {
            Unreadable(expression.Expression);
        }

        if (!reading.IsReadable)
        {
            return;
        }

        if (when is null || patterns.Trigger is null && patterns.Steps.Count == 0)
        {
            reading.Report(Problems.NoYield, define.Identifier.GetLocation(), "The rule has no condition. Start with When() and a Match.");
        }
        else if (yields.Yields.Count == 0)
        {
            reading.Report(Problems.NoYield, define.Identifier.GetLocation(), "The rule yields nothing. End with Then() and a Yield.");
        }
    }

    private void Read(BlockSyntax block)
    {
        foreach (var statement in block.Statements)
        {
            switch (statement)
            {
                case BlockSyntax inner:
                    Read(inner);
                    break;
                case LocalDeclarationStatementSyntax { IsConst: true }:
                    foreach (var name in statement.DescendantNodes().OfType<SimpleNameSyntax>())
                    {
                        reading.CheckMember(name);
                    }

                    constants.Add(reading.TextOf(statement));
                    break;
                case LocalDeclarationStatementSyntax { Declaration.Variables: var variables }:
                    foreach (var variable in variables.Where(variable => variable.Initializer is { Value: var value } && !IsNothing(value)))
                    {
                        reading.Report(Problems.Statement, variable.Initializer!.Value, $"The value of '{variable.Identifier.Text}' would be computed once, when the rule is made. Start an alias with 'null!' or 'default', make a fixed value a constant, and compute others with Let.");
                    }

                    break;
                case ExpressionStatementSyntax { Expression: InvocationExpressionSyntax chain } when Word.StartOf(chain, IsOpening) is InvocationExpressionSyntax opening && IsOpening(opening):
                    Read(chain, opening);
                    break;
                case EmptyStatementSyntax:
                    break;
                default:
                    Unreadable(statement);
                    break;
            }
        }
    }

    private void Read(ExpressionSyntax chain, InvocationExpressionSyntax opening)
    {
        var isWhen = NameOf(opening) == "When";
        if (isWhen && when is not null && then is not null)
        {
            reading.Report(Problems.Order, opening, "The rule adds a condition after Then. State all conditions before Then.");
        }
        else if (isWhen && when is not null)
        {
            reading.Report(Problems.Order, opening, "The rule says When twice. State all conditions in one When.");
        }
        else if (!isWhen && when is null)
        {
            reading.Report(Problems.Order, opening, "The rule says Then before When. State the conditions first.");
        }
        else if (!isWhen && then is not null)
        {
            reading.Report(Problems.Order, opening, "The rule says Then twice. State all yields in one Then.");
        }

        when = isWhen ? opening : when;
        then = isWhen ? then : opening;
        foreach (var word in Word.Chain(reading, chain, opening) ?? [])
        {
            if (isWhen)
            {
                patterns.Read(word);
            }
            else
            {
                yields.Read(word);
            }
        }
    }

    private bool IsOpening(InvocationExpressionSyntax call) =>
        NameOf(call) is "When" or "Then" && reading.Model.GetSymbolInfo(call, reading.Cancel).Symbol is IMethodSymbol method && Reading.IsOfLanguage(method.ContainingType, "Rule");

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => null,
    };

    private bool IsNothing(ExpressionSyntax value) => value switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => IsNothing(sure.Operand),
        LiteralExpressionSyntax or DefaultExpressionSyntax => true,
        _ => reading.Model.GetConstantValue(value, reading.Cancel).HasValue,
    };

    private void Unreadable(SyntaxNode said)
    {
        if (OwnWordOf(said) is { } word)
        {
            var instead = word switch
            {
                "Filter" => "State what must hold as a condition",
                "Dependency" => "Insert what rules need as a fact",
                "Priority" => "Rules run when what they read is complete, in whatever order they are written: leave it out",
                _ => "Leave it out",
            };
            reading.Report(Problems.ForeignWord, said, $"'{word}' is a word of NRules that is not generated. {instead}.");
            return;
        }

        reading.Report(Problems.Statement, said, "This cannot be read when the rule is compiled. Declare aliases, then say When() and Then(), each as one chain of calls.");
    }

    /// <summary>The word of the language that a statement starts with; null: it starts with something else.</summary>
    private string? OwnWordOf(SyntaxNode said) =>
        (said is ExpressionStatementSyntax statement ? statement.Expression : said) is InvocationExpressionSyntax chain
        && Word.StartOf(chain, call => NameOf(call) is not null) is InvocationExpressionSyntax start
        && reading.Model.GetSymbolInfo(start, reading.Cancel).Symbol is IMethodSymbol { Name: not ("When" or "Then") } method && Reading.IsOfLanguage(method.ContainingType, "Rule")
            ? method.Name
            : null;

    private RuleResult Result(RuleShape shape, bool isReadable)
    {
        if (reading.DoesNotCompile)
        {
            return new RuleResult(shape.HintName, null, default, null);
        }

        if (!isReadable || !reading.IsReadable || shape.IsAbstract)
        {
            // Where the compiler has something to say itself, what is said here may be but its echo.
            var isClear = reading.Findings.Count > 0 && !reading.HasErrors();
            return new RuleResult(shape.HintName, null, isClear ? new(shape.Unsuppressed()) : default, null);
        }

        var model = new RuleModel(
            shape.DisplayName, shape.NameExpression, shape.Around(), shape.HeirPart(), shape.IsBeside, shape.MethodNames(), new(constants),
            patterns.Trigger, new(patterns.Steps), new(patterns.Reads), new(yields.Yields));
        return new RuleResult(shape.HintName, model, new(shape.Unsuppressed()), shape.CatalogEntry());
    }
}
