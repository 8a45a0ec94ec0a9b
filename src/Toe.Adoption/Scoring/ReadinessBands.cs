using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Scoring;

/// <summary>The levels that a score from 0 to 100 falls into: half-open, in ascending order, the first from 0 on; 100 belongs to the last.</summary>
/// <param name="Id">The id.</param>
/// <param name="Bands">The bands.</param>
/// <param name="Note">What has to be said wherever a level is shown; null: nothing.</param>
public sealed record ReadinessBands(string Id, ValueList<ReadinessBand> Bands, LocalizedText? Note = null)
{
    /// <summary>Four quarters: starting, developing, fairly ready, ready.</summary>
    public static ReadinessBands Quarters { get; } = new("quarters",
    [
        new(0, "starting", Both("Starting", "Tahap awal"), Both(
            "Your business is just starting. Most of what AI needs is not there yet; small first steps are enough.",
            "Usaha Anda baru di tahap awal. Sebagian besar yang dibutuhkan untuk memakai AI belum ada; langkah kecil sudah cukup untuk memulai.")),
        new(25, "developing", Both("Developing", "Mulai berkembang"), Both(
            "Some things are in place, others hold you back. Choose one or two areas to work on.",
            "Sebagian sudah ada, sebagian masih menghambat. Pilih satu atau dua bidang untuk dikerjakan.")),
        new(50, "fairly-ready", Both("Fairly ready", "Cukup siap"), Both(
            "You have a base. Try AI on one real task and watch the areas below target.",
            "Dasarnya sudah ada. Coba AI pada satu pekerjaan nyata dan perhatikan bidang yang masih di bawah target.")),
        new(75, "ready", Both("Ready", "Siap"), Both(
            "Most conditions are in place. Ready does not mean that AI will pay off: check costs and benefits of each use.",
            "Sebagian besar syarat sudah terpenuhi. Siap belum berarti AI pasti menguntungkan: hitung biaya dan manfaat setiap penggunaan.")),
    ]);

    /// <summary>
    /// Five levels 0 to 4 with names like those of Indonesia's INDI 4.0, in equal steps of 20 points. The cut-offs and weights of the official
    /// assessment are not public; the note says that this is not one, and has to be shown.
    /// </summary>
    public static ReadinessBands FiveLevels { get; } = new("five-levels",
    [
        new(0, "level-0", Both("Not ready", "Belum siap"), Both(
            "Level 0 of 4: the conditions for AI are not there yet.",
            "Tingkat 0 dari 4: syarat untuk memakai AI belum ada.")),
        new(20, "level-1", Both("Early", "Kesiapan awal"), Both(
            "Level 1 of 4: first conditions are in place.",
            "Tingkat 1 dari 4: syarat pertama sudah ada.")),
        new(40, "level-2", Both("Moderate", "Kesiapan sedang"), Both(
            "Level 2 of 4: about half of the conditions are in place.",
            "Tingkat 2 dari 4: sekitar separuh syarat sudah ada.")),
        new(60, "level-3", Both("Mature", "Kesiapan matang"), Both(
            "Level 3 of 4: most conditions are in place.",
            "Tingkat 3 dari 4: sebagian besar syarat sudah ada.")),
        new(80, "level-4", Both("Already applied", "Sudah menerapkan"), Both(
            "Level 4 of 4: the conditions are in place nearly everywhere.",
            "Tingkat 4 dari 4: hampir semua syarat sudah ada.")),
    ],
    Both("Not an official INDI 4.0 assessment.", "Bukan penilaian resmi INDI 4.0."));

    /// <summary>The band of a score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score does not lie within 0 to 100.</exception>
    public ReadinessBand Of(double score)
    {
        if (score is not (>= 0 and <= 100))
        {
            throw new ArgumentOutOfRangeException(nameof(score), "A score lies within 0 to 100.");
        }

        return Bands[PositionOf(score)];
    }

    internal int PositionOf(double score)
    {
        int at = Bands.Count - 1;
        while (at > 0 && score < Bands[at].From)
        {
            at--;
        }

        return at;
    }

    private static LocalizedText Both(string english, string indonesian) => LocalizedText.Of(("en", english), ("id", indonesian));
}
