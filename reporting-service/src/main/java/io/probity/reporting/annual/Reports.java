package io.probity.reporting.annual;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.probity.edge.tenancy.InCouncil;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Asks the database for a report: a statement that answers with one JSON text. */
@ApplicationScoped
public class Reports {

    @Inject
    InCouncil inCouncil;

    @Inject
    ObjectMapper json;

    /** @param parameters by name; the council is {@code tenant} */
    public <T> Uni<T> read(String council, String statement, Map<String, Object> parameters, TypeReference<T> as) {
        return inCouncil
                .read(council, () -> Panache.getSession().chain(session -> {
                    var query = session.createNativeQuery(statement, String.class);
                    query.setParameter("tenant", council);
                    parameters.forEach(query::setParameter);
                    return query.getSingleResult();
                }))
                .map(text -> parsed(text, as));
    }

    private <T> T parsed(String text, TypeReference<T> as) {
        try {
            return json.readValue(text, as);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report that cannot be read", e);
        }
    }
}
