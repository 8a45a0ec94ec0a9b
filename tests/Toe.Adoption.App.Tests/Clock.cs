namespace Toe.Adoption.App.Tests;

/// <summary>A clock that stands until a test moves it.</summary>
internal sealed class Clock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    /// <summary>What happens when somebody waits; nobody waits long.</summary>
    public Action? OnWait { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        OnWait?.Invoke();
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
