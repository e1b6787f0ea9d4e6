namespace GuaranteeRules.Generator.Tests.Worlds;

/// <summary>What an alias stands for.</summary>
internal enum Sort
{
    Thing,
    Things,
    Number,
    Numbers,
    Word,
}

/// <summary>The aliases of a random rule so far, and random expressions of them.</summary>
internal sealed class Known(Random random)
{
    private readonly List<(string Name, Sort Sort)> aliases = [];

    /// <summary>Whether a Having may follow: something was named.</summary>
    public bool CanHave => aliases.Count > 0;

    public string Add(Sort sort)
    {
        var name = sort.ToString().ToLowerInvariant() + aliases.Count;
        aliases.Add((name, sort));
        return name;
    }

    /// <summary>A condition on a fact, perhaps compared with what is known.</summary>
    public string Condition(string x)
    {
        var other = aliases.Count > 0 && random.Next(3) > 0 ? aliases[random.Next(aliases.Count)] : default;
        return other.Name is null ? Alone(x) : Compared(x, other.Name, other.Sort);
    }

    /// <summary>Something that may be true of what is known, as a lambda.</summary>
    public string Fact()
    {
        var (name, sort) = aliases[random.Next(aliases.Count)];
        return "() => " + sort switch
        {
            Sort.Thing => $"{name}.N > {random.Next(3)}",
            Sort.Things => $"{name}.All(each => each.N > {random.Next(2)})",
            Sort.Number => $"{name} < {random.Next(2, 6)}",
            Sort.Numbers => $"{name}.Count() < {random.Next(2, 6)}",
            _ => $"{name} != null",
        };
    }

    /// <summary>A value for a Let.</summary>
    public (string Type, string Value, Sort Sort) Value() => random.Next(3) == 0
        ? ("string?", $"{Number()} > 2 ? {Word()} : null", Sort.Word)
        : ("int", $"{Number()} + {Number()}", Sort.Number);

    public string Number() => Pick(Sort.Thing, Sort.Things, Sort.Number, Sort.Numbers) is not var (name, sort) ? $"{random.Next(4)}" : sort switch
    {
        Sort.Thing => random.Next(2) == 0 ? $"{name}.N" : $"{name}.P.N",
        Sort.Things => random.Next(2) == 0 ? $"{name}.Count()" : $"{name}.Sum(each => each.N)",
        Sort.Number => name,
        _ => $"{name}.Sum()",
    };

    public string Word() => Pick(Sort.Thing, Sort.Word) is not var (name, sort) ? "\"b\"" : sort == Sort.Thing ? $"{name}.S" : $"({name} ?? \"none\")";

    public string Colour() => Pick(Sort.Thing) is var (name, _) ? $"{name}.C" : "Colour.Green";

    public string Key() => Pick(Sort.Thing) is var (name, _) ? $"{name}.K" : $"new Key({random.Next(4)})";

    public string Part() => Pick(Sort.Thing) is var (name, _) ? $"{name}.P" : $"new Part(new Key({random.Next(4)}), 2)";

    private string Alone(string x) => random.Next(14) switch
    {
        0 => $"{x}.N > {random.Next(4)}",
        1 => $"{x}.S == \"a\"",
        2 or 3 => $"{x}.C == Colour.{(Colour)random.Next(3)}",
        4 => $"{x}.N % 2 == 0",
        5 => $"IsSmall({x}.N)",
        6 => $"{x}.N < limit",
        7 => $"{x}.S.Any(letter => letter == 'a')",
        8 => $"!({x}.C == Colour.Blue)",
        9 => $"most > {x}.N && {x}.P.N != 1",
        10 => $"{x}.K == new Key({random.Next(4)})",
        11 => $"{x}.N == {random.Next(4)}",
        12 => $"nameof({x}).Length == 1",
        _ => $"12 / {x}.N > 2",
    };

    private string Compared(string x, string other, Sort sort) => sort switch
    {
        Sort.Thing => random.Next(12) switch
        {
            10 => $"{x}.N == 12 / {other}.N",
            11 => $"{x}.S == {other}.S.ToLowerInvariant()",
            0 => $"{x}.K == {other}.K",
            1 => $"{other}.P.K == {x}.P.K",
            2 => $"{x}.N == {other}.N",
            3 => $"{x}.S == {other}.S",
            4 => $"{x}.C == {other}.C && {x}.N >= {other}.N",
            5 => $"{x}.N > 0 && {x}.K == {other}.K",
            6 => $"{x}.S == {other}.S || {x}.N == {other}.N",
            7 => $"{other}.S.Any(letter => {x}.S.Contains(letter))",
            8 => $"12 / {x}.N > 1 && {x}.K == {other}.K",
            _ => $"{x}.P == {other}.P",
        },
        Sort.Things => $"{other}.Any(each => each.N == {x}.N)",
        Sort.Number => random.Next(2) == 0 ? $"{x}.N == {other}" : $"{x}.N <= {other}",
        Sort.Numbers => $"{other}.Any(n => n == {x}.N)",
        _ => $"{x}.S == {other}",
    };

    private (string Name, Sort Sort)? Pick(params Sort[] sorts)
    {
        var fitting = aliases.FindAll(alias => sorts.Contains(alias.Sort));
        return fitting.Count == 0 || random.Next(6) == 0 ? null : fitting[random.Next(fitting.Count)];
    }
}
