package io.probity.reporting.figures;

import com.fasterxml.jackson.core.type.TypeReference;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.policy.LossReporting;
import io.probity.reporting.annual.Asker;
import io.probity.reporting.annual.ReportingLaw;
import io.probity.reporting.annual.Reports;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Map;

/** Numbers for those who must not see matters (MC-24), and for those who watch over the identity vault (HV-57). */
@Path("/councils/{council}/reports")
public class ReportFigures {
    private static final String FRAUD =
            "select fraud_figures(:tenant, :asker, :as_ceo, :reported, :money_over, :other_over)";
    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    @Inject
    Reports reports;

    @Inject
    ReportingLaw law;

    @Inject
    CurrentCall call;

    /** Losses in cents, those that the law wants reported, and control reviews required, completed, outstanding (MC-18, MC-20). */
    @GET
    @Path("/fraud")
    @Permission("view-fraud-figures")
    public Uni<Map<String, Long>> fraud(String council) {
        return law.of(council).chain(adopted -> {
            var parameters = new HashMap<String, Object>(Asker.of(call.caller()));
            var reported = adopted.losses(call.now());
            parameters.put("reported", reported.isPresent());
            parameters.put(
                    "money_over", reported.map(LossReporting::moneyCentsOver).orElse(0L));
            parameters.put(
                    "other_over", reported.map(LossReporting::otherCentsOver).orElse(0L));
            return reports.read(council, FRAUD, parameters, COUNTS);
        });
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
