namespace GuaranteeRules.Rules;

/// <summary>The start of a query, handed to the lambda of <see cref="ILeftHandSideExpression.Query{TResult}"/>.</summary>
public interface IQuery;

/// <summary>A query in the making.</summary>
/// <typeparam name="TSource">Type of one result.</typeparam>
public interface IQuery<out TSource>;

/// <summary>A query whose one result is all that was found.</summary>
/// <typeparam name="TSource">Type of that result.</typeparam>
public interface ICollectQuery<out TSource> : IQuery<TSource>;
