using Toe.Adoption.Collections;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Reporting;

/// <summary>The terms of the report in plain words.</summary>
internal static class GlossarySection
{
    public static readonly Phrase Heading = new("Glossary", "Glosarium");

    private static readonly (Phrase Term, Phrase Meaning)[] Terms =
    [
        (new("Construct", "Konstruk"), new("What is measured by several questions together, such as support by leaders.", "Hal yang diukur oleh beberapa pertanyaan bersama, misalnya dukungan pimpinan.")),
        (new("Indicator", "Indikator"), new("One question, as a column of the data.", "Satu pertanyaan, sebagai satu kolom data.")),
        (new("Path coefficient (beta)", "Koefisien jalur (beta)"), new(
            "How many standard deviations the target differs where the source differs by one and all other sources are equal.",
            "Beda konstruk tujuan dalam simpangan baku bila konstruk asal berbeda satu simpangan baku dan asal lainnya sama.")),
        (new("Confidence interval (CI)", "Interval kepercayaan (IK)"), new(
            "The range in which the coefficient lies by a procedure that holds it in the stated share of samples.",
            "Rentang yang memuat koefisien menurut prosedur yang memuatnya pada bagian sampel yang disebutkan.")),
        (new("Resample (bootstrap)", "Sampel ulang (bootstrap)"), new(
            "Rows drawn from the sample with replacement, to see how much numbers vary by chance.", "Baris yang diambil ulang dari sampel dengan pengembalian, untuk melihat seberapa angka berubah karena kebetulan.")),
        (new("Loading", "Muatan"), new("The correlation of an indicator with its construct.", "Korelasi indikator dengan konstruknya.")),
        (new("Weight", "Bobot"), new("How much an indicator counts in the score of its construct.", "Seberapa besar indikator diperhitungkan dalam skor konstruknya.")),
        (new("Reliability (alpha, rho_A, rho_C)", "Reliabilitas (alpha, rho_A, rho_C)"), new(
            "The share of a score's variance that is not error, from 0 to 1.", "Bagian ragam skor yang bukan kesalahan, dari 0 sampai 1.")),
        (new("AVE", "AVE"), new("Average variance extracted: the mean squared loading of a block.", "Rata-rata ragam terekstrak: rata-rata kuadrat muatan sebuah blok.")),
        (new("HTMT", "HTMT"), new(
            "Heterotrait-monotrait ratio: near 1, two constructs can hardly be told apart.", "Rasio heterotrait-monotrait: bila mendekati 1, dua konstruk hampir tidak terbedakan.")),
        (new("VIF", "VIF"), new(
            "Variance inflation factor: how much less certain a coefficient is because its neighbors say the same.", "Faktor inflasi ragam: seberapa berkurang kepastian koefisien karena pendahulu lain mengatakan hal yang sama.")),
        (new("R\u00B2", "R\u00B2"), new("The share of a construct's variance that the paths to it explain.", "Bagian ragam konstruk yang dijelaskan oleh jalur menujunya.")),
        (new("f\u00B2", "f\u00B2"), new("Effect size: what R\u00B2 loses when one source is left out, relative to what is not explained.", "Ukuran pengaruh: R\u00B2 yang hilang bila satu asal dikeluarkan, relatif terhadap yang tidak dijelaskan.")),
        (new("SRMR, d_ULS, d_G, d_ML", "SRMR, d_ULS, d_G, d_ML"), new(
            "Distances between the correlations of the sample and those of the model; 0 is perfect agreement.", "Jarak antara korelasi sampel dan korelasi model; 0 berarti sama persis.")),
        (new("\u03C7\u00B2, df, NFI, RMSEA, CFI", "\u03C7\u00B2, df, NFI, RMSEA, CFI"), new(
            "Chi-squared, its degrees of freedom, and three indices made of them (normed fit, root mean square error of approximation, comparative fit).",
            "Khi-kuadrat, derajat bebasnya, dan tiga indeks yang dibuat darinya (kecocokan ternorma, akar rata-rata kuadrat galat hampiran, kecocokan komparatif).")),
        (new("AIC, BIC", "AIC, BIC"), new("Information criteria of Akaike and Bayes: smaller is better between models of the same data.", "Kriteria informasi Akaike dan Bayes: makin kecil makin baik antarmodel dari data yang sama.")),
    ];

    public static ReportSection Of(ReportContext context) => new("glossary", context.Say(Heading),
        [new TermsBlock(Terms.Select(entry => (context.Say(entry.Term), context.Tell(entry.Meaning))).ToValueList())]);
}
