package io.probity.notification.stories;

import io.probity.servers.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Where the mail server and the other services will listen. The tests start them, and stop them too. */
public final class Neighbourhood implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        String others = Integer.toString(Ports.free());
        String mail = Integer.toString(Ports.free());
        String url = "http://127.0.0.1:" + others;
        return Map.ofEntries(
                Map.entry("test.others.port", others),
                Map.entry("quarkus.mailer.host", "127.0.0.1"),
                Map.entry("quarkus.mailer.port", mail),
                Map.entry("quarkus.rest-client.intake.url", url),
                Map.entry("quarkus.rest-client.assessment.url", url),
                Map.entry("quarkus.rest-client.appeals.url", url),
                Map.entry("quarkus.oidc-client.discovery-enabled", "false"),
                Map.entry("quarkus.oidc-client.token-path", url + "/token"),
                // The mail server of the tests runs in this process and logs who has mail; a service of ours must not.
                Map.entry("quarkus.log.category.\"com.icegreen\".level", "OFF"),
                Map.entry("probity.sending.every", "PT0.2S"),
                Map.entry("probity.reminding.every", "PT0.4S"));
    }

    @Override
    public void stop() {}
}
