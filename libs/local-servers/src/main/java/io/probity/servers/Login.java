package io.probity.servers;

/** A role of the database server; the password never appears in {@code toString}. */
public record Login(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
