package io.probity.intake.http;

import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.waterBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** FAULTS S17: what is sent to a complaint, whatever it is called, and what it is answered. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class KindsOfDocumentsTest {
    private static final String OFFICE = "application/x-tika-ooxml";
    private static final String OPEN = "application/vnd.oasis.opendocument.";
    private static final String PAGE = "<!DOCTYPE html><html><script>alert(1)</script></html>\n";

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments("roster.docx", Papers.docx(), OFFICE, "roster.docx"),
                arguments("roster.docx", Papers.listedLast(), OFFICE, "roster.docx"),
                arguments("hours.xlsx", Papers.xlsx(), OFFICE, "hours.xlsx"),
                arguments("roster.odt", Papers.odt(), OPEN + "text", "roster.odt"),
                arguments("roster.odt", Papers.odtMarkedLast(), OPEN + "text", "roster.odt"),
                arguments("hours.ods", Papers.ods(), OPEN + "spreadsheet", "hours.ods"),
                arguments("Plan.PDF", Papers.pdf(), "application/pdf", "Plan.PDF"),
                arguments("hours.csv", Papers.bytes("day,hours\n1,8\n"), "text/plain", "hours.csv"),
                // A name that lies: it is given out with the ending of what it is.
                arguments("plan.exe", Papers.pdf(), "application/pdf", "plan.exe.pdf"),
                arguments("plan.pdf", Papers.docx(), OFFICE, "plan.pdf.ooxml"),
                arguments("note.hta", Papers.bytes("<hta:application/>Hello."), "text/plain", "note.hta.txt"),
                arguments("note", Papers.bytes("Hello."), "text/plain", "note.txt"),
                // A page behind a PDF: given out as a PDF, to be kept and not to be shown.
                arguments("plan.html", Papers.both(Papers.pdf(), PAGE), "application/pdf", "plan.html.pdf"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    @Tag("HV-05")
    void what_is_taken_is_given_out_as_what_it_is(String name, byte[] document, String type, String as) {
        String complaint = lodged(waterBill());
        String id = send(complaint, name, document)
                .statusCode(201)
                .body("type", equalTo(type))
                .body("name", equalTo(name))
                .extract()
                .path("id");
        byte[] given = get(RECORDS, complaint + "/attachments/" + id)
                .statusCode(200)
                .header("Content-Type", containsString(type))
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + as)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .extract()
                .asByteArray();
        assertThat(given).isEqualTo(document);
    }

    static Stream<Arguments> notTaken() {
        return Stream.of(
                arguments("empty.pdf", new byte[0], "document-empty"),
                arguments("roster.docx", Papers.docm(), "document-with-macros"),
                arguments("roster.docm", Papers.docm(), "document-with-macros"),
                arguments("roster.docx", Papers.listedLastWithMacros(), "document-with-macros"),
                arguments("roster.odt", Papers.odtWithMacros(), "document-with-macros"),
                arguments("roster.docx", Papers.both(Papers.docx(), PAGE), "document-type-not-taken"),
                arguments("roster.docx", Papers.both("Hello.", Papers.docx()), "document-type-not-taken"),
                arguments("roster.zip", Papers.archive(), "document-type-not-taken"),
                arguments("roster.docx", Papers.archive(), "document-type-not-taken"),
                arguments(
                        "plan.pdf", Papers.bytes("MZ\u0090\u0000\u0003\u0000\u0000\u0000"), "document-type-not-taken"),
                arguments("plan.pdf", Papers.bytes(PAGE), "document-type-not-taken"),
                // A PDF behind a page, or behind words: other programs read what comes first.
                arguments("plan.pdf", Papers.both(PAGE, Papers.pdf()), "document-type-not-taken"),
                arguments(
                        "plan.pdf",
                        Papers.both("Hello.\n<script>alert(1)</script>", Papers.pdf()),
                        "document-type-not-taken"),
                arguments("run.bat", Papers.bytes("@echo off\r\ndel *.*\r\n"), "document-type-not-taken"),
                arguments(
                        "old.doc",
                        Papers.bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
                        "document-type-not-taken"),
                arguments(
                        "logo.png",
                        Papers.bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
                        "document-type-not-taken"));
    }

    @ParameterizedTest
    @MethodSource("notTaken")
    void what_is_not_taken_says_why_and_stands_nowhere(String name, byte[] document, String problem) {
        String complaint = lodged(waterBill());
        send(complaint, name, document).statusCode(422).body("type", endsWith(problem));
        get(RECORDS, complaint).statusCode(200).body("attachments", nullValue());
    }

    private static ValidatableResponse send(String complaint, String name, byte[] document) {
        return RestAssured.given()
                .auth()
                .oauth2(RECORDS)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Document-Name", name)
                .body(document)
                .post(complaint + "/attachments")
                .then();
    }
}
