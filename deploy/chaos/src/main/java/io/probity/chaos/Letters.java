package io.probity.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.probity.local.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every letter that is sent reached the mail server, or lies where a receipt opens, and once, but those that say of themselves
 * that they may have left before.
 */
final class Letters implements Inspection {
    private static final Pattern ID = Pattern.compile("(?mi)^Message-ID: <([0-9a-f-]{36})@");
    private static final String SENT =
            "select letter::text, may_have_left_before from letter_view where state = 'sent'";

    private static final String IN_THE_BOX =
            "select data::jsonb ->> 'letter' from event where type = 'complaint.letter-left.v1'";

    private record Sent(String letter, boolean perhapsBefore) {}

    @Override
    public Finding of(Ground ground, Ledger ledger) {
        Map<String, Integer> arrived = mailed(ground.settings().data(Part.MAIL).resolve("messages"));
        ground.databases()
                .rows(Part.INTAKE, IN_THE_BOX, row -> row.getString(1))
                .forEach(letter -> arrived.merge(letter, 1, Integer::sum));
        List<Sent> sent =
                ground.databases().rows(Part.NOTIFICATION, SENT, row -> new Sent(row.getString(1), row.getBoolean(2)));
        List<String> wrong = new ArrayList<>();
        int perhaps = 0;
        for (Sent letter : sent) {
            int times = arrived.getOrDefault(letter.letter(), 0);
            if (letter.perhapsBefore()) perhaps++;
            if (times == 0) wrong.add(letter.letter() + " never left");
            if (times > 1 && !letter.perhapsBefore()) wrong.add(letter.letter() + " left " + times + " times");
        }
        return new Finding(
                "a sent letter left, and once or marked",
                sent.size(),
                wrong,
                perhaps + " marked as perhaps sent before");
    }

    private static Map<String, Integer> mailed(Path messages) {
        Map<String, Integer> mailed = new HashMap<>();
        try (var files = Files.list(messages)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".eml")).toList()) {
                Matcher id = ID.matcher(Files.readString(file, UTF_8));
                if (id.find()) mailed.merge(id.group(1), 1, Integer::sum);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mailed;
    }
}
