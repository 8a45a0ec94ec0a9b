namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>
/// All wording of the pages, in one place and in both languages side by side: {name} is filled in, **words** are emphasized.
/// The wording of questions, scales, levels and advice comes from the instrument and the catalogue.
/// </summary>
internal sealed partial class Texts
{
    private readonly bool indonesian;

    private Texts(string language)
    {
        Language = language;
        indonesian = language == "id";
    }

    public static Texts English { get; } = new("en");

    public static Texts Indonesian { get; } = new("id");

    public string Language { get; }

    public Texts Other => indonesian ? English : Indonesian;

    public static Texts? For(string language) => language switch { "en" => English, "id" => Indonesian, _ => null };

    /// <summary>The text with its places filled in. Values are filled in once: a value that holds {braces} stays as it is.</summary>
    public static string Fill(string text, params ReadOnlySpan<(string Name, string Value)> values)
    {
        System.Text.StringBuilder filled = new(text.Length + 32);
        for (int at = 0; at < text.Length;)
        {
            int open = text.IndexOf('{', at), close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                return filled.Append(text, at, text.Length - at).ToString();
            }

            filled.Append(text, at, open - at);
            foreach ((string name, string value) in values)
            {
                if (text.AsSpan(open + 1, close - open - 1).SequenceEqual(name))
                {
                    filled.Append(value);
                }
            }

            at = close + 1;
        }

