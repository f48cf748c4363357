using BenchmarkDotNet.Running;
using RoleBot.Bench;

if (args is ["--memory"])
{
    MemoryRun.Print(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(BenchConfig).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, new BenchConfig());
}
