using Toe.Adoption.Instruments;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>What the pages need from the host: the instrument, and results.</summary>
internal interface IReadinessService
{
    Instrument Instrument { get; }

    /// <summary>Whether answers can be stored here, so that the form asks for consent.</summary>
    bool StoresAnswers { get; }

    /// <summary>Scores a form without errors.</summary>
    /// <param name="form">The form.</param>
    /// <param name="isNew">Whether it was sent for the first time: only then are answers stored (where the owner consents), not for the other language or a download.</param>
    /// <param name="receipt">The key of what the same firm stored before; null where it has none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    ValueTask<ResultView> ResultAsync(FormReading form, bool isNew, string? receipt, CancellationToken cancellationToken);

    /// <summary>Deletes the answers stored under a key; whether there were any.</summary>
    ValueTask<bool> DeleteAsync(string receipt, CancellationToken cancellationToken);
}
