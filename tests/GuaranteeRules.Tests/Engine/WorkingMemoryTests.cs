using Xunit;
using static GuaranteeRules.Tests.Engine.Running;

namespace GuaranteeRules.Tests.Engine;

public sealed partial class WorkingMemoryTests
{
    private readonly WorkingMemory memory = RuleList.ProgramOf(new Sold(), new Unsold()).CreateMemory();

    [Fact]
    public void Clear_AfterARun_LetsTheNextCaseStartAfresh()
    {
        Insert(memory, AnnsLamp, AnnsChair);
        memory.Run();
        Assert.Equal(["sold lamp", "sold chair"], Texts(memory));

        memory.Clear();
        Assert.Empty(memory.Facts<Purchase>());
        Assert.Empty(memory.Facts<Answer>());

        Insert(memory, BobsLamp);
        memory.Run();
        Assert.Equal(["sold lamp"], Texts(memory));

        memory.Clear();
        memory.Run();
        Assert.Equal(["nothing sold"], Texts(memory));
    }

    [Fact]
    public void Clear_AfterARuleHasThrown_MakesTheMemoryUsableAgain()
    {
        memory.Insert(new Purchase("Ann", null!, 1));
        Assert.Throws<NullReferenceException>(memory.Run);

        memory.Clear();
        Insert(memory, AnnsLamp);
        memory.Run();
        Assert.Equal(["sold lamp"], Texts(memory));
    }

    [Fact]
    public void Clear_FactsOfEarlierCases_AreNotKeptAlive()
    {
        WeakReference earlier = RunOnAPurchase();
        memory.Clear();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(earlier.IsAlive);
        GC.KeepAlive(memory);

        WeakReference RunOnAPurchase()
        {
            var purchase = new Purchase("Ann", "lamp", 1);
            memory.Insert(purchase);
            memory.Run();
            return new WeakReference(purchase);
        }
    }

    [Fact]
    public void Facts_InsertedAndYielded_AreInOrder()
    {
        memory.Insert(new Answer("inserted"));
        Insert(memory, AnnsLamp);
        memory.Run();
        Assert.Equal(["inserted", "sold lamp"], Texts(memory));
    }

    [Fact]
    public void Facts_TypeNoRuleKnows_AreKept()
    {
        Assert.Empty(memory.Facts<Customer>());
        memory.Insert(Ann);
        Assert.Equal([Ann], memory.Facts<Customer>());
    }

    [Fact]
    public void Facts_ReadByIndex_AllocatesNothing()
    {
        Insert(memory, AnnsLamp, AnnsChair);
        TotalPrice();
        long before = GC.GetAllocatedBytesForCurrentThread();
        int total = TotalPrice();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(250, total);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void Run_RulesThatYieldNothing_AllocatesNothing()
    {
        WorkingMemory silent = RuleList.ProgramOf(new NeverSold()).CreateMemory();
        Insert(silent, Ann, Bob, AnnsLamp, AnnsChair);
        silent.Run();
        silent.Clear();
        Insert(silent, Ann, Bob, AnnsLamp, AnnsChair);
        long before = GC.GetAllocatedBytesForCurrentThread();
        silent.Run();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Insert_UnderABaseType_IsNotFoundAsItsOwnType()
    {
        memory.Insert<object>(AnnsLamp);
        memory.Run();
        Assert.Equal(["nothing sold"], Texts(memory));
    }

    [Fact]
    public void Insert_StructFact_IsMatched()
    {
        WorkingMemory days = RuleList.ProgramOf(new LeapDays()).CreateMemory();
        days.Insert(new DateOnly(2024, 2, 29));
        days.Insert(new DateOnly(2025, 3, 1));
        days.Run();
        Assert.Equal(["2024"], Texts(days));
    }

    [Fact]
    public void Insert_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => memory.Insert<Purchase>(null!));

    [Fact]
    public void Insert_AfterRun_IsRefused()
    {
        memory.Run();
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => memory.Insert(AnnsLamp));
        Assert.Equal("A fact of Purchase comes after the rules have run. Insert all facts of a case before Run, or Clear for the next case.", thrown.Message);
    }

    [Fact]
    public void Run_Twice_IsRefused()
    {
        memory.Run();
        Assert.Throws<InvalidOperationException>(memory.Run);
    }

    private int TotalPrice()
    {
        int total = 0;
        IReadOnlyList<Purchase> purchases = memory.Facts<Purchase>();
        for (int i = 0; i < purchases.Count; i++)
        {
            total += purchases[i].Price;
        }

        return total;
    }

    private sealed partial class Sold : Rule
    {
        public override void Define()
        {
            Purchase purchase = null!;
            When().Match(() => purchase, p => p.Item.Length > 0);
            Then().Yield(_ => new Answer("sold " + purchase.Item));
        }
    }

    private sealed partial class Unsold : Rule
    {
        public override void Define()
        {
            When().Not<Purchase>();
            Then().Yield(_ => new Answer("nothing sold"));
        }
    }

    private sealed partial class NeverSold : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Purchase purchase = null!;
            When()
                .Match(() => customer)
                .Match(() => purchase, p => p.Buyer == customer.Name)
                .Having(() => purchase.Price > 0)
                .All<Coupon>(c => c.Off > 0)
                .Exists<Coupon>();
            Then().Yield(_ => new Answer("never"));
        }
    }

    private sealed partial class LeapDays : Rule
    {
        public override void Define()
        {
            DateOnly day = default;
            When().Match(() => day, d => d.Month == 2, d => d.Day == 29);
            Then().Yield(_ => new Answer($"{day.Year}"));
        }
    }
}
