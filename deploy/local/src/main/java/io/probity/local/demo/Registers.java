package io.probity.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.probity.local.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The registers and the annual report that follow from what happened, as an officer who may see them reads them. */
public final class Registers {
    private static final String COUNCIL = "/councils/wattle-creek";
    private static final List<String> COMPLAINT = List.of(
            "reference",
            "receivedOn",
            "nature",
            "location",
            "handlerOffice",
            "acknowledgedInTime",
            "outcome",
            "remedy",
            "toldOn",
            "appealResult",
            "appealAction",
            "standing");
    private static final List<String> NOT_NOTIFIED = List.of(
            "reference",
            "receivedOn",
            "classification",
            "suspicion",
            "category",
            "informationRelied",
            "endorsedPosition");
    private static final List<String> REFERRAL =
            List.of("reference", "agency", "sentAt", "agencyReference", "decision", "contentHash");

    private final Platform platform;
    private final Console console;

    Registers(Platform platform, Console console) {
        this.platform = platform;
        this.console = console;
    }

    /** Prints them once what was told has arrived in them. */
    void print(List<Told> stories) {
        stories.forEach(this::await);
        register("General Complaints Register, Wattle Creek Shire (HV-11)", "complaints", "records-officer", COMPLAINT);
        register(
                "Decisions not to notify (HV-40; the text stands with the assessment)",
                "not-notified",
                "auditor",
                NOT_NOTIFIED);
        register("Referrals to agencies", "referrals", "ceo", REFERRAL);
        annualReport();
    }

    private void await(Told told) {
        platform.await(
                told.reference() + " in the registers",
                () -> find(told).orElseGet(() -> read("ceo", told.council(), "corrupt-conduct")),
                answer -> answer.body().toString().contains(told.reference()));
    }

    private Optional<Answer> find(Told told) {
        return Optional.of(read("ceo", told.council(), "complaints"))
                .filter(a -> a.body().toString().contains(told.reference()));
    }

    private Answer read(String role, String council, String register) {
        return platform.as(
                        role + "@" + council + ".example",
                        Part.REPORTING,
                        "/councils/" + council + "/registers/" + register)
                .get();
    }

    private void register(String title, String register, String role, List<String> columns) {
        console.heading(title);
        Answer answer = read(role, "wattle-creek", register);
        if (!answer.isGood()) throw new StoryFailed(title + " was answered HTTP " + answer.status());
        answer.lines().forEach(row -> print(row, columns));
    }

    private void print(JsonNode row, List<String> columns) {
        for (String column : columns) {
            String value = row.path(column).asText("");
            if (!value.isEmpty() && !value.equals("null")) console.line("%-20s %s".formatted(words(column), value));
        }
        console.line("");
    }

    private void annualReport() {
        Answer report = platform.as(
                        "governance-manager@wattle-creek.example", Part.REPORTING, COUNCIL + "/reports/annual")
                .get();
        if (!report.isGood()) throw new StoryFailed("the annual report was answered HTTP " + report.status());
        console.heading("Annual report %s, administrative complaints (HV-28)".formatted(report.text("/year")));
        report.body()
                .path("figures")
                .forEach(figure -> console.line("%5d  %s"
                        .formatted(
                                figure.path("count").asInt(),
                                figure.path("says").asText())));
        console.line(
                report.body().path("balances").asBoolean()
                        ? "brought forward + made + reopened - resolved = not resolved: it balances"
                        : "IT DOES NOT BALANCE");
    }

    private static String words(String column) {
        return column.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
