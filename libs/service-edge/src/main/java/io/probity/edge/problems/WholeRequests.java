package io.probity.edge.problems;

import jakarta.inject.Singleton;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;

/**
 * What is validated came in as a whole. The resolver that would be used otherwise, because entities are kept with JPA, asks of
 * each field whether it was loaded yet.
 */
@Singleton
class WholeRequests implements TraversableResolver {

    @Override
    public boolean isReachable(
            Object owner, Path.Node property, Class<?> root, Path pathToOwner, ElementType elementType) {
        return true;
    }

    @Override
    public boolean isCascadable(
            Object owner, Path.Node property, Class<?> root, Path pathToOwner, ElementType elementType) {
        return true;
    }
}
