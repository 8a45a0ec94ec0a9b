using Toe.Adoption.Forms;
using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Instruments;
using static Toe.Adoption.Tests.Instruments.Drafts;

namespace Toe.Adoption.Tests.Forms;

public class AnswerTemplateTests
{
    [Fact]
    public void The_table_has_a_column_for_each_question() => Assert.Equal(
        "\uFEFFCO1,CO2,AU1,AU2,AC1,SECTOR,EMP,CITY\r\n", Written(Valid, AnswerTemplate.WriteAnswers));

    [Fact]
    public void A_filled_in_table_is_read() =>
        Assert.True(FormAnswers.ParseCsv(Instrument.Create(Valid), Written(Valid, AnswerTemplate.WriteAnswers)[1..] + "1,DK,3,,3,food,5,Ubud\r\n").IsValid);

    [Fact]
    public void The_codebook_explains_each_question_in_each_language()
    {
        Survey codebook = Survey.ParseCsv(Written(Valid, AnswerTemplate.WriteCodebook)[1..]).Value;
        Assert.Equal(["CO1", "CO2", "AU1", "AU2", "AC1", "SECTOR", "EMP", "CITY"], Enumerable.Range(0, codebook.RowCount).Select(row => codebook["name"].Text(row)));
        Assert.Equal("Pernyataan CO2.", codebook["text::Bahasa Indonesia (id)"].Text(1));
        Assert.Equal("1 = No | 2 = Partly | 3 = Yes | DK = Don't know", codebook["answers::English (en)"].Text(1));
        Assert.Equal(("yes", "own wording"), (codebook["reversed"].Text(1), codebook["source"].Text(1)));
        Assert.Equal("AU1 is 1 or 2 or 3", codebook["asked_when"].Text(3));
        Assert.Equal("food = Makanan | 2nd = Lain", codebook["answers::Bahasa Indonesia (id)"].Text(5));
        Assert.Equal((1.0, 100.0), (codebook["minimum"].Number(6), codebook["maximum"].Number(6)));
    }

    [Fact]
    public void Texts_are_no_formulas_and_numbers_stay_numbers()
    {
        InstrumentDraft draft = WithItem(item => item with { Text = Both("=1+1", "@x"), Source = "-" }) with
        {
            Scales = [Valid.Scales[0], new() { Id = "often", Minimum = -3, Maximum = 10 }],
        };
        Survey codebook = Survey.ParseCsv(Written(draft, AnswerTemplate.WriteCodebook)[1..]).Value;
        Assert.Equal(("'=1+1", "'@x", "'-"), (codebook["text::English (en)"].Text(0), codebook["text::Bahasa Indonesia (id)"].Text(0), codebook["source"].Text(0)));
        Assert.Equal(-3, codebook["minimum"].Number(2));
    }

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("''", "''")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("\r", "'\r")]
    [InlineData("", "")]
    [InlineData("a=1", "a=1")]
    public void Defusing_comes_back_exactly(string text, string defused)
    {
        Assert.Equal(defused, FormulaLeads.Defuse(text));
        Assert.Equal(text, FormulaLeads.Restore(defused));
    }

    private static string Written(InstrumentDraft draft, Action<Instrument, Stream> write)
    {
        using var stream = new MemoryStream();
        write(Instrument.Create(draft), stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
