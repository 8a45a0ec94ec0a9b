using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;
using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>Reads a posted form. Fields that the form does not have are ignored: browsers' extensions add some.</summary>
internal static class FormReader
{
    public const string DontKnow = "DK";
    public const string FirmName = "firmName";
    public const string Consent = "consent";
    public const int LongestText = 200;

    /// <summary>Refuses an instrument of which a question has the name of one of the form's own fields: the answers to both would be one.</summary>
    /// <exception cref="OptionsValidationException">It has such a question; there is a line for each.</exception>
    public static void ThrowIfNamesCollide(Instrument instrument)
    {
        string[] own = [FirmName, Consent, ResultPage.Again, ResultPage.Receipt];
        string[] faults =
        [
            .. instrument.Items.Select(item => item.Id)
                .Concat(instrument.Content.AttentionChecks.Select(check => check.Id))
                .Concat(instrument.Content.Profile.Select(question => question.Id))
                .Intersect(own, StringComparer.Ordinal)
                .Select(id => $"Instrument {instrument.Id}: the question '{id}' has the name of a field of the page. Give it another id."),
        ];
        if (faults.Length > 0)
        {
            throw new OptionsValidationException("Readiness", typeof(Instrument), faults);
        }
    }

    /// <summary>The choices in a field of several: ids with blanks between.</summary>
    public static string[] Several(string value) => value.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static FormReading Read(Instrument instrument, IEnumerable<KeyValuePair<string, string>> posted, bool asksConsent)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        HashSet<string> twice = new(StringComparer.Ordinal);
        HashSet<string> several = [.. instrument.Content.Profile.Where(question => question.Kind == ProfileKind.MultipleChoice).Select(question => question.Id)];
        foreach ((string name, string value) in posted)
        {
            if (several.Contains(name))
            {
                // A form sends each box that is ticked on its own.
                fields[name] = string.Join(' ', Several(fields.GetValueOrDefault(name, "")).Append(Clean(value)).Distinct(StringComparer.Ordinal)).Trim();
                continue;
            }

            // Control characters and noncharacters have no place in a line of text; a page may not hold them either, not even encoded.
            if (!fields.TryAdd(name, Clean(value)) && fields[name] != Clean(value))
            {
                twice.Add(name);
            }
        }

        Dictionary<string, string> kept = new(StringComparer.Ordinal);
        Dictionary<string, double?> answers = new(StringComparer.Ordinal);
        Dictionary<string, int> checks = new(StringComparer.Ordinal);
        List<FieldError> errors = [];
        foreach (Item item in instrument.Items)
        {
            if (Answer(item.Id) is { } answer)
            {
                answers.Add(item.Id, answer.IsDontKnow ? null : answer.Value);
            }
        }

        foreach (AttentionCheck check in instrument.Content.AttentionChecks)
        {
            if (Answer(check.Id) is { IsDontKnow: false } answer)
            {
                checks.Add(check.Id, answer.Value);
            }
        }

        if (answers.Count == 0 && errors.Count == 0)
        {
            errors.Add(new FieldError(instrument.Items[0].Id, FieldFault.NothingAnswered));
        }

        Dictionary<string, string> profile = new(StringComparer.Ordinal);
        foreach (ProfileQuestion question in instrument.Content.Profile)
        {
            if (Take(question.Id) is not { } value)
            {
                continue;
            }

            if (ProfileFault(question, value, out string stored) is { } fault)
            {
                errors.Add(new FieldError(question.Id, fault));
            }
            else
            {
                profile.Add(question.Id, stored);
            }
        }

        string? firm = Take(FirmName);
        if (firm?.Length > LongestText)
        {
            errors.Add(new FieldError(FirmName, FieldFault.TooLong));
        }

        _ = Take(ResultPage.Receipt); // what was changed takes the place of what is stored under it
        string? consent = twice.Contains(Consent) ? null : Take(Consent); // yes and no at once is neither
        // A result that is shown again, or as a file, was consented to or not when it was new; nothing is stored now.
        bool isAgain = fields.ContainsKey(ResultPage.Again);
        if (asksConsent && !isAgain && consent is not ("yes" or "no"))
        {
            errors.Add(new FieldError(Consent, FieldFault.ConsentMissing));
        }

        return new FormReading
        {
            Fields = kept,
            Answers = answers,
            Checks = checks,
            Profile = profile,
            FirmName = firm,
            MayStore = asksConsent && !isAgain && consent == "yes",
            Errors = [.. errors],
        };

        string? Take(string name)
        {
            if (!fields.TryGetValue(name, out string? value) || value.Length == 0)
            {
                return null;
            }

            kept[name] = value;
            return value;
        }

        (int Value, bool IsDontKnow)? Answer(string id)
        {
            if (Take(id) is not { } value)
            {
                return null;
            }

            ResponseScale scale = instrument.ScaleOf(id);
            if (!twice.Contains(id))
            {
                if (value == DontKnow && scale.DontKnow is not null)
                {
                    return (0, true);
                }

                if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
                    && number >= scale.Minimum && number <= scale.Maximum)
                {
                    return (number, false);
                }
            }

            kept.Remove(id);
            errors.Add(new FieldError(id, FieldFault.NotOffered));
            return null;
        }
    }

    private static FieldFault? ProfileFault(ProfileQuestion question, string value, out string stored)
    {
        stored = value;
        switch (question.Kind)
        {
            case ProfileKind.Choice:
                return question.Choices.Any(choice => choice.Id == value) ? null : FieldFault.NotOffered;
            case ProfileKind.Number:
                // People group digits: 1.000 and 1,000 are one thousand in either language, for these are whole numbers.
                string digits = value.Replace(" ", "", StringComparison.Ordinal);
                bool isGrouped = digits.Split('.', ',') is [{ Length: >= 1 and <= 3 }, .. var groups] && groups.Length > 0 && groups.All(group => group.Length == 3);
                digits = isGrouped ? digits.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal) : digits;
                if (!long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
                {
                    return FieldFault.NotWhole;
                }

                stored = number.ToString(CultureInfo.InvariantCulture);
                return number < (question.Minimum ?? 0) || number > (question.Maximum ?? long.MaxValue) ? FieldFault.OutOfRange : null;
            case ProfileKind.MultipleChoice:
                return Array.TrueForAll(Several(value), one => question.Choices.Any(choice => choice.Id == one)) ? null : FieldFault.NotOffered;
            default:
                return value.Length > LongestText ? FieldFault.TooLong : null;
        }
    }

    private static string Clean(string value)
    {
        StringBuilder clean = new(value.Length);
        foreach (Rune rune in value.EnumerateRunes())
        {
            clean.Append(Rune.IsControl(rune) || IsNoncharacter(rune.Value) ? " " : rune.ToString());
        }

        return clean.ToString().Trim();
    }

    private static bool IsNoncharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}
