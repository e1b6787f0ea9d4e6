using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>Reads the words of When.</summary>
internal sealed class PatternReader(Reading reading)
{
    private readonly List<Step> steps = [];
    private readonly List<Read> reads = [];
    private bool canHave;

    public Trigger? Trigger { get; private set; }

    public IReadOnlyList<Step> Steps => steps;

    public IReadOnlyList<Read> Reads => reads;

    public void Read(Word word)
    {
        reading.Cancel.ThrowIfCancellationRequested();
        if (!Reading.IsOfLanguage(word.Method.ContainingType, "ILeftHandSideExpression"))
        {
            reading.Report(Problems.ForeignWord, word.Name, $"'{word.Name}' is no word of the rule language. Write what it does in place, with Match, Not, Exists, All, Query, Let and Having.");
            return;
        }

        if (!word.IsInOrder(reading))
        {
            return;
        }

        switch (word.Name.Identifier.ValueText)
        {
            case "Match":
                Match(word);
                break;
            case "Exists":
                Look(word, "Matches", goesOnIfFound: true);
                break;
            case "Not":
                Look(word, "Negates", goesOnIfFound: false);
                break;
            case "All":
                All(word);
                break;
            case "Query":
                Query(word);
                break;
            case "Let":
                Let(word);
                break;
            case "Having":
                Having(word);
                break;
            default:
                reading.Report(Problems.ForeignWord, word.Name, $"'{word.Name}' is a word of NRules that is not generated. Write {Instead(word.Name.Identifier.ValueText)}.");
                break;
        }
    }

    private void Match(Word word)
    {
        var hasAlias = word.Method.Parameters[0].Name == "alias";
        var alias = hasAlias ? reading.Aliases.Read(word.Arguments[0], word.Type) : null;
        var lambdas = word.Lambdas(reading, hasAlias ? 1 : 0);
        var place = PlaceOf(alias, word.Type);
        if (reads.Count == 0 && steps.Count == 0 && Trigger is null)
        {
            var variable = alias is null ? reading.Names.ForUnnamed(lambdas, word.Type) : InText(alias);
            Trigger = new(reading.InText(word.Type), variable, Conditions(lambdas, variable, place), Equalities.SwitchIn(reading, lambdas));
        }
        else
        {
            steps.Add(new MatchStep(Loop(word.Type, alias is null ? null : InText(alias), lambdas, place)));
        }

        Remember(word.Type, "Matches");
        BaseTypes.Check(reading, word);
        reading.Aliases.Give(alias);
        canHave = true;
    }

    private void Look(Word word, string kind, bool goesOnIfFound)
    {
        var lambdas = word.Lambdas(reading);
        steps.Add(lambdas.Count == 0
            ? new CountStep(reading.InText(word.Type), goesOnIfFound)
            : new LookStep(Loop(word.Type, null, lambdas, PlaceOf(null, word.Type)), reading.Names.Fresh("any" + Names.TypeName(word.Type)), goesOnIfFound, default));
        Remember(word.Type, kind);
        BaseTypes.Check(reading, word);
    }

    /// <summary>All is a Not of what meets the base condition and fails one of the others.</summary>
    private void All(Word word)
    {
        var lambdas = word.Lambdas(reading);
        var bases = word.Method.Parameters.Length == 1 ? 0 : Math.Min(1, lambdas.Count);
        var place = PlaceOf(null, word.Type);
        var variable = reading.Names.ForUnnamed(lambdas, word.Type);
        var loop = Loop(word.Type, variable, [.. lambdas.Take(bases)], place);
        steps.Add(new LookStep(loop, reading.Names.Fresh($"any{Names.TypeName(word.Type)}Fails"), GoesOnIfFound: false, Conditions(lambdas.Skip(bases), variable, place)));
        Remember(word.Type, "Negates");
        BaseTypes.Check(reading, word);
    }

    private void Query(Word word)
    {
        var alias = reading.Aliases.Read(word.Arguments[0], word.Type);
        if (alias is not null && QueryReader.Read(reading, word, alias, Loop) is var (query, read))
        {
            steps.Add(query);
            reads.Add(read);
        }

        reading.Aliases.Give(alias);
        canHave = true;
    }

    private void Let(Word word)
    {
        var alias = reading.Aliases.Read(word.Arguments[0], word.Type);
        if (alias is not null && word.Lambdas(reading, 1) is [var value])
        {
            steps.Add(new LetStep(reading.InText(alias.Type), InText(alias), reading.Inline(value, null, $"The value of '{alias.Name}'")));
        }

        reading.Aliases.Give(alias);
        canHave = true;
    }

    private void Having(Word word)
    {
        if (!canHave)
        {
            reading.Report(Problems.HavingFirst, word.Name, "Having follows nothing. State a Match, a Query or a Let before it.");
        }

        // To NRules it is a condition of the last pattern: it is asked before what is looked for after that.
        steps.Insert(AfterTheLastPattern(), new HavingStep(Conditions(word.Lambdas(reading), null, "A Having")));
    }

    private int AfterTheLastPattern()
    {
        var place = steps.Count;
        while (place > 0 && steps[place - 1] is (LookStep or CountStep))
        {
            place--;
        }

        return place;
    }

    private static string Instead(string word) => word switch
    {
        "Or" => "a rule for each alternative",
        "And" => "its conditions one after another",
        _ => "what it does in place, with Match, Not, Exists, All, Query, Let and Having",
    };

    private FactLoop Loop(ITypeSymbol type, string? variable, IReadOnlyList<LambdaExpressionSyntax> lambdas, string place)
    {
        variable ??= reading.Names.ForUnnamed(lambdas, type);
        var list = reading.Names.Fresh("all" + Names.Plural(type));
        var counter = reading.Names.FreshCounter();
        return new FactLoop(reading.InText(type), variable, list, counter, Conditions(lambdas, variable, place), Equalities.JoinIn(reading, lambdas));
    }

    private EquatableArray<Code> Conditions(IEnumerable<LambdaExpressionSyntax> lambdas, string? variable, string place) =>
        new(lambdas.Select(lambda => reading.Inline(lambda, variable, place)));

    private void Remember(ITypeSymbol type, string kind) => reads.Add(new Read(reading.InText(type), kind));

    private static string InText(ILocalSymbol alias) => ((VariableDeclaratorSyntax)alias.DeclaringSyntaxReferences[0].GetSyntax()).Identifier.Text;

    private static string PlaceOf(ILocalSymbol? alias, ITypeSymbol type) => $"A condition on {(alias is null ? Reading.InWords(type) : $"'{alias.Name}'")}";
}
