using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Tests;

public class SmokeTests
{
    [Fact]
    public void A_model_is_made_as_the_design_writes_it()
    {
        var advantage = Construct.Technology("RA", "Relative advantage", Reflective(Items("RA", 4)));
        var complexity = Construct.Technology("CX", "Complexity", Reflective(Items("CX", 3))).AsBarrier();
        var adoption = Construct.Outcome("AD", "AI adoption", Reflective(Items("AD", 3)));
        var model = AdoptionModel.Create("AI", [advantage, complexity, adoption], [advantage.Drives(adoption), complexity.Hinders(adoption)]);
        Assert.Equal(10, model.Indicators.Count());
    }
}
