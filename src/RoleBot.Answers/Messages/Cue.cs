using RoleBot.Answers.Language;

namespace RoleBot.Answers.Messages;

/// <summary>The names, in vocabulary/cues.tsv, of the ways of putting a question that the reading of a message turns on.</summary>
internal static class Cue
{
    public const string May = "?may";
    public const string Who = "?who";
    public const string WhatToDo = "?what-to-do";
    public const string Compare = "?compare";
    public const string Duties = "?duties";
    public const string Entry = "?entry";
    public const string Progress = "?progress";
    public const string WhatIs = "?what-is";
    public const string Band = "?band";
    public const string WhereWritten = "?where-written";
    public const string WhoWrote = "?who-wrote";
    public const string Mapping = "?mapping";
    public const string What = "?what";
    public const string TellMe = "?tell-me";
    public const string If = "?if";
    public const string Join = "?join";
    public const string When = "?when";
    public const string Relative = "?relative";
    public const string With = "?with";
    public const string Object = "?object";
    public const string Hello = "?hello";
    public const string Thanks = "?thanks";
    public const string Help = "?help";
    public const string They = "?they";
    public const string Follow = "?follow";
    public const string Me = "?me";
    public const string Same = "?same";
    public const string Own = "?own-role";
    public const string Here = "?here";
    public const string OtherLeads = "?other-leads";
    public const string OtherActs = "?other-acts";
    public const string NotDoing = "?not-doing";
    public const string Sequence = "?sequence";
    public const string Alternative = "?alternative";
    public const string Habit = "?habit";
    public const string Self = "?self";
    public const string Why = "?asks-reason";

    /// <summary>Those that mark a sentence as asking.</summary>
    public static bool Asks(string name) => name is May or Who or WhatToDo or Compare or Duties or WhatIs or Band or WhereWritten or WhoWrote or Entry or Progress;

    /// <summary>
    /// Whether "who" asks here. After "can I", or behind somebody ("the one who …"), it only joins.
    /// </summary>
    public static bool WhoAsks(Mention who, Message message) =>
        !message.Mentions.Any(m => (m.Concept.Name == May && message.SentenceOf(m) == message.SentenceOf(who) && message.Tokens[m.Start].Clause == message.Tokens[who.Start].Clause && m.Start < who.Start)
            || (m.End == who.Start - 1 && message.Tokens[m.End].Clause == message.Tokens[who.Start].Clause && (m.Concept.Kind is ConceptKind.Person || m.Concept.Name == They || (m.Concept.Kind == ConceptKind.Role && IsRelative(who, message)))));

    /// <summary>Whether a cue speaks of the one asked about without naming them.</summary>
    public static bool IsPronoun(string name) => name is Me or They or Own or May or If or Here;

    private static bool IsRelative(Mention who, Message message) => message.Mentions.Any(m => m.Concept.Name == Relative && m.Start == who.Start);

    /// <summary>Those that stand in front of what leave is asked for.</summary>
    public static bool AsksLeave(string name) => name is May or Who;
}
