using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Figures;

/// <summary>Figures in Indonesian, not yet checked by a native speaker.</summary>
internal sealed class IndonesianWords : FigureWords
{
    public override string Language => "id";

    public override string Technology => "Teknologi";

    public override string Organization => "Organisasi";

    public override string Environment => "Lingkungan";

    public override string EnvironmentLetter => "L";

    public override string FurtherFactors => "Faktor lain";

    public override string Controls => "Variabel kontrol";

    public override string CommonFactor => "faktor bersama";

    public override string Composite => "komposit";

    public override string SingleItem => "butir tunggal";

    public override string Control => "variabel kontrol";

    public override string NoInterval => "tanpa interval";

    public override string Zero => "nol";

    public override string Guideline => "acuan";

    public override string Bootstrap => "sampel ulang";

    public override string Seed => "benih";

    public override string GivenResamples => "sampel ulang dari luar";

    public override string SpansSentence => "Interval mencakup nol: data belum memastikan arahnya.";

    public override string TooLarge => "Gambar ini lebar: cetak pada halaman mendatar, atau pisahkan menurut dimensi.";

    public override string HollowNote => "Titik kosong: interval mencakup nol.";

    public override string Missing => "Tidak terdefinisi";

    public override string AllDrivers => "adopsi dan hasil";

    public override string CausalNote => "Koefisien jalur menunjukkan hubungan menurut model, bukan pengaruh yang sudah terbukti.";

    protected override string Thousands => ".";

    public override string IntervalMethodOf(IntervalMethod method) => method switch
    {
        IntervalMethod.Normal => "interval normal",
        IntervalMethod.Basic => "interval basic",
        IntervalMethod.BiasCorrected => "interval terkoreksi bias",
        IntervalMethod.BiasCorrectedAccelerated => "interval BCa",
        _ => "interval persentil",
    };

    public override string ConfidenceInterval(string percent) => $"IK {percent}";

    public override string Excludes(string percent) => $"interval {percent} tidak mencakup nol";

    public override string Spans(string percent) => $"interval {percent} mencakup nol";

    public override string ExpectedTag(int hypothesis, bool positive) => Text.Invariant($"H{hypothesis}: dugaan {(positive ? "+" : "\u2212")}");

    public override string FoundTag(bool positive) => positive ? "hasil +" : "hasil \u2212";

    public override string Path(string from, string to, string estimate) => $"Koefisien jalur dari {from} ke {to} sebesar {estimate}";

    public override string SignSentence(int hypothesis, bool expectedPositive, bool foundPositive) =>
        Text.Invariant($"H{hypothesis} memperkirakan jalur {Sign(expectedPositive)}; hasilnya {Sign(foundPositive)}.");

    public override string Inadmissible(string rSquared, string construct) =>
        $"R\u00B2 {construct} adalah {rSquared}, yang tidak layak: bagian ragam terletak antara 0 dan 1.";

    public override string Explained(string percent, string construct) => $"Model menjelaskan {percent} ragam {construct}.";

    public override string ModelTitle(string model) => $"Model jalur: {model}";

    public override string PathsTitle(string model) => $"Koefisien jalur: {model}";

    public override string LoadingsTitle(string model) => $"Muatan luar: {model}";

    public override string DensitiesTitle(string model) => $"Sebaran sampel ulang koefisien jalur: {model}";

    public override string HtmtTitle(string model) => $"Rasio heterotrait-monotrait (HTMT): {model}";

    public override string Sample(string count) => $"n\u00A0=\u00A0{count}";

    public override string ControlsNote(string names) => $"Variabel kontrol: {names}.";

    public override string SplitNote(int part, int parts, string band) =>
        $"Bagian {part} dari {parts}: jalur yang berawal dari {band}. Seluruh model diestimasi sekaligus; R\u00B2 menghitung semua jalurnya.";

    public override string PathsNote(string percent) => $"Titik: estimasi; garis: interval {percent}.";

    public override string LoadingsNote(string guideline) => $"Belah ketupat: di bawah acuan {guideline}.";

    public override string LoadingSentence(string indicator, string construct, string estimate) =>
        $"Muatan {indicator} pada {construct} sebesar {estimate}";

    public override string DensityNote(string resamples, string percent) =>
        $"Garis luar: {resamples} sampel ulang, kernel Gauss; titik: estimasi; batang: interval {percent}.";

    public override string HtmtNote(string guideline) =>
        $"Berbingkai dan tebal: di atas acuan {guideline}. Makin gelap makin besar. Rasio mendekati 1 berarti dua konstruk hampir tidak terbedakan.";

    public override string HtmtSentence(string first, string second, string value, bool isOver) =>
        $"{first} dan {second}: {value}{(isOver ? ", di atas acuan" : "")}.";

    private static string Sign(bool positive) => positive ? "positif" : "negatif";
}
