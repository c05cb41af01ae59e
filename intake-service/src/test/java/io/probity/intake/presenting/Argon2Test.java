package io.probity.intake.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Argon2Test {
    private static final String SECRET = "7Q4M2KXP9A7Q4M2KXP9A7Q4M";

    @Test
    void a_secret_matches_its_own_hash_and_no_other() {
        String hash = Argon2.hash(SECRET);
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(SECRET);
        assertThat(Argon2.matches(SECRET, hash)).isTrue();
        assertThat(Argon2.matches(SECRET.replace('7', '8'), hash)).isFalse();
        assertThat(Argon2.matches(SECRET, Argon2.OF_NOTHING)).isFalse();
    }

    @Test
    void the_same_secret_has_another_hash_each_time() {
        assertThat(Argon2.hash(SECRET)).isNotEqualTo(Argon2.hash(SECRET));
    }

    /** From the tests of the reference implementation: password, somesalt, 64 MiB, two passes. */
    @Test
    void a_hash_of_other_strength_made_by_others_is_read_as_it_was_made() {
        String theirs = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(Argon2.matches("password", theirs)).isTrue();
        assertThat(Argon2.matches("Password", theirs)).isFalse();
    }
}
