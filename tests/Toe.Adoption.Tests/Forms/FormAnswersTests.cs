using System.Text;
using Toe.Adoption.Estimation;
using Toe.Adoption.Forms;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Instruments;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.Forms.Returned;

namespace Toe.Adoption.Tests.Forms;

/// <summary>Answers as forms return them. All are synthetic.</summary>
public class FormAnswersTests
{
    private const string Kobo = """
        start,end,instrument_id,instrument_version,notice,CO/CO1,CO/CO2,AU/AU1,AU/AU2,AU/AC1,profile/SECTOR,profile/EMP,profile/CITY,_id,_uuid,_submission_time,_submitted_by
        2026-11-24T09:00:00.000+07:00,2026-11-24T09:12:30.000+07:00,small,1.0.0,,1,DK,2,0,3,food,12,0812 Street,7,u-7,2026-11-24T02:13:00,mia
        2026-11-24T10:00:00.000+07:00,2026-11-24T10:05:00.000+07:00,small,1.0.0,,3,2,,,1,2nd,,,8,u-8,2026-11-24T03:06:00,mia

        """;

    [Fact]
    public void An_export_of_Kobo_is_read()
    {
        Validated<FormAnswers> read = Read(Kobo);
        Assert.Empty(read.Issues);
        FormSubmission first = read.Value.Submissions[0];
        Assert.Equal(new Dictionary<string, double?> { ["CO1"] = 1, ["CO2"] = null, ["AU1"] = 2, ["AU2"] = 0 }, first.Answers);
        Assert.Equal(new Dictionary<string, string> { ["SECTOR"] = "food", ["EMP"] = "12", ["CITY"] = "0812 Street" }, first.Profile);
        Assert.Equal(TimeSpan.FromSeconds(750), first.Duration);
        Assert.Equal(("7", "u-7", "2026-11-24T02:13:00"), (first.Metadata["_id"], first.Metadata["_uuid"], first.Metadata["_submission_time"]));
        Assert.DoesNotContain("_submitted_by", first.Metadata.Keys);
        Assert.Equal(("answers.csv, line 2", "1.0.0"), (first.Subject, first.InstrumentVersion));
        Assert.Empty(first.FailedAttentionChecks);

        FormSubmission second = read.Value.Submissions[1];
        Assert.Equal(["CO1", "CO2"], second.Answers.Keys);
        Assert.Equal(["AC1"], second.FailedAttentionChecks);
        Assert.Equal(new Dictionary<string, string> { ["SECTOR"] = "2nd" }, second.Profile);
    }

    [Theory]
    [InlineData("/", "page")]
    [InlineData("-", "page")]
    [InlineData("", "")]
    public void Names_of_columns_may_have_their_page_before_them(string between, string page)
    {
        string before = page.Length == 0 ? "" : "AU" + between;
        FormAnswers answers = Read($"CO1,CO2,{before}AU1,{before}AU2\n1,2,3,4\n").Value;
        Assert.Equal(new Dictionary<string, double?> { ["CO1"] = 1, ["CO2"] = 2, ["AU1"] = 3, ["AU2"] = 4 }, answers.Submissions[0].Answers);
    }

    [Fact]
    public void Wording_and_words_of_any_language_stand_for_questions_and_answers()
    {
        Validated<FormAnswers> read = Read(
            "Cap waktu;Alamat email;Pernyataan CO1.;CO2. Statement  CO2.;Page [Statement AU1.];Cost/pernyataan au2.;Choose yes.;Bidang;City\n"
            + "24/11/2026 09:00:00;somebody@example.org;Sebagian;tidak  TAHU;3;4;Yes;Makanan;Ubud\n"
            + "24/11/2026 09:01:00;somebody@example.org;No;Don\u2019t know;3;4;Tidak tahu;Other;Ubud\n");
        Assert.Empty(read.Issues);
        FormSubmission first = read.Value.Submissions[0];
        Assert.Equal(new Dictionary<string, double?> { ["CO1"] = 2, ["CO2"] = null, ["AU1"] = 3, ["AU2"] = 4 }, first.Answers);
        Assert.Equal(new Dictionary<string, string> { ["SECTOR"] = "food", ["CITY"] = "Ubud" }, first.Profile);
        Assert.Equal("24/11/2026 09:00:00", Assert.Single(first.Metadata).Value);
        Assert.Equal(new Dictionary<string, double?> { ["AC1"] = null }, read.Value.Submissions[1].AttentionChecks);
        Assert.Equal("2nd", read.Value.Submissions[1].Profile["SECTOR"]);
    }

