/** The event-sourcing library as beans of a service: commands, relay, inbox, followers. */
@NullMarked
package io.probity.edge.wiring;

import org.jspecify.annotations.NullMarked;
