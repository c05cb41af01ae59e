/** What tests did to the platform, what held, and the page that says so; no part of what runs. */
@NullMarked
package io.probity.faults;

import org.jspecify.annotations.NullMarked;
