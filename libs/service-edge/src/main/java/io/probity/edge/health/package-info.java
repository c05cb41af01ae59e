/** How the service is doing: probes for whoever runs it, figures for whoever watches. */
@NullMarked
package io.probity.edge.health;

import org.jspecify.annotations.NullMarked;
