using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace GuaranteeRules.Policies;

/// <summary>A place in a policy file. Reading it reports what is wrong there and goes on with a stand-in, so that one pass finds every problem.</summary>
/// <remarks>Good only while the file is read, and not thread-safe: a reader of terms takes values from it and lets it go.</remarks>
[DebuggerDisplay("{Path,nq}")]
public sealed partial class PolicyNode
{
    private readonly PolicyValue value;
    private readonly PolicyNode? around;
    private readonly string? name;
    private readonly int place;
    private readonly PolicyFile file;
    private readonly List<PolicyProblem> problems;
    private bool isRefused;

    /// <summary>The whole file.</summary>
    internal PolicyNode(PolicyValue value, PolicyFile file, List<PolicyProblem> problems)
    {
        this.value = value;
        this.file = file;
        this.problems = problems;
    }

    private PolicyNode(PolicyValue value, PolicyNode around, string? name, int place = 0)
        : this(value, around.file, around.problems)
    {
        this.around = around;
        this.name = name;
        this.place = place;
    }

    /// <summary>Where in the file, as <c>$.clauses[3].versions[0].terms.window.days</c>.</summary>
    public string Path =>
        around is null ? "$"
        : name is not null ? $"{around.Path}.{name}"
        : $"{around.Path}[{place.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>Whether it is null, or missing where it was asked for.</summary>
    public bool IsNull => value.Kind is JsonValueKind.Null or JsonValueKind.Undefined;

    internal bool IsEmptyList => value is { Kind: JsonValueKind.Array, Items.Count: 0 };

    internal bool IsObject => value.Kind == JsonValueKind.Object;

    /// <summary>Where in the text of the file; a member that is missing is missed where its object begins.</summary>
    internal TextPlace Place => value.Kind == JsonValueKind.Undefined && around is not null ? around.Place : TextPlace.At(file.Utf8.Span, value.Place.Start.Value);

    /// <summary>A member that must be there. Null is there, and wrong to whatever reads it as a value; see <see cref="IsNull"/>.</summary>
    public PolicyNode Required(string name)
    {
        if (Ask(name) is { } member)
        {
            return At(member);
        }

        if (IsObject)
        {
            Problem("member.missing", new($"缺少成员“{name}”。", $"misses the member '{name}'."));
        }
        else
        {
            RefuseOther();
        }

        return new(PolicyValue.Missing, this, name);
    }

    /// <summary>A member that may be missing or null; then null.</summary>
    public PolicyNode? Optional(string name) => Ask(name) is { Value.Kind: not JsonValueKind.Null } member ? At(member) : null;

    /// <summary>The items of a list, each as it is read; empty where it is none.</summary>
    public ValueList<T> List<T>(Func<PolicyNode, T> read)
    {
        if (value.Kind != JsonValueKind.Array)
        {
            return Wrong<ValueList<T>>(Expected.List);
        }

        var items = new T[value.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(new PolicyNode(value.Items[i], this, name: null, i));
        }

        return new(items);
    }

    /// <summary>The items of a list of names, each as it is read; a name that the list has already is reported. Empty where it is none.</summary>
    public ValueList<T> Distinct<T>(Func<PolicyNode, T> read)
    {
        for (var i = 1; i < value.Items.Count; i++)
        {
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (value.Items[i].Text is { } name && name == value.Items[earlier].Text)
                {
                    new PolicyNode(value.Items[i], this, name: null, i).RefuseTwice(name);
                    break;
                }
            }
        }

        return List(read);
    }

    /// <summary>The members of an object, whatever their names, each as it is read with its name; empty where it is none.</summary>
    public ValueList<T> Members<T>(Func<string, PolicyNode, T> read)
    {
        if (!IsObject)
        {
            return Wrong<ValueList<T>>(Expected.Object);
        }

        var items = new T[value.Members.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var member = value.Members[i];
            member.IsAsked = true;
            items[i] = read(member.Name, At(member));
        }

        return new(items);
    }

    /// <summary>Reports members of this object that nobody asked for: a misspelt term must not pass for a missing one.</summary>
    /// <remarks>The terms themselves are checked by whoever calls their reader; the objects in them by the reader.</remarks>
    public void RefuseUnknown()
    {
        RefuseOther();
        foreach (var member in value.Members)
        {
            if (!member.IsAsked && !member.IsTwice)
            {
                At(member).Problem("member.unknown", new("不是此处的已知成员。", "is not a member that is known here."));
            }
        }
    }

    /// <summary>Reports a problem here.</summary>
    /// <param name="message">What is wrong, as a sentence that goes on from the path: <c>is empty: name at least one remedy.</c></param>
    public void Problem(LocalText message) => problems.Add(new PolicyProblem(file.Name, Path, message) { Place = Place });

    /// <summary>Reports a problem here that has a code of its own.</summary>
    internal void Problem(string code, LocalText message) => problems.Add(new PolicyProblem(file.Name, Path, message) { Code = code, Place = Place });

    /// <summary>Reports that a list has a name already.</summary>
    private void RefuseTwice(string name) => Problem("item.duplicate", new($"为“{name}”，列表中已有此项。", $"is '{name}', which the list has already."));

    /// <summary>Reports that an item of a list speaks of what an earlier one speaks of, in the same words or in others.</summary>
    internal void RefuseRestated(string name) => Problem("item.restated", new($"再次规定了“{name}”，列表中已有规定。", $"states '{name}', which an earlier item of the list does."));

    /// <summary>Reports every member that its object gives twice, here and below: of two values nobody could say which counts.</summary>
    internal void RefuseMembersGivenTwice()
    {
        if (!value.HasTwice)
        {
            return;
        }

        foreach (var member in value.Members)
        {
            if (member.IsTwice)
            {
                At(member).Problem("member.duplicate", new("重复给出。", "is given twice."));
            }

            At(member).RefuseMembersGivenTwice();
        }

        for (var i = 0; i < value.Items.Count; i++)
        {
            new PolicyNode(value.Items[i], this, name: null, i).RefuseMembersGivenTwice();
        }
    }

    /// <summary>Reports what is no object, once.</summary>
    private void RefuseOther()
    {
        if (!IsObject && !isRefused)
        {
            isRefused = true;
            _ = Wrong<object>(Expected.Object);
        }
    }

    private PolicyMember? Ask(string name)
    {
        var member = value.Find(name);
        member?.IsAsked = true;
        return member;
    }

    private PolicyNode At(PolicyMember member) => new(member.Value, this, member.Name);

    private T? Wrong<T>(LocalText expected, string code = "policy.invalid")
    {
        // A member that is missing was reported where it was asked for.
        if (value.Kind != JsonValueKind.Undefined)
        {
            var shown = Shown();
            Problem(code, new($"为 {shown}，应为{expected.Chinese}。", $"is {shown}, not {expected.English}."));
        }

        return default;
    }

    private string Shown()
    {
        var raw = Encoding.UTF8.GetString(file.Utf8.Span[value.Place]);
        return raw.Length <= 60 ? raw : string.Concat(raw.AsSpan(0, 57), "...");
    }
}
