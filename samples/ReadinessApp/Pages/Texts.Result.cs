using Toe.Adoption.Catalogue;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>The wording of the result page.</summary>
internal sealed partial class Texts
{
    public string ResultTitle => T("Result", "Hasil");

    public string ResultOf => T("Result: ", "Hasil: ");

    public string Lead => T(
        "Your business is **{level}** in its readiness to use AI: {n} of 100.",
        "Usaha Anda **{level}** dalam kesiapan memakai AI: {n} dari 100.");

    /// <summary>The first level's name does not fit the sentence of the others.</summary>
    public string LeadStarting => T(
        "Your business is **just starting** in its readiness to use AI: {n} of 100.",
        "Usaha Anda **masih di tahap awal** dalam kesiapan memakai AI: {n} dari 100.");

    public string LeadReady => T("Your business is **{level}** to use AI: {n} of 100.", "Usaha Anda **{level}** memakai AI: {n} dari 100.");

    /// <summary>For levels that somebody else named.</summary>
    public string LeadOther => T("Readiness to use AI: **{level}**, {n} of 100.", "Kesiapan memakai AI: **{level}**, {n} dari 100.");

    public string NotScoredLead => T("Your readiness cannot be scored yet.", "Kesiapan usaha Anda belum bisa dihitung.");

    public string OutOf => T("of 100", "dari 100");

    public string Coverage => T("Based on {a} of {b} answers from {k} people.", "Dihitung dari {a} dari {b} jawaban, oleh {k} orang.");

    public string CoverageOne => T("Based on {a} of {b} answers from one person.", "Dihitung dari {a} dari {b} jawaban, oleh satu orang.");

    public string ScaleLabel => T(
        "{n} on a scale from 0 to 100 in {k} parts. Level: {level}.",
        "{n} pada skala 0 sampai 100 dengan {k} bagian. Tingkat: {level}.");

    public string LevelsTable => T("The levels", "Tingkat kesiapan");

    public string Level => T("Level", "Tingkat");

    public string FromTo => T("From", "Mulai dari");

    public string Gated => T(
        "The level is held back by an area that is still too low, whatever the number.",
        "Tingkat ini ditahan oleh bidang yang nilainya masih terlalu rendah, berapa pun angkanya.");

    public string SmallDifference => T("Differences of a few points mean little.", "Selisih beberapa poin tidak banyak artinya.");

    public string PrioritiesTitle(int count) => count switch
    {
        1 => T("One area to look at first", "Satu bidang yang sebaiknya didahulukan"),
        2 => T("Two areas to look at first", "Dua bidang yang sebaiknya didahulukan"),
        _ => T("Three areas to look at first", "Tiga bidang yang sebaiknya didahulukan"),
    };

    public string TooFew => T("There are too few answers to tell.", "Jawaban belum cukup untuk menentukannya.");

    public string NoPriorities => T("Every area that could be scored has reached the target.", "Semua bidang yang bisa dihitung sudah mencapai target.");

    public string GapLine => T("{score} now, target {target}: {gap} points to go.", "Sekarang {score}, target {target}: selisih {gap} poin.");

    public string GapLineBarrier => T(
        "Burden {score} now, target {target} or less: {gap} points to go.",
        "Beban sekarang {score}, target paling besar {target}: selisih {gap} poin.");

    public string PriorityCaveat => T(
        "A priority area is where the gap and the weight are largest. It does not prove what causes your result.",
        "Bidang prioritas adalah bidang dengan selisih dan bobot terbesar. Ini tidak membuktikan penyebab hasil Anda.");

    public string FirstStep => T("First step: ", "Langkah pertama: ");

    public string NoAdvice => T(
        "talk about it with the people who do this work, and choose one thing to change this month.",
        "bicarakan dengan orang yang mengerjakannya, lalu pilih satu hal untuk diubah bulan ini.");

    public string AskOthers => T("others can help here, see \"{addressee}\" below.", "pihak lain bisa membantu, lihat \"{addressee}\" di bawah.");

    public string AdviceTitle => T("What can be done", "Apa yang bisa dilakukan");

    public string NoAdviceAtAll => T("No advice is shown: no area is below its threshold.", "Tidak ada saran: tidak ada bidang di bawah ambangnya.");

    public string AreasTitle => T("Score by area", "Nilai per bidang");

    public string AreasCaption => T(
        "Scores from 0 to 100: higher is better. In each part the largest gap comes first.",
        "Nilai 0 sampai 100: makin besar makin baik. Pada tiap bagian, selisih terbesar lebih dahulu.");

    public string BarriersTitle => T("Barriers: lower is better", "Hambatan: makin kecil makin baik");

    public string BarriersCaption => T("Burden from 0 to 100: lower is better.", "Beban 0 sampai 100: makin kecil makin baik.");

    public string OutcomesTitle => T("Use and results: not part of the score", "Pemakaian dan hasil: tidak termasuk nilai");

    public string OutcomesCaption => T("Scores from 0 to 100. They show where you stand today.", "Nilai 0 sampai 100. Menunjukkan keadaan Anda sekarang.");

    public string Area => T("Area", "Bidang");

    public string Score => T("Score", "Nilai");

    public string Burden => T("Burden", "Beban");

    public string Answers => T("Answers", "Jawaban");

