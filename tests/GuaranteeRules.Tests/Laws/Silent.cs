using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Says nothing while a property is checked: what broke it is told once, by <see cref="Law"/>.</summary>
internal sealed class Silent : IRunner
{
    public void OnStartFixture(Type fixture)
    {
    }

    public void OnArguments(int number, FSharpList<object> arguments, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> format)
    {
    }

    public void OnShrink(FSharpList<object> arguments, FSharpFunc<FSharpList<object>, string> format)
    {
    }

    public void OnFinished(string name, TestResult result)
    {
    }
}
