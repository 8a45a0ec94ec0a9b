namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>Pages that say one thing: a fault, too many requests, no such page, deleted.</summary>
internal static class MessagePage
{
    /// <summary>The page of a status code. It never repeats what was sent.</summary>
    /// <param name="texts">The language.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="reference">What the person can tell the operator; null: nothing.</param>
    /// <param name="retryAfterSeconds">How long to wait, where there were too many requests.</param>
    public static string Fault(Texts texts, int status, string? reference = null, int? retryAfterSeconds = null) => status switch
    {
        404 => Render(texts, texts.ErrorPrefix + texts.NotFoundTitle, texts.NotFoundTitle, texts.NotFound, reference),
        429 => Render(
            texts, texts.ErrorPrefix + texts.TooManyTitle, texts.TooManyTitle,
            Texts.Fill(texts.TooMany, ("s", Shown.Count(retryAfterSeconds ?? 60, texts.Language))), reference),
        >= 500 => Render(texts, texts.ErrorPrefix + texts.FaultTitle, texts.FaultTitle, texts.Fault, reference),
        _ => Render(texts, texts.ErrorPrefix + texts.RefusedTitle, texts.RefusedTitle, texts.Refused, reference),
    };

    public static string Deleted(Texts texts) => Render(texts, texts.StoredDeletedTitle, texts.StoredDeletedTitle, texts.StoredDeleted, null);

    private static string Render(Texts texts, string title, string heading, string message, string? reference) => Layout.Document(
        texts,
        title,
        Layout.LanguageLink(texts),
        Html.Of($"""
            <h1>{heading}</h1>
            <p class="lead">{message}</p>
            {Html.When(reference is not null, () => Html.Of($"<p class=\"muted\">{Texts.Fill(texts.Reference, ("id", reference!))}</p>"))}
            <p class="actions"><a class="button" href="/{texts.Language}">{texts.BackToForm}</a></p>
            """),
        "message");
}
