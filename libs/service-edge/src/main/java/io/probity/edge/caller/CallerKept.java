package io.probity.edge.caller;

import io.vertx.ext.web.RoutingContext;

/** Where the filters keep, beside the request, what {@link CurrentCall} then tells. */
public final class CallerKept {
    static final String CALLER = "probity.caller";
    static final String BODY = "probity.body";

    private CallerKept() {}

    public static void keep(RoutingContext http, Caller caller) {
        http.put(CALLER, caller);
    }

    static void keepBody(RoutingContext http, byte[] body) {
        http.put(BODY, Fingerprint.of(body));
    }
}
