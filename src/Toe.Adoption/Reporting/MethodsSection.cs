using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Reporting;

/// <summary>The methods paragraph, from the very settings that the results hold.</summary>
internal static class MethodsSection
{
    public static readonly Phrase Heading = new("Methods", "Metode");

    private static readonly Phrase Software = new(
        "The model was estimated with Toe.Adoption {0}, with the {2} scheme (tolerance {3}; {4}), by {1}.",
        "Model diestimasi dengan Toe.Adoption {0}, dengan skema {2} (toleransi {3}; {4}), memakai {1}.");
    private static readonly Phrase Pls = new(
        "partial least squares path modeling without correction for measurement error, so that paths between common factors are attenuated",
        "pemodelan jalur kuadrat terkecil parsial tanpa koreksi kesalahan pengukuran, sehingga koefisien jalur antarfaktor bersama cenderung terlalu lemah");
    private static readonly Phrase Consistent = new(
        "consistent partial least squares path modeling (PLSc), which corrects common factors for measurement error",
        "pemodelan jalur kuadrat terkecil parsial konsisten (PLSc), yang mengoreksi kesalahan pengukuran faktor bersama");
    private static readonly Phrase FactorWeighting = new("factor weighting", "pembobotan faktor");
    private static readonly Phrase CentroidWeighting = new("centroid weighting", "pembobotan sentroid");
    private static readonly Phrase PathWeighting = new("path weighting", "pembobotan jalur");
    private static readonly Phrase Converged = new("converged after {0} of at most {1} iterations", "konvergen setelah {0} dari paling banyak {1} iterasi");
    private static readonly Phrase NotConverged = new("not converged after {0} {0:iteration|iterations}", "tidak konvergen setelah {0} iterasi");
    private static readonly Phrase Blocks = new("Constructs ({0}): {1}.", "Konstruk ({0}): {1}.");
    private static readonly Phrase CommonFactors = new("{0} modeled as {0:a common factor|common factors} (Mode A weights)", "{0} dimodelkan sebagai faktor bersama (bobot Mode A)");
    private static readonly Phrase ModeAComposites = new("{0} as {0:a composite|composites} with Mode A weights", "{0} sebagai komposit berbobot Mode A");
    private static readonly Phrase ModeBComposites = new("{0} as {0:a composite|composites} with Mode B weights", "{0} sebagai komposit berbobot Mode B");
    private static readonly Phrase SumScores = new("{0} as {0:a sum score|sum scores}", "{0} sebagai skor jumlah");
    private static readonly Phrase SingleItems = new("{0} as {0:a single item|single items}", "{0} sebagai butir tunggal");
    private static readonly Phrase MissingRule = new("Missing answers: {0}.", "Jawaban hilang: {0}.");
    private static readonly Phrase Refused = new("none were allowed", "tidak diperbolehkan");
    private static readonly Phrase Resampled = new(
        "Standard errors, p values and {0} {1} are from a bootstrap with {2} {2:resample|resamples} ({3}); {4} of them {4:counts|count}, and inadmissible ones were {5}.",
        "Galat baku, nilai p, dan {1} {0} berasal dari bootstrap dengan {2} sampel ulang ({3}); {4} di antaranya diperhitungkan, dan yang tidak layak {5}.");
    private static readonly Phrase Dropped = new("left out", "tidak dipakai");
    private static readonly Phrase Kept = new("kept", "tetap dipakai");
    private static readonly Phrase Probability = new(
        "p values are two-sided, from the normal distribution and the bootstrap standard error.", "Nilai p dua sisi, dari sebaran normal dan galat baku bootstrap.");
    private static readonly Phrase NoBootstrap = new(
        "No bootstrap was run: nothing is said about how sure the numbers are.", "Bootstrap tidak dijalankan: kepastian angkanya tidak dinyatakan.");
    private static readonly Phrase Defined = new("Definitions: {0} ({1}).", "Definisi: {0} ({1}).");
    private static readonly Phrase Compared = new(
        "Values are compared with the guidelines {0}; the source of each limit stands in its row.", "Nilai dibandingkan dengan acuan {0}; sumber setiap batas ada pada barisnya.");
    private static readonly Phrase Discriminant = new(
        "Discriminant validity is judged by HTMT, after {0}, and by the criterion of {1}.", "Validitas diskriminan dinilai dengan HTMT menurut {0} dan kriteria {1}.");
    private static readonly Phrase OwnLimits = new("Limits of the authors' own choice: {0}.", "Batas pilihan penulis sendiri: {0}.");
    private static readonly Phrase ExactFitRun = new(
        "Exact fit was tested with {0} {0:resample|resamples} of each model (seed {1}).", "Kecocokan tepat diuji dengan {0} sampel ulang tiap model (benih {1}).");
    private static readonly Phrase MeasurementRun = new(
        "HTMT2, congruence and tetrads were resampled {0} {0:time|times} (seed {1}; {2} {2:counts|count}; {3} level of all tetrads of a block together).",
        "HTMT2, kongruensi, dan tetrad dihitung ulang pada {0} sampel ulang (benih {1}; {2} dipakai; taraf {3} untuk semua tetrad satu blok bersama-sama).");
    private static readonly Phrase NotAssessed = new(
        "Prediction of new cases and importance-performance were not assessed.", "Prediksi kasus baru dan kepentingan-kinerja tidak dinilai.");
    private static readonly Phrase Basis = new("The method is that of {0}.", "Metode ini dari {0}.");
    private static readonly Phrase Correction = new("The correction is that of {0}.", "Koreksi ini dari {0}.");
    private static readonly Phrase Data = new("The answers have the SHA-256 hash {0}.", "Jawaban memiliki hash SHA-256 {0}.");
    private static readonly Phrase Reuse = new(
        "The HTML form of this report embeds the model, settings and results in full precision as JSON (element toe-result).",
        "Bentuk HTML laporan ini memuat model, pengaturan, dan hasil dengan ketelitian penuh sebagai JSON (elemen toe-result).");

