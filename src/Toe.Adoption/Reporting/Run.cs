namespace Toe.Adoption.Reporting;

/// <summary>A piece of a sentence. Each rendering encodes its words.</summary>
internal abstract record Run
{
    /// <summary>Words of the report.</summary>
    public static implicit operator Run(string words) => new WordsRun(words);
}

/// <summary>Words in the language of the report.</summary>
internal sealed record WordsRun(string Words) : Run;

/// <summary>Words of the author, which stay as they are.</summary>
internal sealed record AuthorRun(string Words) : Run;

/// <summary>A name of the model, in the language of its author.</summary>
internal sealed record NameRun(string Name) : Run;

/// <summary>A sentence that the library has in English alone, such as an issue.</summary>
internal sealed record EnglishRun(string Words) : Run;

/// <summary>A call-out of a table or figure, or a citation.</summary>
internal sealed record LinkRun(string Id, string Words) : Run;
