package io.probity.reporting.figures;

import com.fasterxml.jackson.core.type.TypeReference;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.reporting.annual.Asker;
import io.probity.reporting.annual.Reports;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;

/** Numbers for those who must not see matters (MC-24), and for those who watch over the identity vault (HV-57). */
@Path("/councils/{council}/reports")
public class ReportFigures {
    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    @Inject
    Reports reports;

    @Inject
    CurrentCall call;

    /** Losses in cents, and control reviews required, completed, outstanding (MC-18, MC-20). */
    @GET
    @Path("/fraud")
    @Permission("view-fraud-figures")
    public Uni<Map<String, Long>> fraud(String council) {
        return reports.read(council, "select fraud_figures(:tenant, :asker, :as_ceo)", Asker.of(call.caller()), COUNTS);
    }

    /** How often somebody was told who a person is, by ground. */
    @GET
    @Path("/identity-disclosures")
    @Permission("view-disclosure-figures")
    public Uni<Map<String, Long>> disclosures(String council) {
        return reports.read(
                council, "select disclosure_figures(:tenant, :asker, :as_ceo)", Asker.of(call.caller()), COUNTS);
    }
}
