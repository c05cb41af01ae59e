package io.probity.benchmark.measuring;

import java.time.LocalDate;
import java.util.UUID;

/** What is lodged: the web form, by people who do not exist. */
final class Forms {
    private static final String MATTER = """
            "alleges": "ADMINISTRATIVE_ACTION", "nature": "customer-service", "location": "civil-works",
            "where": "Example Street, before number 12", "when": "Since the first week of March",
            "whatHappened": "The street light before number 12 has been dark for a month. It was reported twice by telephone; \
            nobody came, and nobody answered.",
            "desiredRemedy": "That the light is mended, and somebody says when."
            """;

    /** Without a name, and without a receipt, whose slow hash would be all that is measured: one event, one stream, one key. */
    static final String ANONYMOUS = "{\"reporter\": \"ANONYMOUS\", \"wantsReceipt\": false, " + MATTER + "}";

    /** With a name: the complaint and the person, an event, a stream and a key each. */
    static final String NAMED = """
            {"reporter": "NAMED", "complainant": {"fullName": "Robin Example", "address": "12 Example Street",
            "mobilePhone": "0491 570 006", "email": "robin@mail.example", "preferredContact": "EMAIL"}, """ + MATTER + "}";

    static final String WITHDRAWAL = "{\"reason\": \"The light was mended.\"}";

    private Forms() {}

    static String referral(UUID handler, LocalDate day) {
        return """
                {"handler": "%s", "name": "Morgan Example", "office": "manager", "referredOn": "%s"}""".formatted(handler, day);
    }
}
