using System.Text.RegularExpressions;
using Toe.Adoption.Catalogue;
using Toe.Adoption.Forms;
using Toe.Adoption.Instruments;
using Toe.Adoption.Tests.Instruments;
using static Toe.Adoption.Tests.Instruments.Drafts;

namespace Toe.Adoption.Tests.Forms;

/// <summary>An instrument as an XLSForm, read back with another library and held against the rules of the format.</summary>
public partial class XlsFormTests
{
    private const string English = "label::English (en)";
    private const string Indonesian = "label::Bahasa Indonesia (id)";

    private static readonly Workbook Form = Workbook.Of(Valid);

    [Fact]
    public void A_form_has_three_sheets_with_the_columns_that_the_format_demands()
    {
        Assert.Equal(["survey", "choices", "settings"], Form.Names);
        Assert.Equal(["type", "name", English, Indonesian], Form.Columns("survey").Take(4));
        Assert.Equal(["list_name", "name", English, Indonesian], Form.Columns("choices"));
        Assert.Equal(["form_title", "form_id", "version", "default_language", "style"], Form.Columns("settings"));
    }

    [Fact]
    public void Names_begin_with_a_letter_or_underscore_and_are_unique()
    {
        string[] names = [.. Form.Survey.Where(row => row["type"] != "end group").Select(row => row["name"])];
        Assert.All(names, name => Assert.Matches(Name(), name));
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
        Assert.All(Form.Survey, row => Assert.NotEqual("", row["type"]));
    }

    [Fact]
    public void Every_question_has_a_label_in_every_language() => Assert.All(
        Form.Survey.Where(row => row["type"] is not ("start" or "end" or "calculate" or "end group")),
        row => Assert.All([English, Indonesian], column => Assert.NotEqual("", row[column])));

    [Fact]
    public void Every_list_that_a_question_names_is_there_and_its_choices_have_no_blanks()
    {
        string[] asked = [.. Form.Survey.Select(row => row["type"]).Where(type => type.StartsWith("select_one ", StringComparison.Ordinal)).Select(type => type[11..]).Distinct()];
        Assert.Equal(["agree3", "often", "SECTOR"], asked);
        Assert.Equal(asked.Order(), Form.Choices.Select(row => row["list_name"]).Distinct().Order());
        Assert.All(Form.Choices, row => Assert.DoesNotContain(' ', row["name"]));
        Assert.All(Form.Choices, row => Assert.All([English, Indonesian], column => Assert.NotEqual("", row[column])));
    }

