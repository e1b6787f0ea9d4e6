#pragma warning disable
using System.Collections.Immutable; using System.Linq.Expressions; using GuaranteeRules.Engine; using NRules.Fluent; using NRules.RuleModel;
using Env = System.Collections.Immutable.ImmutableDictionary<string, object?>;
namespace GuaranteeRules.Tests.Engine;
// Runs NRules' own canonical model of the rules as nested loops.
internal sealed class ReferenceEngine : IRuleEngine {
  public ReferenceEngine(IEnumerable<NRules.Fluent.Dsl.Rule> rules):this(rules.Select(new RuleDefinitionFactory().Create)) {}
  readonly List<IRuleDefinition> rules=[]; readonly Dictionary<LambdaExpression,Delegate> compiled=[];
  public ReferenceEngine(IEnumerable<IRuleDefinition> all){ var waiting=all.ToList(); while(waiting.Count>0){ var ready=waiting.FindAll(r=>!Reads(r).Any(t=>waiting.Exists(o=>Yields(o).Contains(t)))); if(ready.Count==0) throw new Exception("cycle"); rules.AddRange(ready); waiting.RemoveAll(ready.Contains); } }
  public void Run(WorkingMemory m){ foreach(var r in rules) foreach(var env in Each(r.LeftHandSide.ChildElements,0,Env.Empty,m).ToList()) foreach(var a in r.RightHandSide.Actions){ var c=new Context(); Call(a.Expression,env,c); foreach(var f in c.Facts) Facts(f.GetType()).Yield(m,f,r.Name); } }
  IEnumerable<Env> Each(IEnumerable<RuleElement> es,int i,Env env,WorkingMemory m){ var e=es.Skip(i).FirstOrDefault(); return e is null?[env]:Find(e,env,m).SelectMany(x=>Each(es,i+1,x,m)); }
  IEnumerable<Env> Find(RuleElement e,Env env,WorkingMemory m)=>e switch {
    PatternElement p=>Values(p,env,m).Select(v=>env.SetItem(p.Declaration.Name,v)).Where(x=>p.Expressions.All(c=>(bool)Call(c.Expression,x,null)!)),
    ExistsElement x=>Find(x.Source,env,m).Any()?[env]:[],
    NotElement n=>Find(n.Source,env,m).Any()?[]:[env],
    ForAllElement f=>Find(f.BasePattern,env,m).Select(x=>x[f.BasePattern.Declaration.Name]).All(v=>f.Patterns.All(p=>p.Expressions.All(c=>(bool)Call(c.Expression,env.SetItem(p.Declaration.Name,v),null)!)))?[env]:[],
    AndElement g=>Each(g.ChildElements,0,env,m),
    OrElement o=>o.ChildElements.SelectMany(c=>Find(c,env,m)),
    _=>throw new NotSupportedException(e.ToString()) };
  IEnumerable<object?> Values(PatternElement p,Env env,WorkingMemory m)=>p.Source switch {
    null=>Facts(p.ValueType).In(m), BindingElement b=>[Call(b.Expression,env,null)],
    AggregateElement a=>Aggregate(a,Find(a.Source,env,m).ToList(),a.Source.Declaration.Name,m), _=>throw new NotSupportedException() };
  IEnumerable<object?> Aggregate(AggregateElement a,List<Env> found,string name,WorkingMemory m)=>a.Name switch {
    AggregateElement.CollectName=>[Facts(a.Source.ValueType).List(found.Select(x=>x[name]))],
    AggregateElement.ProjectName=>found.Select(x=>Call(a.Expressions[AggregateElement.SelectorName].Expression,x,null)),
    _=>throw new NotSupportedException(a.Name) };
  object? Call(LambdaExpression l,Env env,IContext? c){ if(!compiled.TryGetValue(l,out var d)) compiled[l]=d=l.Compile(preferInterpretation:false); try { return d.DynamicInvoke([..l.Parameters.Select(p=>p.Type==typeof(IContext)?c:env[p.Name!])]); } catch(System.Reflection.TargetInvocationException t){ System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(t.InnerException!); throw; } }
  static IEnumerable<Type> Reads(IRuleDefinition r)=>Patterns(r.LeftHandSide).Where(p=>p.Source is null).Select(p=>p.ValueType);
  static IEnumerable<PatternElement> Patterns(RuleElement e)=>e switch { PatternElement p=>[p,..p.Source is AggregateElement a?Patterns(a.Source):[]], ExistsElement x=>Patterns(x.Source), NotElement n=>Patterns(n.Source), ForAllElement f=>[f.BasePattern], GroupElement g=>g.ChildElements.SelectMany(Patterns), _=>[] };
  static List<Type> Yields(IRuleDefinition r){ var v=new Yielded(); foreach(var a in r.RightHandSide.Actions) v.Visit(a.Expression); return v.Types; }
  sealed class Yielded:ExpressionVisitor { public List<Type> Types=[]; protected override Expression VisitMethodCall(MethodCallExpression n){ if(n.Method.Name=="InsertLinked"&&n.Method.DeclaringType==typeof(IContext)) Types.Add(n.Arguments[1].Type); return base.VisitMethodCall(n); } }
  static readonly Dictionary<Type,FactsOf> known=[]; static FactsOf Facts(Type t){ if(!known.TryGetValue(t,out var f)) known[t]=f=(FactsOf)Activator.CreateInstance(typeof(FactsOf<>).MakeGenericType(t))!; return f; }
  abstract class FactsOf{ public abstract IEnumerable<object?> In(WorkingMemory m); public abstract void Yield(WorkingMemory m,object f,string r); public abstract object List(IEnumerable<object?> v); }
  sealed class FactsOf<T>:FactsOf where T:notnull { public override IEnumerable<object?> In(WorkingMemory m)=>m.Facts<T>().Cast<object?>(); public override void Yield(WorkingMemory m,object f,string r)=>m.Yield((T)f,r); public override object List(IEnumerable<object?> v)=>v.Cast<T>().ToList(); }
  sealed class Context:IContext { public List<object> Facts=[]; public object? GetLinked(object key)=>null; public void InsertLinked(object key,object fact)=>Facts.Add(fact);
    static Exception No()=>new NotSupportedException(); public IRuleDefinition Rule=>throw No(); public IMatch Match=>throw No(); public CancellationToken CancellationToken=>default; public void Halt()=>throw No(); public void Insert(object f)=>throw No(); public void InsertAll(IEnumerable<object> f)=>throw No(); public bool TryInsert(object f)=>throw No(); public void Update(object f)=>throw No(); public void UpdateAll(IEnumerable<object> f)=>throw No(); public bool TryUpdate(object f)=>throw No(); public void Retract(object f)=>throw No(); public void RetractAll(IEnumerable<object> f)=>throw No(); public bool TryRetract(object f)=>throw No(); public IReadOnlyCollection<object> GetLinkedKeys()=>throw No(); public void InsertAllLinked(IEnumerable<KeyValuePair<object,object>> k)=>throw No(); public void UpdateLinked(object k,object f)=>throw No(); public void UpdateAllLinked(IEnumerable<KeyValuePair<object,object>> k)=>throw No(); public void RetractLinked(object k,object f)=>throw No(); public void RetractAllLinked(IEnumerable<KeyValuePair<object,object>> k)=>throw No(); public object Resolve(Type t)=>throw No(); }
}
