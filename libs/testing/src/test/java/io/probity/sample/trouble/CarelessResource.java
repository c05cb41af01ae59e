package io.probity.sample.trouble;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** An endpoint that forgot to say who may call it: only there when a test wants to see the service refuse to start. */
@Path("/careless")
@IfBuildProfile("careless")
class CarelessResource {
    @GET
    public String open() {
        return "to everybody";
    }
}