    [Fact]
    public void A_scale_offers_its_numbers_and_dont_know_last()
    {
        Assert.Equal(["1", "2", "3", "DK"], Form.List("agree3"));
        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], Form.List("often"));
        Dictionary<string, string> last = Form.Choices.Last(row => row["list_name"] == "agree3");
        Assert.Equal(("Don't know", "Tidak tahu"), (last[English], last[Indonesian]));
    }

    [Fact]
    public void Each_construct_is_a_page_and_the_questions_about_the_firm_are_the_last()
    {
        Assert.Equal(
            [
                "start", "end", "calculate", "calculate", "calculate", "note",
                "begin group", "select_one agree3", "select_one agree3", "end group",
                "begin group", "select_one often", "select_one often", "select_one agree3", "end group",
                "begin group", "select_one SECTOR", "integer", "text", "end group",
            ],
            Form.Survey.Select(row => row["type"]));
        Assert.All(Form.Survey.Where(row => row["type"] == "begin group"), row => Assert.Equal("field-list", row["appearance"]));
        Assert.Equal(["CO", "AU", "profile"], Form.Survey.Where(row => row["type"] == "begin group").Select(row => row["name"]));
        Assert.Equal("Not yet validated.", Form.Row("notice")[English]);
        Assert.Equal("Pernyataan CO1.", Form.Row("CO1")[Indonesian]);
    }

    [Fact]
    public void A_skip_rule_becomes_a_condition() => Assert.Equal("${AU1} = '1' or ${AU1} = '2' or ${AU1} = '3'", Form.Row("AU2")["relevant"]);

    [Fact]
    public void Only_questions_that_can_be_answered_by_dont_know_are_required()
    {
        Assert.Equal(["CO1", "CO2", "AC1", "SECTOR", "CITY"], Form.Survey.Where(row => row["required"] == "yes").Select(row => row["name"]));
        Assert.Contains("do not know", Form.Row("CO1")["required_message::English (en)"], StringComparison.Ordinal);
        Workbook free = Workbook.Of(Valid, new XlsFormSettings { RequiresAnswers = false });
        Assert.DoesNotContain("required", free.Columns("survey"));
    }

    [Fact]
    public void A_number_keeps_its_bounds_and_a_wide_one_is_asked_as_decimal()
    {
        Assert.Equal(". >= 1 and . <= 100", Form.Row("EMP")["constraint"]);
        Assert.Equal("Mohon isi bilangan bulat dari 1 sampai 100.", Form.Row("EMP")["constraint_message::Bahasa Indonesia (id)"]);
        ProfileQuestion sales = new() { Id = "SALES", Text = Both("Sales", "Penjualan"), Kind = ProfileKind.Number, Minimum = 0, Maximum = 50_000_000_000 };
        Dictionary<string, string> wide = Workbook.Of(Valid with { Profile = [sales] }).Row("SALES");
        Assert.Equal(("decimal", "int(.) = . and . >= 0 and . <= 50000000000"), (wide["type"], wide["constraint"]));
    }

    [Fact]
    public void The_form_says_which_instrument_it_asks()
    {
        Assert.Equal("'small'", Form.Row("instrument_id")["calculation"]);
        Assert.Equal("'1.0.0'", Form.Row("instrument_version")["calculation"]);
        Assert.Equal($"'{Instrument.Create(Valid).Hash}'", Form.Row("instrument_hash")["calculation"]);
        Workbook quoted = Workbook.Of(Valid with { Version = "1'0\"" });
        Assert.Equal("concat('1', \"'\", '0\"')", quoted.Row("instrument_version")["calculation"]);
    }

    [Fact]
    public void Settings_name_title_version_and_the_language_exactly_as_the_columns_do()
    {
        Assert.Equal(("A small check", "small", "1.0.0", "pages"), (Form.Settings["form_title"], Form.Settings["form_id"], Form.Settings["version"], Form.Settings["style"]));
        Assert.Contains($"label::{Form.Settings["default_language"]}", Form.Columns("survey"));
        Workbook other = Workbook.Of(Valid, new XlsFormSettings { DefaultLanguage = "ID", Version = "2026112401" });
        Assert.Equal(("Cek kecil", "2026112401", "Bahasa Indonesia (id)"), (other.Settings["form_title"], other.Settings["version"], other.Settings["default_language"]));
    }

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("2026133101")]
    [InlineData("20261124")]
    [InlineData("")]
    public void A_form_version_is_a_date_and_a_revision(string version) =>
        Assert.Throws<ArgumentException>(() => new XlsFormSettings { Version = version });

    [Fact]
    public void A_language_that_the_instrument_lacks_is_refused() => Assert.Contains(
        "en, id", Assert.Throws<ArgumentException>(() => Workbook.Of(Valid, new XlsFormSettings { DefaultLanguage = "fr" })).Message, StringComparison.Ordinal);

    [Fact]
    public void Names_that_the_form_needs_itself_are_given_to_no_question()
    {
        InstrumentConstruct first = Valid.Constructs[0] with { Id = "start", Items = [Item("start"), Item("start_2"), Item("CO"), Item("profile"), Item("Größe")] };
        Workbook form = Workbook.Of(Valid with { Constructs = [first], InterviewTopics = [] });
        Assert.Equal(["start_3", "start_2", "CO", "profile", "Gr__e"], form.Survey.Where(row => row["type"] == "select_one agree3").Take(5).Select(row => row["name"]));
        Assert.Equal(["start_4", "profile_2"], form.Survey.Where(row => row["type"] == "begin group").Select(row => row["name"]));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"x\")")]
    [InlineData("+1")]
    [InlineData("<b>&amp;</b> ]]>")]
    [InlineData("two\nlines\tand a tab")]
    [InlineData("  blanks  ")]
    [InlineData("_x0041_ and _x005F_")]
    [InlineData("\u202Eturned, \u200Bhidden, \U0001F600, e\u0301")]
    public void Wording_comes_through_as_it_is(string words) =>
        Assert.Equal(words, Workbook.Of(WithItem(item => item with { Text = Both(words, words) })).Row("CO1")[English]);

    [Fact]
    public void Wording_cannot_refer_to_other_questions() => Assert.Equal(
        "Pay $\u2060{CO2}", Workbook.Of(WithItem(item => item with { Text = Both("Pay ${CO2}", "x") })).Row("CO1")[English]);

    [Fact]
    public void The_same_instrument_gives_the_same_bytes_in_a_stream_and_in_a_file()
    {
        byte[] bytes = Workbook.Bytes(Valid);
        Assert.Equal(bytes, Workbook.Bytes(Valid));
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xlsx");
        try
        {
            XlsForm.Save(Instrument.Create(Valid), path);
            Assert.Equal(bytes, File.ReadAllBytes(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_whole_catalogue_is_a_form()
    {
        Instrument catalogue = ToeCatalogue.Instrument;
        Workbook form = Workbook.Of(catalogue.Content);
        Assert.All(catalogue.Items, item => Assert.Equal((item.Text.In("en"), item.Text.In("id")), (form.Row(item.Id)[English], form.Row(item.Id)[Indonesian])));
        Assert.All(catalogue.Items, item => Assert.Equal("DK", form.List(form.Row(item.Id)["type"][11..])[^1]));
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_.-]*$")]
    private static partial Regex Name();
}
