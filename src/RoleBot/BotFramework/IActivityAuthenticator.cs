using RoleBot.Activities;

namespace RoleBot.BotFramework;

/// <summary>Decides whose activities are answered, and which addresses answers are sent to. Nothing is done for an activity before it has been asked.</summary>
internal interface IActivityAuthenticator
{
    /// <summary>One line for the log at the start where the way of authenticating needs a warning.</summary>
    string? Warning { get; }

    /// <summary>Null where the activity may be acted on, or else the refusal.</summary>
    ValueTask<IResult?> RefuseAsync(HttpContext context, Activity activity);

    /// <summary>Null where answers may be sent to the address, or else the reason they may not.</summary>
    string? RefuseAddress(Uri serviceUrl);
}
