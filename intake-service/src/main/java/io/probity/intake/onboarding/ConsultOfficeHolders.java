package io.probity.intake.onboarding;

import io.probity.edge.access.Permission;
import io.probity.intake.consulting.AskedDay;
import io.probity.intake.council.Terms;
import io.probity.intake.onboarding.CouncilView.Holder;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who held which office, from when until when: all terms on record, or those of a day that is asked for (HV-20, MC-04). */
@Path("/councils/{council}/office-holders")
public class ConsultOfficeHolders {

    @Inject
    CouncilRegister councils;

    @GET
    @Permission("view-council")
    public Uni<List<Holder>> consult(String council, @QueryParam("on") @Nullable String on) {
        return councils.find(council).map(known -> {
            List<Terms.Term> terms =
                    on == null ? known.terms().all() : known.terms().on(AskedDay.of(on));
            return terms.stream().map(Holder::of).toList();
        });
    }
}
