namespace GuaranteeRules.Cli;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="IsRight">Whether what stands in it is set to the right, as numbers are.</param>
internal sealed record TextColumn(string Title, bool IsRight = false);

/// <summary>A table of text that keeps within a width: columns of words give way, those of numbers do not.</summary>
internal sealed class TextTable(params TextColumn[] columns)
{
    private const int Gap = 2;
    private const int Narrowest = 8;

    private readonly List<string[]> rows = [];

    internal void Add(params string[] cells) => rows.Add(cells);

    /// <summary>Its lines, the headings first.</summary>
    /// <param name="width">The most columns of the terminal; null: as wide as it takes.</param>
    internal IEnumerable<string> Lines(int? width)
    {
        string[][] all = [[.. columns.Select(column => column.Title)], .. rows];
        var widths = Widths(all, width);
        foreach (var row in all)
        {
            var cells = row.Select((cell, at) => LineBreaks.Of(cell, widths[at])).ToList();
            for (var line = 0; line < cells.Max(cell => cell.Count); line++)
            {
                yield return string.Join(new string(' ', Gap), cells.Select((cell, at) => TextWidth.Padded(line < cell.Count ? cell[line] : string.Empty, widths[at], columns[at].IsRight))).TrimEnd();
            }
        }
    }

    private int[] Widths(string[][] all, int? most)
    {
        int[] widths = [.. columns.Select((_, at) => Math.Max(1, all.Max(row => TextWidth.Of(row[at]))))];
        while (most is { } limit && widths.Sum() + (Gap * (widths.Length - 1)) is var total && total > limit)
        {
            var widest = Enumerable.Range(0, widths.Length).Where(at => !columns[at].IsRight).DefaultIfEmpty(0).MaxBy(at => widths[at]);
            if (widths[widest] <= Narrowest)
            {
                break;
            }

            widths[widest] = Math.Max(Narrowest, widths[widest] - (total - limit));
        }

        return widths;
    }
}
