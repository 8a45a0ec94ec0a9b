using Toe.Adoption.Collections;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Reporting;

/// <summary>The terms of the report in plain words.</summary>
internal static class GlossarySection
{
    public static readonly Phrase Heading = new("Glossary", "Glosarium");

    private static readonly (Phrase Term, Phrase Meaning)[] Terms =
    [
        (new("Construct", "Konstruk"), new("What is measured by several questions together, such as support by leaders.", "Hal yang diukur oleh beberapa pertanyaan bersama-sama, misalnya dukungan pimpinan.")),
        (new("Indicator", "Indikator"), new("One question, as a column of the data.", "Satu pertanyaan, sebagai satu kolom data.")),
        (new("H1, H2, ...", "H1, H2, ..."), new("Hypotheses: the paths whose sign the model expects, numbered in its order.", "Hipotesis: jalur yang tandanya diperkirakan model, bernomor menurut urutannya.")),
        (new("PLS-SEM, PLSc", "PLS-SEM, PLSc"), new(
            "Partial least squares structural equation modeling: constructs are weighted sums of their indicators. PLSc is its consistent variant, which corrects for measurement error.",
            "Pemodelan persamaan struktural kuadrat terkecil parsial: konstruk adalah jumlah berbobot indikatornya. PLSc adalah varian konsisten, yang mengoreksi kesalahan pengukuran.")),
        (new("Path coefficient (beta)", "Koefisien jalur (beta)"), new(
            "How many standard deviations the target differs where the source differs by one and all other sources are equal.",
            "Beda konstruk tujuan dalam simpangan baku bila konstruk asal berbeda satu simpangan baku dan asal lainnya sama.")),
        (new("Confidence interval (CI)", "Interval kepercayaan (IK)"), new(
            "The range in which the coefficient lies by a procedure that holds it in the stated share of samples.",
            "Rentang dari suatu prosedur yang, pada persentase sampel yang disebutkan, mencakup koefisien sebenarnya.")),
        (new("Resample (bootstrap)", "Sampel ulang (bootstrap)"), new(
            "Rows drawn from the sample with replacement, to see how much numbers vary by chance.", "Baris yang diambil dari sampel dengan pengembalian, untuk melihat seberapa besar angka berubah karena kebetulan.")),
        (new("SE, SD", "SE, SB"), new(
            "Standard error: how much an estimate varies over samples. Standard deviation: how much answers vary over rows.",
            "Galat baku (standard error): seberapa besar estimasi berubah antarsampel. Simpangan baku: seberapa besar jawaban berbeda antarbaris.")),
        (new("BCa", "BCa"), new(
            "Bias-corrected and accelerated: intervals that allow for skewed resamples.", "Terkoreksi bias dan dipercepat: interval yang memperhitungkan sampel ulang yang menceng.")),
        (new("Loading", "Muatan"), new("The correlation of an indicator with its construct.", "Korelasi indikator dengan konstruknya.")),
        (new("Weight", "Bobot"), new("How much an indicator counts in the score of its construct.", "Seberapa besar indikator diperhitungkan dalam skor konstruknya.")),
        (new("Reliability (alpha, rho_A, rho_C)", "Reliabilitas (alpha, rho_A, rho_C)"), new(
            "The share of a score's variance that is not error, from 0 to 1.", "Bagian ragam skor yang bukan kesalahan, dari 0 sampai 1.")),
        (new("AVE", "AVE"), new("Average variance extracted: the mean squared loading of a block.", "Rata-rata ragam terekstrak: rata-rata kuadrat muatan sebuah blok.")),
        (new("HTMT, HTMT2", "HTMT, HTMT2"), new(
            "Heterotrait-monotrait ratio, of arithmetic and of geometric means: near 1, two constructs can hardly be told apart.",
            "Rasio heterotrait-monotrait, dari rata-rata aritmetik dan geometrik: bila mendekati 1, dua konstruk hampir tidak terbedakan.")),
        (new("Tetrad (CTA-PLS)", "Tetrad (CTA-PLS)"), new(
            "A difference of products of covariances of four indicators, which is zero where one common factor explains them; confirmatory tetrad analysis tests that.",
            "Selisih hasil kali kovarians empat indikator, yang nol bila satu faktor bersama menjelaskannya; analisis tetrad konfirmatori mengujinya.")),
        (new("VIF", "VIF"), new(
            "Variance inflation factor: how much less certain a coefficient is because its neighbors say the same.", "Faktor inflasi ragam: seberapa jauh kepastian koefisien berkurang karena pendahulu lain memuat informasi yang sama.")),
        (new("R\u00B2", "R\u00B2"), new("The share of a construct's variance that the paths to it explain.", "Bagian ragam konstruk yang dijelaskan oleh jalur yang menuju konstruk itu.")),
        (new("f\u00B2", "f\u00B2"), new("Effect size: what R\u00B2 loses when one source is left out, relative to what is not explained.", "Ukuran pengaruh: R\u00B2 yang hilang bila satu asal dikeluarkan, relatif terhadap yang tidak dijelaskan.")),
        (new("SRMR, d_ULS, d_G, d_ML", "SRMR, d_ULS, d_G, d_ML"), new(
            "Distances between the correlations of the sample and those of the model (standardized root mean square residual, unweighted least squares, geodesic, maximum likelihood); 0 is perfect agreement.",
            "Jarak antara korelasi sampel dan korelasi model (akar rata-rata kuadrat residual terstandar, kuadrat terkecil tanpa bobot, geodesik, kemungkinan maksimum); 0 berarti sama persis.")),
        (new("HI95, HI99", "HI95, HI99"), new(
            "The 95 % and 99 % quantiles of a measure over resamples in which the model holds.", "Kuantil 95 % dan 99 % suatu ukuran pada sampel ulang yang sesuai dengan model.")),
        (new("\u03C7\u00B2, df, NFI, RMSEA, CFI", "\u03C7\u00B2, df, NFI, RMSEA, CFI"), new(
            "Chi-squared, its degrees of freedom, and three indices made of them (normed fit, root mean square error of approximation, comparative fit).",
            "Khi-kuadrat, derajat bebasnya, dan tiga indeks yang dibuat darinya (kecocokan ternorma, akar rata-rata kuadrat galat hampiran, kecocokan komparatif).")),
        (new("AIC, BIC", "AIC, BIC"), new(
            "Akaike information criterion and Bayesian information criterion (of Schwarz): smaller is better between models of the same data.",
            "Kriteria informasi Akaike dan kriteria informasi Bayesian (dari Schwarz): makin kecil makin baik antarmodel dari data yang sama.")),
    ];

    public static ReportSection Of(ReportContext context) => new("glossary", context.Say(Heading),
        [new TermsBlock(Terms.Select(entry => (context.Say(entry.Term), context.Tell(entry.Meaning))).ToValueList())]);
}
