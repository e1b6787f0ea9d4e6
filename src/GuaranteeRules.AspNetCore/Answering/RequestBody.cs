using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace GuaranteeRules.AspNetCore.Answering;

/// <summary>Reads a body that is needed as a whole.</summary>
internal static class RequestBody
{
    private const string Json = "application/json";

    /// <exception cref="RequestRefusedException">It is no JSON by its type, or too large.</exception>
    internal static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContext context, int mostBytes)
    {
        var type = MediaTypeOf(context.Request);
        if (type is not null && !IsJson(type))
        {
            throw new RequestRefusedException(StatusCodes.Status415UnsupportedMediaType, "input.media-type", $"The body is '{type}', not {Json}.");
        }

        Allow(context, mostBytes);
        var body = context.Request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(context.RequestAborted).ConfigureAwait(false);
            if (read.Buffer.Length > mostBytes)
            {
                throw new RequestRefusedException(StatusCodes.Status413PayloadTooLarge, "input.too-large", string.Create(CultureInfo.InvariantCulture, $"The body has more than the {mostBytes:N0} bytes that are read here."));
            }

            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                body.AdvanceTo(read.Buffer.End);
                return bytes;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>The type of the body without its parameters, in lower case; null: none is given.</summary>
    internal static string? MediaTypeOf(HttpRequest request) => request.GetTypedHeaders().ContentType?.MediaType.ToString().ToLowerInvariant();

    /// <summary>Has the server take that many bytes, where it lets itself be told; null: any number.</summary>
    internal static void Allow(HttpContext context, long? mostBytes)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            // One more, so that what is too large is answered here, with a code.
            size.MaxRequestBodySize = mostBytes + 1;
        }
    }

    private static bool IsJson(string type) => type == Json || type.EndsWith("+json", StringComparison.Ordinal);
}
