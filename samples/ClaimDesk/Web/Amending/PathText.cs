using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ClaimDesk.Web.Amending;

/// <summary>A path in a policy, which may be broken after its points. Written by hand: between the parts no space may come in.</summary>
public sealed class PathText : ComponentBase
{
    /// <summary>The path.</summary>
    [Parameter, EditorRequired] public string Path { get; set; } = "";

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "code");
        builder.AddAttribute(1, "class", "path");
        foreach (var (place, part) in Path.Split('.').Index())
        {
            builder.AddMarkupContent(2, place > 0 ? ".<wbr>" : "");
            builder.AddContent(3, part);
        }

        builder.CloseElement();
    }
}