        return filled.ToString();
    }

    private string T(string english, string indonesianText) => indonesian ? indonesianText : english;

    // Every page.
    public string LanguageName => T("English", "Bahasa Indonesia");

    public string Site => T("AI readiness check", "Cek kesiapan AI");

    public string SkipToContent => T("Skip to the content", "Langsung ke isi");

    public string ErrorPrefix => T("Error: ", "Kesalahan: ");

    public string Translation => T(
        "The Indonesian wording has not been checked by a native speaker yet.",
        "Terjemahan bahasa Indonesia ini belum diperiksa penutur asli.");

    public string NotValidatedShort => T(
        "**Not yet validated**: for discussion, not for grading.",
        "**Belum divalidasi**: pakai sebagai bahan diskusi, bukan penilaian.");

    public string WhatThisMeans => T("What does this mean?", "Apa artinya?");

    public string NotValidatedLong => T(
        "These questions were written for this project and are not yet validated. Use the result to start a conversation, not to grade, rank or refuse anyone.",
        "Pertanyaan ini disusun untuk proyek ini dan belum divalidasi. Gunakan hasilnya sebagai bahan diskusi, bukan untuk menilai, memeringkat, atau menolak siapa pun.");

    public string SelfReport => T(
        "The result rests on what you told us; nobody has checked it.",
        "Hasil ini berdasarkan jawaban Anda sendiri dan belum diperiksa pihak lain.");

    // Buttons.
    public string Start => T("Start", "Mulai");

    public string Continue => T("Continue", "Lanjut");

    public string Back => T("Back", "Kembali");

    public string Change => T("Change", "Ubah");

    public string SeeResult => T("See result", "Lihat hasil");

    public string Print => T("Print", "Cetak");

    public string Delete => T("Delete", "Hapus");

    public string Keep => T("Keep", "Jangan hapus");

    public string TryAgain => T("Try again", "Coba lagi");

    public string DownloadCsv => T("Download CSV (table)", "Unduh CSV (tabel)");

    public string DownloadJson => T("Download JSON (all numbers)", "Unduh JSON (semua angka)");

    public string ChangeAnswers => T("Change answers", "Ubah jawaban");

    public string NewCheck => T("New check", "Cek baru");

    // The first page of the form.
    public string FormTitle => T("How ready is your business to use AI?", "Seberapa siap usaha Anda memakai AI?");

    public string Purpose => T(
        "Answer the questions and see what is in place, what holds you back, and what to do first.",
        "Jawab pertanyaannya, lalu lihat apa yang sudah ada, apa yang menghambat, dan apa yang sebaiknya didahulukan.");

    public string Length => T("{n} questions, about {m} minutes.", "{n} pertanyaan, sekitar {m} menit.");

    public string HowToAnswer => T(
        "Answer for how things are now. There are no right or wrong answers, and you can skip any question.",
        "Jawab sesuai keadaan sekarang. Tidak ada jawaban benar atau salah, dan setiap pertanyaan boleh dilewati.");

    public string WhoSees => T(
        "Nobody sees your answers until you press \"See result\".",
        "Tidak ada yang melihat jawaban Anda sebelum Anda menekan \"Lihat hasil\".");

    public string WhoSeesStored => T(
        "At the end you decide whether we may store them, without the business name.",
        "Pada akhirnya Anda memutuskan apakah jawaban boleh disimpan, tanpa nama usaha.");

    public string WhoSeesNotStored => T(
        "They are used to work out your result and are not stored by us.",
        "Jawaban dipakai untuk menghitung hasil Anda dan tidak kami simpan.");

    public string KeptOnDevice => T(
        "Your answers stay on this device until you send or delete them.",
        "Jawaban tersimpan di perangkat ini sampai Anda mengirim atau menghapusnya.");

    public string WithoutScript => T(
        "All questions are on this page. Press \"See result\" at its end.",
        "Semua pertanyaan ada di halaman ini. Tekan \"Lihat hasil\" di bagian akhir.");

    // Questions.
    public string Progress => T("Part {i} of {m} · {a} of {b} answered", "Bagian {i} dari {m} · {a} dari {b} dijawab");

    public string HowFarAgree => T("How far do you agree?", "Seberapa setuju Anda?");

    public string ChooseOne => T("Choose one answer for each question.", "Pilih satu jawaban untuk setiap pertanyaan.");

    public string Or => T("or", "atau");

    public string Optional => T("(optional)", "(opsional)");

    public string ProfileTitle => T("About your business", "Tentang usaha Anda");

    public string ProfileCaption => T("Last part", "Bagian terakhir");

    public string ProfileHint => T("These answers are not scored.", "Jawaban ini tidak dinilai.");

    public string FirmNameLabel => T("Business name", "Nama usaha");

    public string FirmNameHint => T("Shown on your result only. It is never stored.", "Hanya ditampilkan pada hasil Anda. Tidak pernah disimpan.");

    public string SeveralHint => T("Tick all that apply", "Centang semua yang sesuai");

    public string NumberHint => T("A whole number, such as 4", "Bilangan bulat, misalnya 4");

    public string CheckTitle => T("Check your answers", "Periksa jawaban Anda");

    public string SendTitle => T("See your result", "Lihat hasil Anda");

    public string SectionCount => T("{a} of {b} answered", "{a} dari {b} dijawab");

    public string OpenFirst => T("Parts with questions left open", "Bagian yang belum lengkap");

    public string OpenHint => T("You can answer them, or see the result without.", "Anda bisa menjawabnya, atau melihat hasil tanpa menjawab.");

    public string Complete => T("Complete parts", "Bagian yang sudah lengkap");

    public string ConsentQuestion => T(
        "May we store your answers, without the business name, to compare businesses?",
        "Bolehkah kami menyimpan jawaban Anda, tanpa nama usaha, untuk membandingkan usaha?");

    public string ConsentYes => T("Yes, store them without a name", "Ya, simpan tanpa nama");

    public string ConsentNo => T("No, only work out my result", "Tidak, hitung hasil saya saja");

    public string ConsentHint => T(
        "With the result you get a key to delete them. The result is the same either way.",
        "Bersama hasil, Anda mendapat kunci untuk menghapusnya. Hasilnya sama, apa pun pilihan Anda.");

    public string InOtherLanguage => T("Continue in English with these answers", "Lanjutkan dalam bahasa Indonesia dengan jawaban ini");

    // Messages of the form.
    public string Probe => T(
        "{k} questions on this page have no answer. You can answer them, or continue without.",
        "{k} pertanyaan di halaman ini belum dijawab. Anda bisa menjawabnya, atau lanjut tanpa menjawab.");

    public string ProbeOne => T(
        "One question on this page has no answer. You can answer it, or continue without.",
        "Satu pertanyaan di halaman ini belum dijawab. Anda bisa menjawabnya, atau lanjut tanpa menjawab.");

    public string ProbeAnswer => T("Answer", "Jawab");

    public string ProbeContinue => T("Continue without", "Lanjut tanpa menjawab");

    public string ErrorHeading => T("There is a problem", "Ada masalah");

    public string ConsentMissing => T("Select whether we may store your answers", "Pilih apakah jawaban Anda boleh disimpan");

    public string NotWhole => T("{label} must be a whole number, such as 4", "{label} harus berupa bilangan bulat, misalnya 4");

    public string OutOfRange => T("{label} must be between {least} and {most}", "{label} harus antara {least} dan {most}");

    public string TooLow => T("{label} must be {least} or more", "{label} harus {least} atau lebih");

    public string TooLong => T("{label} must be {most} characters or fewer", "{label} paling banyak {most} karakter");

    public string NotOffered => T("Choose one of the answers to \"{label}\"", "Pilih salah satu jawaban untuk \"{label}\"");

    public string NothingAnswered => T("Answer at least one question before you ask for a result", "Jawab sedikitnya satu pertanyaan sebelum melihat hasil");

    public string Offline => T(
        "No connection. Your answers are safe on this device. Try again when you are online.",
        "Tidak ada koneksi. Jawaban Anda aman di perangkat ini. Coba lagi saat sudah tersambung.");

    public string OfflineUnsaved => T(
        "No connection. Leave this page open and try again when you are online.",
        "Tidak ada koneksi. Biarkan halaman ini terbuka dan coba lagi saat sudah tersambung.");

    public string InstrumentChanged => T(
        "The questions have changed since you started. {k} answers still fit; please look at the others.",
        "Pertanyaan berubah sejak Anda mulai. {k} jawaban masih sesuai; mohon periksa yang lain.");

    public string Resume => T("You answered {a} of {b} questions on {date}.", "Anda sudah menjawab {a} dari {b} pertanyaan pada {date}.");

    public string ResumeContinue => T("Continue", "Lanjutkan");

    public string StartAgain => T("Start again", "Mulai lagi");

    public string StorageBlocked => T(
        "This browser does not keep answers. Finish in one go.",
        "Peramban ini tidak menyimpan jawaban. Selesaikan dalam satu kali pengisian.");

    public string Saved => T("Saved on this device", "Tersimpan di perangkat ini");

    public string DeleteFromDevice => T("Delete answers from this device", "Hapus jawaban dari perangkat ini");

    public string DeleteQuestion => T("Delete all answers from this device?", "Hapus semua jawaban dari perangkat ini?");

    public string Deleted => T("Answers deleted from this device.", "Jawaban sudah dihapus dari perangkat ini.");

    // Faults.
    public string FaultTitle => T("Something went wrong", "Terjadi gangguan");

    public string Fault => T(
        "We could not work out your result. Your answers are still on this device.",
        "Hasil belum bisa dihitung. Jawaban Anda masih ada di perangkat ini.");

    public string Reference => T("Reference: {id}", "Nomor rujukan: {id}");

    public string TooManyTitle => T("Too many requests", "Terlalu banyak permintaan");

    public string TooMany => T("Too many requests. Wait {s} seconds and try again.", "Terlalu banyak permintaan. Tunggu {s} detik, lalu coba lagi.");

    public string NotFoundTitle => T("Page not found", "Halaman tidak ditemukan");

    public string NotFound => T("There is no page at this address.", "Tidak ada halaman di alamat ini.");

    public string RefusedTitle => T("The form could not be read", "Formulir tidak bisa dibaca");

    public string Refused => T("The form was incomplete or too long. Open it again and send it once more.", "Formulir tidak lengkap atau terlalu panjang. Buka lagi, lalu kirim sekali lagi.");

    public string BackToForm => T("Back to the form", "Kembali ke formulir");

    public string StoredDeletedTitle => T("Stored answers deleted", "Jawaban yang disimpan sudah dihapus");

    public string StoredDeleted => T("We no longer hold the answers of this key.", "Kami tidak lagi menyimpan jawaban dengan kunci ini.");
}
