using NRules.Fluent.Dsl;

namespace PackageTest;

public sealed record Greeting(string Text);

/// <summary>A rule of the stranger's own: the generator that comes with the package writes its code.</summary>
public sealed partial class Greet : Rule
{
    public override void Define()
    {
        string name = null!;
        When().Match(() => name, n => n.Length > 0);
        Then().Yield(_ => new Greeting("Hello " + name));
    }
}
