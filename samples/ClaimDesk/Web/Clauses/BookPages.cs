namespace ClaimDesk.Web.Clauses;

/// <summary>The clause book, searchable.</summary>
internal static class BookPages
{
    internal static void Map(IEndpointRouteBuilder app) => app.MapGet("/book", (string? q) => Pages.Show<BookPage>(("Query", q)));
}