    [Fact]
    public void Several_choices_are_asked_for_and_read_by_ids_or_words()
    {
        InstrumentDraft draft = Drafts.Valid with
        {
            Profile =
            [
                new()
                {
                    Id = "TOOLS",
                    Text = Drafts.Both("Tools", "Alat"),
                    Kind = ProfileKind.MultipleChoice,
                    Choices = [new("pos", Drafts.Both("Cashier, with receipts", "Kasir")), new("web", Drafts.Both("Own website", "Situs web")), new("none", Drafts.Both("None", "Tidak ada"))],
                },
            ],
        };
        Instrument instrument = Instrument.Create(draft);
        Workbook form = Workbook.Of(draft);
        Assert.Contains(form.Survey, row => row["type"] == "select_multiple TOOLS");
        Assert.Equal(["pos", "web", "none"], form.Choices.Where(row => row["list_name"] == "TOOLS").Select(row => row["name"]));
        using MemoryStream codebook = new();
        AnswerTemplate.WriteCodebook(instrument, codebook);
        Assert.Contains("choices, with a blank between", Encoding.UTF8.GetString(codebook.ToArray()), StringComparison.Ordinal);

        string csv = "CO1,CO2,AU1,AU2,TOOLS\n" + string.Join("", new[] { "web pos", "\"Own website, none\"", "\"Cashier, with receipts\"", "pos;pos", "web", "" }.Select(cell => $"1,2,3,4,{cell}\n"));
        FormAnswers read = FormAnswers.ParseCsv(instrument, csv).Value;
        Assert.Equal(["pos web", "web none", "pos", "pos", "web", null], read.Submissions.Select(one => one.Profile.GetValueOrDefault("TOOLS")));
        Assert.Equal("pos web", read.ToSurvey().Columns.Single(column => column.Name == "TOOLS").Text(0));
        Assert.Equal(read.Submissions.Select(one => one.Profile.GetValueOrDefault("TOOLS")), FormAnswers.ParseCsv(instrument, Written(read)).Value.Submissions.Select(one => one.Profile.GetValueOrDefault("TOOLS")));

        Issue wrong = Assert.Single(FormAnswers.ParseCsv(instrument, "CO1,CO2,AU1,AU2,TOOLS\n1,2,3,4,web pos radio\n").Errors);
        Assert.Equal("An answer is some of pos, web, none, with blanks between, or their words, with commas between, or nothing.", wrong.Expected);
    }

    [Fact]
    public void Ids_that_are_no_form_names_are_found_by_either()
    {
        InstrumentConstruct first = Drafts.Valid.Constructs[0] with { Items = [Drafts.Item("start"), Drafts.Item("Größe"), Drafts.Item("Länge")] };
        Instrument instrument = Instrument.Create(Drafts.Valid with { Constructs = [first], InterviewTopics = [] });
        FormSubmission only = FormAnswers.ParseCsv(instrument, "start,CO/start_2,CO/Gr__e,Länge\n2026-11-24T09:00:00Z,1,2,3\n").Value.Submissions[0];
        Assert.Equal(new Dictionary<string, double?> { ["start"] = 1, ["Größe"] = 2, ["Länge"] = 3 }, only.Answers);
        Assert.Equal(9, only.Start!.Value.Hour);
    }

