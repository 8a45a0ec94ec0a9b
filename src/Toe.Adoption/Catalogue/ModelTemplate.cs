using Toe.Adoption.Collections;

namespace Toe.Adoption.Catalogue;

/// <summary>A model to start from: take it as it is, or build your own from its constructs and paths.</summary>
public sealed record ModelTemplate
{
    internal ModelTemplate(ModelEntry entry, AdoptionModel model)
    {
        Id = entry.Id;
        Description = entry.Description;
        Model = model;
        SecondOrder = entry.SecondOrder;
        Note = entry.Note;
    }

    /// <summary>The id, such as <c>seed-core</c>.</summary>
    public string Id { get; }

    /// <summary>What it says.</summary>
    public string Description { get; }

    /// <summary>The model. It holds first-order constructs only; <see cref="Note"/> says what it leaves out.</summary>
    public AdoptionModel Model { get; }

    /// <summary>The second-order constructs that the template describes and that this release does not estimate; none for most.</summary>
    public ValueList<SecondOrderConstruct> SecondOrder { get; }

    /// <summary>What the model does not hold, or what to know about its signs; null: nothing.</summary>
    public string? Note { get; }

    /// <summary>Id and description.</summary>
    public override string ToString() => $"{Id}: {Description}";
}
