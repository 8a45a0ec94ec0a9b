using Toe.Adoption.Instruments;
using static Toe.Adoption.Internal.Text;

namespace Toe.Adoption.Forms;

/// <summary>The few words of a form that no instrument holds.</summary>
internal static class FormWords
{
    public static LocalizedText ProfilePage { get; } = LocalizedText.Of(("en", "About the business"), ("id", "Tentang usaha"));

    public static LocalizedText Required { get; } = LocalizedText.Of(("en", "Please answer this question."), ("id", "Mohon jawab pertanyaan ini."));

    public static LocalizedText RequiredOrDontKnow { get; } = LocalizedText.Of(
        ("en", "Please choose an answer; the last one is for when you do not know."),
        ("id", "Mohon pilih satu jawaban; pilihan terakhir tersedia bila Anda tidak tahu."));

    public static LocalizedText WholeNumber(long? minimum, long? maximum) => (minimum, maximum) switch
    {
        (null, null) => LocalizedText.Of(("en", "Please give a whole number."), ("id", "Mohon isi bilangan bulat.")),
        ({ } least, null) => LocalizedText.Of(
            ("en", Invariant($"Please give a whole number, {least} or more.")),
            ("id", Invariant($"Mohon isi bilangan bulat, {least} atau lebih."))),
        (null, { } greatest) => LocalizedText.Of(
            ("en", Invariant($"Please give a whole number, {greatest} or less.")),
            ("id", Invariant($"Mohon isi bilangan bulat, {greatest} atau kurang."))),
        ({ } least, { } greatest) => LocalizedText.Of(
            ("en", Invariant($"Please give a whole number from {least} to {greatest}.")),
            ("id", Invariant($"Mohon isi bilangan bulat dari {least} sampai {greatest}."))),
    };
}
