package io.probity.servers;

/**
 * One service's database.
 *
 * @param owner owns the schema and runs the migrations
 * @param app what the service itself logs in as: not the owner, bound by row-level security
 */
public record Database(String name, int port, Login owner, Login app) {
    /** The JDBC address without a login, so that nobody becomes superuser by accident. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }
}