    public string Weight => T("Weight", "Bobot");

    public string OnTheScale => T("On the scale", "Pada skala");

    public string Target => T("target {n}", "target {n}");

    public string TargetLine => T("The vertical line marks the target, {n}.", "Garis tegak menandai target, {n}.");

    public string AnswersOf => T("{a} of {b}", "{a} dari {b}");

    public string InformantsTitle => T("What the people who answered say", "Apa kata orang-orang yang menjawab");

    public string InformantsSame => T(
        "{k} people answered. They differ by at most {r} points on an area.",
        "{k} orang menjawab. Perbedaan terbesar pada satu bidang {r} poin.");

    public string InformantsDiffer => T(
        "{k} people answered. They differ by up to {r} points on {area}: talk about it before you decide.",
        "{k} orang menjawab. Perbedaan terbesar {r} poin pada {area}: bicarakan dahulu sebelum memutuskan.");

    public string InformantsBar => T(
        "The bar shows the mean; the thin line over it runs from the lowest to the highest answer. {k} informants.",
        "Batang menunjukkan rata-rata; garis tipis di atasnya dari jawaban terendah sampai tertinggi. {k} informan.");

    public string RangeOf => T("{least} to {greatest}, {k} informants", "{least} sampai {greatest}, {k} informan");

    public string SpreadOf => T("differ by {r}, {k} informants", "selisih {r}, {k} informan");

    public string PeersTitle => T("Compared with other businesses", "Dibandingkan dengan usaha lain");

    public string Peers => T(
        "Among {n} {group} that answered here, about {p} of 100 score lower than you. They are not a sample of all firms.",
        "Di antara {n} {group} yang menjawab di sini, kira-kira {p} dari 100 bernilai lebih rendah. Mereka bukan sampel dari semua usaha.");

    public string PeersTooFew => T(
        "Not shown: fewer than {n} similar businesses have answered here, too few to protect each of them.",
        "Belum ditampilkan: usaha serupa yang menjawab di sini kurang dari {n}, terlalu sedikit untuk melindungi masing-masing.");

    public string PeersGroup => T("businesses in \"{group}\"", "usaha bidang \"{group}\"");

    public string PeersAll => T("businesses", "usaha");

    public string PeersAsOf => T("Counted on {date}.", "Dihitung pada {date}.");

    public string PeersOff => T(
        "Not shown: no answers are stored here to compare with.",
        "Tidak ditampilkan: di sini tidak ada jawaban tersimpan untuk dibandingkan.");

    public string HowTitle => T("How this was computed", "Cara menghitung");

    public string HowRules => T(
        "Each answer is placed between 0 and 100 of its scale; reverse-worded questions are turned round first. An area is the mean of its answers, and \"don't know\" counts as no answer. The overall score joins the areas of each part, and then the parts. A barrier is shown as burden and enters as 100 minus burden.",
        "Setiap jawaban ditempatkan antara 0 dan 100 pada skalanya; pertanyaan berarah terbalik dibalik dahulu. Nilai bidang adalah rata-rata jawabannya, dan \"tidak tahu\" dianggap tidak dijawab. Nilai keseluruhan menggabungkan bidang dalam setiap bagian, lalu bagian-bagiannya. Hambatan ditampilkan sebagai beban dan dihitung sebagai 100 dikurangi beban.");

    public string HowMissing => T(
        "An area is scored from {share} of its questions on; what is missing is never counted as 0, and the weights are shared among what is there.",
        "Bidang dihitung jika sedikitnya {share} pertanyaannya dijawab; yang kosong tidak pernah dihitung 0, dan bobotnya dibagi pada yang ada.");

    public string EqualWeights => T("All areas count the same.", "Semua bidang berbobot sama.");

    public string WeightsFrom => T("Weights come from {source}.", "Bobot berasal dari {source}.");

    public string WeightsTable => T("Weights of this result", "Bobot pada hasil ini");

    public string InstrumentName => T("Questions", "Pertanyaan");

    public string Version => T("Version", "Versi");

    public string Fingerprint => T("Fingerprint", "Sidik jari");

    public string FilesTitle => T("Keep this result", "Simpan hasil ini");

    public string FilesHint => T(
        "Each is worked out again from your answers when you press it. Keep the file: this page is not stored.",
        "Masing-masing dihitung ulang dari jawaban Anda saat ditekan. Simpan berkasnya: halaman ini tidak disimpan.");

    public string StoredTitle => T("Your stored answers", "Jawaban Anda yang disimpan");

    public string StoredHint => T(
        "Stored without the business name, under this key. With it you can delete them, now or later.",
        "Disimpan tanpa nama usaha, dengan kunci ini. Dengan kunci ini Anda bisa menghapusnya, sekarang atau nanti.");

    public string DeleteStored => T("Delete stored answers", "Hapus jawaban yang disimpan");

    public string AddresseeOf(Addressee addressee) => addressee switch
    {
        Addressee.Firm => T("For you", "Untuk Anda"),
        Addressee.Government => T("For government", "Untuk pemerintah"),
        Addressee.TechnologyProvider => T("For technology providers", "Untuk penyedia teknologi"),
        _ => T("For associations and non-profits", "Untuk asosiasi dan lembaga nirlaba"),
    };
}