    [Fact]
    public void Other_columns_can_be_assigned()
    {
        FormSettings settings = new() { Columns = [("How many people?", "EMP")] };
        Assert.Equal("4", Read("CO1,CO2,AU1,AU2,How many people?\n1,2,3,4,4\n", settings).Value.Submissions[0].Profile["EMP"]);
        Assert.Contains(
            "Did you mean EMP?",
            Assert.Throws<ArgumentException>(() => Read("CO1\n1\n", new FormSettings { Columns = [("x", "EMPL")] })).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("'=was defused by hand")]
    [InlineData("''@twice")]
    [InlineData("+62 812")]
    [InlineData("-0.5")]
    [InlineData("@home")]
    [InlineData("\ttab")]
    [InlineData("0812")]
    [InlineData("comma, \"quote\"\nand line; semicolon")]
    [InlineData(" blanks ")]
    [InlineData("<script>alert(1)</script> \u202E\U0001F600")]
    public void Texts_survive_writing_and_reading(string text)
    {
        FormAnswers answers = Read($"CO1,CO2,AU1,AU2,CITY\n1,DK,,10,\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n", new FormSettings { RestoresDefusedTexts = false }).Value;
        Assert.Equal(text, answers.Submissions[0].Profile["CITY"]);
        string written = Written(answers);
        Assert.DoesNotMatch("(^|,|\")[=+@\t]|(^|,|\")-[^0-9]", written);
        Same(answers.Submissions[0], Read(written).Value.Submissions[0]);
    }

    [Fact]
    public void Written_answers_are_read_as_the_same()
    {
        FormAnswers answers = Read(Kobo).Value;
        FormAnswers again = Read(Written(answers)).Value;
        Assert.Equal(answers.Questions, again.Questions);
        foreach ((FormSubmission expected, FormSubmission found) in answers.Submissions.Zip(again.Submissions))
        {
            Same(expected, found);
        }

        Assert.Equal(Written(answers), Written(again));
    }

    [Fact]
    public void Random_forms_in_the_shape_of_an_export_are_read_as_they_were_filled_in()
    {
        uint state = 2026;
        List<double?[]> filled = [];
        var csv = new System.Text.StringBuilder("_uuid,CO/CO1,CO/CO2,AU/AU1,AU/AU2\n");
        for (int row = 0; row < 200; row++)
        {
            double?[] answers = [Next(1, 3), Next(1, 3), Next(0, 10), Next(0, 10)];
            filled.Add(answers);
            csv.Append("synthetic").AppendJoin("", answers.Select((answer, i) => "," + (answer switch
            {
                null => i < 2 ? "DK" : "",
                double number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            }))).Append('\n');
        }

        FormAnswers read = Read(csv.ToString()).Value;
        foreach ((double?[] expected, FormSubmission found) in filled.Zip(read.Submissions))
        {
            Assert.Equal(expected, Small.Items.Select(item => found.Answers.GetValueOrDefault(item.Id)));
            Assert.Equal(expected[2] is not null, found.Answers.ContainsKey("AU1"));
        }

        double? Next(int least, int greatest)
        {
            unchecked
            {
                state = (state * 1664525) + 1013904223;
            }

            int range = greatest - least + 2;
            int drawn = (int)((state >> 8) % (uint)range);
            return drawn == range - 1 ? null : least + drawn;
        }
    }

    [Fact]
    public void Answers_go_on_to_scoring()
    {
        FormAnswers answers = Read(Kobo).Value;
        AnswerSheet sheet = answers.ToAnswerSheets()[0];
        Assert.Equal("1.0.0", sheet.InstrumentVersion);
        Assert.Equal(answers.Submissions[0].Answers, sheet.Answers);
        Assert.True(ReadinessScorer.Create(Small).Score(sheet).IsValid);
    }

    [Fact]
    public void Answers_go_on_to_estimation_with_dont_know_as_missing_and_without_texts()
    {
        Survey survey = Read(Kobo).Value.ToSurvey();
        Assert.Equal(["CO1", "CO2", "AU1", "AU2", "AC1", "SECTOR", "EMP"], survey.Columns.Select(column => column.Name));
        Assert.Equal([null, 2.0], Enumerable.Range(0, 2).Select(row => survey["CO2"].Number(row)));
        Assert.Equal(["food", "2nd"], Enumerable.Range(0, 2).Select(row => survey["SECTOR"].Text(row)));
        Assert.Equal([12.0, null], Enumerable.Range(0, 2).Select(row => survey["EMP"].Number(row)));
        Assert.Equal("answers.csv, line 3", survey.RowSubject(1));

        string rows = string.Concat(Enumerable.Range(0, 60).Select(i => $"{1 + (i % 3)},{(i % 7 == 0 ? "DK" : 1 + (i * i % 3))},{(i % 3 * 3) + (i % 2)},{i % 11}\n"));
        AdoptionModel model = ModelSyntax.Read("CO =~ CO1\nAU =~ AU1\nAU ~ CO").Value;
        Assert.True(Pls.Estimate(model, Read("CO1,CO2,AU1,AU2\n" + rows).Value.ToSurvey()).IsValid);
    }

    [Fact]
    public void A_survey_from_elsewhere_is_read_by_the_same_rules()
    {
        Survey survey = Survey.FromColumns("sheet", ("CO1", [1, 2]), ("CO2", [3, double.NaN]), ("AU1", [0, 10]), ("AU2", [1, 1])).Value;
        FormAnswers answers = FormAnswers.Of(Small, survey).Value;
        Assert.Equal(new Dictionary<string, double?> { ["CO1"] = 2, ["AU1"] = 10, ["AU2"] = 1 }, answers.Submissions[1].Answers);
        Assert.Equal("sheet, row 2", answers.Submissions[1].Subject);
    }

    [Fact]
    public void A_form_tells_nothing_of_its_answers_by_itself()
    {
        FormAnswers answers = Read(Kobo).Value;
        Assert.Equal("answers.csv: 2 forms, 8 questions", answers.ToString());
        Assert.Equal("answers.csv, line 2", answers.Submissions[0].ToString());
    }
}
