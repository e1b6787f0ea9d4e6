// What a start costs that does nothing: the cold start is held against it.
Console.WriteLine("Hello");
