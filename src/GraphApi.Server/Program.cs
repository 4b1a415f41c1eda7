using GraphApi.Server.Commands;
using GraphApi.Server.Hosting;

SocketThreads.GoOn();
return await CommandLine.RunAsync(args, Console.Out, Console.Error);
