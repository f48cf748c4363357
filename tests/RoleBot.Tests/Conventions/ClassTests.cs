using System.Reflection;
using System.Runtime.CompilerServices;
using RoleBot.Answers;
using RoleBot.BotFramework;

namespace RoleBot.Tests.Conventions;

public sealed class ClassTests
{
    public static TheoryData<Assembly> Assemblies => [typeof(Answerer).Assembly, typeof(ConnectorClient).Assembly, typeof(ClassTests).Assembly];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_class_is_sealed_static_or_abstract_unless_something_derives_from_it(Assembly assembly)
    {
        var classes = assembly.GetTypes().Where(t => t.IsClass && !t.IsDefined(typeof(CompilerGeneratedAttribute), false) && t != typeof(Program) && IsOurs(t)).ToList();
        var derivedFrom = classes.Select(t => t.BaseType).ToHashSet();

        Assert.All(classes, type => Assert.True(type.IsSealed || type.IsAbstract || derivedFrom.Contains(type), $"{type} is open."));
    }

    [Fact]
    public void The_service_shows_nothing_of_itself() =>
        Assert.DoesNotContain(typeof(ConnectorClient).Assembly.GetExportedTypes(), t => t != typeof(Program) && IsOurs(t));

    // What a source generator writes is not for us to seal.
    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("RoleBot", StringComparison.Ordinal) == true
        && !type.Name.Contains('<', StringComparison.Ordinal) && !type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), false);
}
