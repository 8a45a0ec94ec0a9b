namespace Toe.Adoption.Forms;

/// <summary>The columns that KoboToolbox, ODK and Google Forms add to the answers.</summary>
internal static class FormMetadata
{
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "_id", "_uuid", "_submission_time", "_index", "_status", "_validation_status", "__version__", "today", "meta/instanceID", "meta-instanceID",
        "instanceID", "SubmissionDate", "KEY", "FormVersion", "ReviewState", "Timestamp", "Cap waktu", "Stempel waktu",
    };

    // Who sent it and from which device is nobody's business in an analysis; the rest says nothing about answers.
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "deviceid", "DeviceID", "username", "phonenumber", "simserial", "subscriberid", "email", "Email Address", "Email address", "Alamat email",
        "Username", "Nama pengguna", "SubmitterID", "SubmitterName", "AttachmentsPresent", "AttachmentsExpected", "Status", "Edits", "audit",
        "Score", "Skor", "instanceName", "formhub/uuid", FormNames.Notice, FormNames.InstrumentHash,
    };

    public static FormTarget Of(string header) => header switch
    {
        FormNames.Start => FormTarget.Start,
        FormNames.End => FormTarget.End,
        FormNames.InstrumentId => FormTarget.InstrumentId,
        FormNames.InstrumentVersion => FormTarget.InstrumentVersion,
        _ when Kept.Contains(header) => FormTarget.Metadata,
        _ when LeftOut.Contains(header) || header.StartsWith('_') || header.StartsWith("meta/", StringComparison.Ordinal) => FormTarget.LeftOut,
        _ => FormTarget.Unknown,
    };
}
