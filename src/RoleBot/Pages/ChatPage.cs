namespace RoleBot.Pages;

/// <summary>The page with Web Chat on it.</summary>
internal static class ChatPage
{
    public static string Html(string bundleVersion) => $"""
        <!doctype html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>RoleBot</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/chat.css">
        </head>
        <body class="chat">
        <header><h1>RoleBot</h1><p>Who does what in imaging support, line by line. <a href="/form">Without scripts</a></p></header>
        <main id="chat"><noscript><p>This page needs scripts. <a href="/form">Ask on the plain page instead.</a></p></noscript></main>
        <script src="/webchat.js?v={bundleVersion}"></script>
        <script src="/chat.js"></script>
        </body>
        </html>
        """;
}
