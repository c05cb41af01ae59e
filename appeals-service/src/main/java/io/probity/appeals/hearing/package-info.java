/** What is adverse to a person is put to them, and they are heard (HV-48). */
@NullMarked
package io.probity.appeals.hearing;

import org.jspecify.annotations.NullMarked;
