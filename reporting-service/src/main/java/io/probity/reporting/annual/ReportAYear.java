package io.probity.reporting.annual;

import com.fasterxml.jackson.core.type.TypeReference;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.caller.Role;
import io.probity.edge.problems.Problems;
import io.probity.policy.AnnualReporting;
import io.probity.policy.ReportLine;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A financial year's figures, and the matters behind each. */
@Path("/councils/{council}/reports/annual")
public class ReportAYear {
    private static final String FIGURES =
            "select figures_of_year(:tenant, :starts, :ends, :as_at, :asker, :as_ceo, :lines)";
    private static final String MATTERS =
            "select matters_of_line(:tenant, :starts, :ends, :as_at, :asker, :as_ceo, :counts)";

    @Inject
    Reports reports;

    @Inject
    ReportingLaw law;

    @Inject
    CurrentCall call;

    /**
     * @param year such as {@code 2026-27}; the year today is in, if it is not said
     * @param asAt what had happened before this instant; now, if it is not said
     */
    @GET
    @Permission("view-annual-report")
    public Uni<AnnualReport> report(
            String council, @QueryParam("year") @Nullable String year, @QueryParam("asAt") @Nullable String asAt) {
        Instant known = instant(asAt);
        return law.of(council).chain(adopted -> {
            FinancialYear financial = adopted.year(year, call.now());
            AnnualReporting reporting = adopted.reporting(financial, known);
            var parameters = span(financial, known);
            parameters.put("lines", Lines.asJson(reporting.lines()));
            return reports.read(council, FIGURES, parameters, new TypeReference<Figures>() {})
                    .map(figures -> AnnualReport.of(council, financial, known, forCeo(), reporting, figures));
        });
    }

    @GET
    @Path("/matters")
    @Permission("open-annual-figures")
    public Uni<List<CountedMatter>> matters(
            String council,
            @QueryParam("year") @Nullable String year,
            @QueryParam("line") @Nullable String line,
            @QueryParam("asAt") @Nullable String asAt) {
        Instant known = instant(asAt);
        return law.of(council).chain(adopted -> {
            FinancialYear financial = adopted.year(year, call.now());
            ReportLine counted = adopted.reporting(financial, known)
                    .line(line == null ? "" : line)
                    .orElseThrow(() ->
                            Problems.badRequest("line-unknown", "line is one of the report's lines, such as made."));
            var parameters = span(financial, known);
            parameters.put("counts", String.join(Lines.BETWEEN, counted.counts()));
            return reports.read(council, MATTERS, parameters, new TypeReference<List<CountedMatter>>() {});
        });
    }

    /** The CEO sees neither a matter that is with the Mayor nor a number with it in (HV-17). */
    private boolean forCeo() {
        return call.caller().is(Role.CEO);
    }

    private Instant instant(@Nullable String asAt) {
        try {
            return asAt == null ? call.now() : Instant.parse(asAt);
        } catch (DateTimeParseException unreadable) {
            throw Problems.badRequest("as-at-unreadable", "asAt is an instant, such as 2027-07-01T00:00:00Z.");
        }
    }

    private Map<String, Object> span(FinancialYear year, Instant asAt) {
        Map<String, Object> span = new HashMap<>(Asker.of(call.caller()));
        span.put("starts", year.from());
        span.put("ends", year.to());
        span.put("as_at", asAt.atOffset(ZoneOffset.UTC));
        return span;
    }
}
