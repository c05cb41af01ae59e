package io.probity.servers;

/** A server that could not be started or reached; the message is one line, fit to be shown to whoever started it. */
public final class ServerFailure extends RuntimeException {
    public ServerFailure(String message) {
        super(message);
    }

    public ServerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
