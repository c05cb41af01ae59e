package io.probity.chaos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.probity.local.Part;
import io.probity.local.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks for words wherever a platform keeps or tells anything: its files, its topics, its metrics. */
record Search(Settings settings) {

    /** @param words by what they are, which the answer names instead of them, with the part that holds them */
    List<String> places(Map<String, String> words) {
        Set<String> places = new TreeSet<>();
        files().forEach(file -> add(places, words, text(file), part(file)));
        words.forEach((what, word) -> {
            if (Topics.hold(settings, word)) places.add(what + " in the topics");
        });
        for (Part service : Part.services()) add(places, words, metrics(service), "the metrics of " + service.text());
        return List.copyOf(places);
    }

    private static void add(Set<String> places, Map<String, String> words, String text, String place) {
        words.forEach((what, word) -> {
            if (text.contains(word)) places.add(what + " in " + place);
        });
    }

    private List<Path> files() {
        try (var files = Files.walk(settings.home())) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String part(Path file) {
        return "the files of " + settings.home().relativize(file).getName(0);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (NoSuchFileException goneMeanwhile) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String metrics(Part service) {
        try (HttpClient reader = HttpClient.newHttpClient()) {
            URI address = URI.create(settings.healthUrl(service) + "/q/metrics");
            return reader.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Wire.Stopped();
        }
    }
}