    public static ReportSection Of(ReportContext context, string version)
    {
        PlsFit fit = context.Fit;
        PlsSettings settings = fit.Settings;
        List<Prose> sentences =
        [
            context.Tell(
                Software,
                version,
                context.Say(settings.Consistent ? Consistent : Pls),
                context.Say(Scheme(settings.Scheme)),
                context.Numbers.Power(settings.Tolerance),
                fit.Convergence.Converged
                    ? context.Say(Converged, context.Numbers.Count(fit.Convergence.Iterations), context.Numbers.Count(settings.MaximumIterations))
                    : context.Say(NotConverged, context.Numbers.Count(fit.Convergence.Iterations))),
            context.Tell(Basis, context.Cite("Wold1982")),
            context.Tell(Blocks, context.Numbers.Count(fit.Constructs.Count), Kinds(context)),
        ];
        if (settings.Consistent)
        {
            sentences.Add(context.Tell(Correction, context.Cite("DijkstraHenseler2015")));
        }

        if (fit.Missing is not null)
        {
            sentences.Add(context.Tell(MissingRule, context.Say(settings.Missing == Surveys.MissingDataRule.Refuse ? Refused : SampleSection.RuleWords(settings.Missing))));
        }

        sentences.AddRange(context.Bootstrap is { } bootstrap ? [Bootstrapped(context, bootstrap), context.Tell(Probability)] : [context.Tell(NoBootstrap)]);
        sentences.Add(context.Tell(Discriminant, context.Cite("HenselerRingleSarstedt2015"), context.Cite("FornellLarcker1981")));
        sentences.Add(context.Tell(Compared, context.GuidelinesInUse));
        string[] own = [.. context.Findings.Where(finding => finding.Source == Guideline.OwnChoice).Select(finding => $"{context.Say(CriterionWords.Of(finding.Criterion))} {finding.Guideline}").Distinct(StringComparer.Ordinal)];
        if (own.Length > 0)
        {
            sentences.Add(context.Tell(OwnLimits, string.Join("; ", own)));
        }

        sentences.AddRange(Evidence(context));
        sentences.Add(context.Tell(Defined, new AuthorRun(context.Assessment.Definitions.Name), string.Join(context.Language == "id" ? "; " : ", ", DefinitionWords.Of(context.Assessment.Definitions, fit.Settings.Consistent).Select(choice => context.Say(choice)))));
        sentences.Add(context.Tell(NotAssessed));
        Prose data = Prose.Join([.. fit.DataHash is { } hash ? [context.Tell(Data, hash)] : (Prose[])[], context.Tell(Reuse)]);
        return new ReportSection("methods", context.Say(Heading), [new ParagraphBlock(Prose.Join(sentences)), new ParagraphBlock(data)]);
    }

    private static Prose Bootstrapped(ReportContext context, BootstrapResult bootstrap) => context.Tell(
        Resampled,
        context.Numbers.Percent(bootstrap.Settings.Level),
        context.Numbers.IntervalMethodOf(bootstrap.Settings.Method),
        context.Numbers.Count(bootstrap.Resamples),
        bootstrap.Seed is { } seed ? context.Say(FigureWords.Seed, seed) : context.Say(FigureWords.GivenResamples),
        context.Numbers.Count(bootstrap.Usable),
        context.Say(bootstrap.Settings.Inadmissible == InadmissibleReplicates.Drop ? Dropped : Kept));

    private static IEnumerable<Prose> Evidence(ReportContext context)
    {
        if (context.Assessment.Evidence.ExactFit is { } test)
        {
            yield return context.Tell(ExactFitRun, context.Numbers.Count(test.Settings.Resamples), Text.Invariant($"{test.Settings.Seed}"));
        }

        if (context.Assessment.Evidence.Measurement is { } measurement)
        {
            yield return context.Tell(
                MeasurementRun,
                context.Numbers.Count(measurement.Settings.Resamples),
                Text.Invariant($"{measurement.Settings.Seed}"),
                context.Numbers.Count(measurement.Usable),
                context.Numbers.Percent(measurement.TetradLevel));
        }
    }

    private static Phrase Scheme(InnerScheme scheme) => scheme switch
    {
        InnerScheme.Factor => FactorWeighting,
        InnerScheme.Centroid => CentroidWeighting,
        _ => PathWeighting,
    };

    private static string Kinds(ReportContext context)
    {
        Measurement[] all = [.. context.Fit.Model.Constructs.Select(construct => construct.Measurement)];
        (Phrase Words, int Count)[] kinds =
        [
            (CommonFactors, all.Count(measurement => measurement is Reflective)),
            (ModeAComposites, all.Count(measurement => measurement is Composite { Mode: WeightingMode.ModeA })),
            (ModeBComposites, all.Count(measurement => measurement is Composite { Mode: WeightingMode.ModeB })),
            (SumScores, all.Count(measurement => measurement is Composite { Mode: WeightingMode.Unit })),
            (SingleItems, all.Count(measurement => measurement is SingleItem)),
        ];
        return string.Join(", ", kinds.Where(kind => kind.Count > 0).Select(kind => context.Say(kind.Words, context.Numbers.Count(kind.Count))));
    }
}
