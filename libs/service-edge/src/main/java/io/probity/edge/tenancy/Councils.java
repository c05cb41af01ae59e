package io.probity.edge.tenancy;

import io.smallrye.mutiny.Uni;

/** A service that knows its councils offers a bean of this type; paths of any other council are then answered 404. */
public interface Councils {
    Uni<Boolean> knows(String council);
}
