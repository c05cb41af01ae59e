package io.probity.sample.trouble;

import io.probity.edge.access.Permission;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.ConnectException;

@Path("/")
class TroubleResource {
    @Inject
    Pool pool;

    @GET
    @Path("/councils/{council}/hello")
    @Permission("say-hello")
    public String hello(@PathParam("council") String council) {
        return "hello";
    }

    @GET
    @Path("/agencies/{agency}/hello")
    @Permission("answer-for-agency")
    public String agency(@PathParam("agency") String agency) {
        return "hello";
    }

    @GET
    @Path("/councils/{council}/trouble/fault")
    @Permission("break-things")
    public String fault(@PathParam("council") String council) {
        throw new IllegalStateException("Quokkaline Birdwhistle at line 1 of some secret");
    }

    @GET
    @Path("/councils/{council}/trouble/sql")
    @Permission("break-things")
    public Uni<String> sql(@PathParam("council") String council) {
        return pool.query("select 'Quokkaline Birdwhistle'::int").execute().map(rows -> "never");
    }

    @GET
    @Path("/councils/{council}/trouble/outage")
    @Permission("break-things")
    public Uni<String> outage(@PathParam("council") String council) {
        return Uni.createFrom().failure(new IllegalStateException(new ConnectException("refused")));
    }
}
