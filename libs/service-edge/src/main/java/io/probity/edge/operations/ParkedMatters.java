package io.probity.edge.operations;

import io.probity.edge.access.Permission;
import io.probity.eventsourcing.inbox.Inbox;
import io.probity.eventsourcing.inbox.Parking;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

/** Matters that wait because one of their messages could not be applied: seen, and tried again in order. */
@Path("/operations/parked")
class ParkedMatters {
    @Inject
    Inbox inbox;

    @GET
    @Permission("see-parked-matters")
    public Uni<List<Parking.Matter>> list() {
        return inbox.parking().list();
    }

    /** Harmless to repeat: a message that took effect has left the queue. */
    @POST
    @Path("/{key}/retry")
    @Permission("retry-parked-matter")
    public Uni<Parking.Retried> retry(@PathParam("key") String key) {
        return inbox.parking().retry(key);
    }
}
