using System.Text.Json;
using System.Text.RegularExpressions;

namespace Toe.Adoption.Tests.Instruments;

/// <summary>Checks JSON against the keywords of JSON Schema that our schema uses; any other keyword is an error, so that none is overlooked.</summary>
internal sealed class JsonSchemaSubset(JsonElement root)
{
    public List<string> Errors(JsonElement instance)
    {
        List<string> errors = [];
        Check(root, instance, "$", errors);
        return errors;
    }

    private void Check(JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (!Holds(schema, keyword, value, path, errors))
            {
                errors.Add($"{path}: {keyword.Name}");
            }
        }
    }

    private bool Holds(JsonElement schema, JsonProperty keyword, JsonElement value, string path, List<string> errors) => keyword.Name switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" => true,
        "$ref" => Each(() => Check(Definition(keyword.Value.GetString()!), value, path, errors)),
        "type" => IsOf(keyword.Value.GetString()!, value),
        "const" => JsonElement.DeepEquals(keyword.Value, value),
        "enum" => keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
        "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "properties" => value.ValueKind != JsonValueKind.Object || Each(() =>
        {
            foreach (JsonProperty member in value.EnumerateObject().Where(member => keyword.Value.TryGetProperty(member.Name, out _)))
            {
                Check(keyword.Value.GetProperty(member.Name), member.Value, $"{path}.{member.Name}", errors);
            }
        }),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object || Further(schema, keyword.Value, value, path, errors),
        "items" => value.ValueKind != JsonValueKind.Array || Each(() =>
        {
            foreach ((int i, JsonElement item) in value.EnumerateArray().Index())
            {
                Check(keyword.Value, item, $"{path}[{i}]", errors);
            }
        }),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= keyword.Value.GetInt32(),
        "minProperties" => value.ValueKind != JsonValueKind.Object || value.GetPropertyCount() >= keyword.Value.GetInt32(),
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32(),
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= keyword.Value.GetInt32(),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble(),
        _ => throw new NotSupportedException($"The keyword {keyword.Name} is not known to this test."),
    };

    private bool Further(JsonElement schema, JsonElement rule, JsonElement value, string path, List<string> errors)
    {
        JsonProperty[] further = [.. value.EnumerateObject()
            .Where(member => !(schema.TryGetProperty("properties", out JsonElement known) && known.TryGetProperty(member.Name, out _)))];
        return rule.ValueKind == JsonValueKind.False ? further.Length == 0 : Each(() =>
        {
            foreach (JsonProperty member in further)
            {
                Check(rule, member.Value, $"{path}.{member.Name}", errors);
            }
        });
    }

    private JsonElement Definition(string reference) => root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);

    private static bool Each(Action checks)
    {
        checks();
        return true;
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException($"The type {type} is not known to this test."),
    };
}
