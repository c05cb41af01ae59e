package io.probity.edge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S21")
class PermissionsTest {

    @Test
    void a_permission_is_held_by_the_roles_in_the_file_and_no_other() throws IOException {
        Permissions file = read("acknowledge = manager, ceo\nlodge = anyone");
        for (Role role : Role.values())
            assertThat(file.holds(somebody(role), "acknowledge")).isEqualTo(role == Role.MANAGER || role == Role.CEO);
        assertThat(file.isForAnyone("lodge")).isTrue();
        assertThat(file.isForAnyone("acknowledge")).isFalse();
    }

    @Test
    void a_misspelt_role_is_refused() {
        assertThatThrownBy(() -> read("acknowledge = manger")).hasMessageContaining("manger, which is no role");
        assertThatThrownBy(() -> read("acknowledge =")).hasMessageContaining("is no role");
    }

    @Test
    void every_mistake_between_file_and_endpoints_is_named() {
        List<Method> endpoints = Endpoints.of(Careless.class).toList();
        assertThat(EveryEndpointAsksPermission.mistakes(endpoints, Set.of("known", "idle")))
                .containsExactlyInAnyOrder(
                        "Careless.forgotten has no @Permission",
                        "Careless.below has no @Permission",
                        "Careless.misspelt asks for knwon, which is not in permissions.properties",
                        "permissions.properties names idle, which no endpoint asks for");
    }

    @Test
    void a_file_and_endpoints_that_agree_have_no_mistakes() {
        assertThat(EveryEndpointAsksPermission.mistakes(
                        Endpoints.of(Careful.class).toList(), Set.of("known")))
                .isEmpty();
    }

    @Path("/careless")
    static class Careless {
        @GET
        @Permission("known")
        public void fine() {}

        @POST
        public void forgotten() {}

        @GET
        @Path("/misspelt")
        @Permission("knwon")
        public void misspelt() {}

        @Path("/below")
        public Careful below() {
            return new Careful();
        }

        public void notAnEndpoint() {}
    }

    @Permission("known")
    static class Careful {
        @GET
        void all() {}
    }

    private static Permissions read(String text) throws IOException {
        return Permissions.read(new StringReader(text));
    }

    private static Caller somebody(Role role) {
        return new Caller("somebody", Set.of(role), Optional.of("wattle-creek"), Optional.empty());
    }
}
