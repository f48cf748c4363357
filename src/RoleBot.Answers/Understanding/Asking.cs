using System.Collections;
using RoleBot.Answers.Language;
using RoleBot.Answers.Messages;

namespace RoleBot.Answers.Understanding;

/// <summary>What is the same for every entry that a message is held against.</summary>
/// <param name="Message">The message.</param>
/// <param name="Focus">The part that asks.</param>
/// <param name="Roles">The roles.</param>
/// <param name="Main">The action asked for; null where there is none.</param>
/// <param name="Named">By number, which concepts are named, the role asked about among them.</param>
/// <param name="Content">What is asked and has to be accounted for.</param>
internal sealed record Asking(Message Message, Focus Focus, RoleReading Roles, Mention? Main, BitArray Named, IReadOnlyList<Mention> Content);
