namespace GuaranteeRules.Policies;

/// <summary>Tells whether the id of a claim was borne by an earlier one.</summary>
internal readonly struct EarlierIds(int claims)
{
    // Walking some ids is cheaper than keeping them by their hashes.
    private const int Few = 16;

    private readonly HashSet<string>? ids = claims > Few ? new(claims, StringComparer.Ordinal) : null;

    /// <summary>Asked of each claim in turn.</summary>
    internal bool IsEarlier(ValueList<Claim> all, int at)
    {
        var id = all[at].Id;
        if (ids is not null)
        {
            return !ids.Add(id.Value);
        }

        for (var i = 0; i < at; i++)
        {
            if (all[i].Id == id)
            {
                return true;
            }
        }

        return false;
    }
}
