package io.probity.servers;

/** A running server of this machine. */
public interface Server extends AutoCloseable {
    int port();

    /** The process that serves; 0 once it is gone. */
    long pid();

    boolean isAlive();

    @Override
    void close();
}
