using System.Text.Json;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Files;

/// <summary>An issue as JSON, with its message.</summary>
internal sealed class IssueConverter : DocumentConverter<Issue, IssueDocument>
{
    protected override Issue FromDocument(IssueDocument document)
    {
        var issue = new Issue
        {
            Code = document.Code,
            Severity = document.Severity,
            Subject = document.Subject,
            Found = document.Found,
            Expected = document.Expected ?? "",
            Remedy = document.Remedy ?? "",
        };
        return document.Message is null || document.Message == issue.Message
            ? issue
            : throw new JsonException("The message of an issue is not what was found, what was expected and the remedy, with blanks between.");
    }

    protected override IssueDocument ToDocument(Issue value) => new()
    {
        Code = value.Code,
        Severity = value.Severity,
        Subject = value.Subject,
        Found = value.Found,
        Expected = value.Expected,
        Remedy = value.Remedy,
        Message = value.Message,
    };
}
