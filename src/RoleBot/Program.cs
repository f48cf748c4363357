using RoleBot.CommandLine;

return await RoleBotCommand.RunAsync(args);
