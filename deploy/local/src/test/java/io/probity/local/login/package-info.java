/** The realm file of the demo's login server: written here, checked here. */
@NullMarked
package io.probity.local.login;

import org.jspecify.annotations.NullMarked;
