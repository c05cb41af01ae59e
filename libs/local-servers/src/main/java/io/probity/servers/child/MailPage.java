package io.probity.servers.child;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The page on which sent mail is read, and the same as JSON. */
record MailPage(KeptMessages kept) implements HttpHandler {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/" -> answer(exchange, 200, "text/html; charset=utf-8", page());
            case "/messages.json" -> answer(exchange, 200, "application/json", JSON.writeValueAsString(kept.all()));
            default -> answer(exchange, 404, "text/plain", "Nothing here. Look at / or /messages.json.\n");
        }
    }

    private String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Mail sent by Probity</title>
                <style>body{font:16px/1.5 system-ui;max-width:46rem;margin:2rem auto;padding:0 1rem}
                article{border-top:1px solid #999;padding:1rem 0}pre{white-space:pre-wrap;font:inherit}</style>
                <h1>Mail sent by Probity</h1><p>Nothing here left this machine.
                Also as <a href="messages.json">JSON</a>.</p>
                """);
        for (KeptMessages.Shown message : kept.all()) {
            page.append("<article><h2>%s</h2><p>To %s, %s</p><pre>%s</pre></article>%n"
                    .formatted(
                            safe(message.subject()),
                            safe(String.join(", ", message.to())),
                            safe(message.at()),
                            safe(message.text())));
        }
        return page.toString();
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
