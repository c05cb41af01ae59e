package io.probity.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** TCP ports of the loopback interface: free ones, taken ones, and who took them. */
public final class Ports {
    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;
    private static final int TRIES = 1_000;

    private Ports() {}

    /**
     * A port nobody listens on now, and none that was given before: who asked may start to listen much later. It is below those
     * that Linux gives to outgoing connections (32768 and more, unless it is told otherwise), which would take it meanwhile.
     */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(TRIES, FIRST, LAST + 1)
                .filter(port -> GivenPorts.add(port) && isFree(port))
                .findFirst()
                .orElseThrow(() -> new ServerFailure("No port from %d to %d is free.".formatted(FIRST, LAST)));
    }

    /** The given port, or a free one for 0. */
    public static int chosen(int port) {
        return port == 0 ? free() : port;
    }

    /** @throws ServerFailure if somebody listens on the port, naming them where the system tells */
    public static void requireFree(String server, int port) {
        if (isFree(port)) {
            return;
        }
        throw new ServerFailure("Port %d, which %s needs, is taken by %s."
                .formatted(port, server, holder(port).orElse("another process")));
    }

    /** Whether a server could listen on the port at once. */
    public static boolean isFree(int port) {
        if (answers(port)) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Whether somebody accepts connections on the port. */
    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int)
                    Duration.ofMillis(500).toMillis());
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    /** The process that listens on the port, such as {@code java (pid 4711)}; only Linux tells. */
    static Optional<String> holder(int port) {
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> socketInode(Path.of("/proc/net", table), port).stream())
                .flatMap(inode -> owner("socket:[" + inode + "]").stream())
                .findFirst();
    }

    private static Optional<String> socketInode(Path table, int port) {
        String localPort = ":%04X".formatted(port);
        try (Stream<String> lines = Files.lines(table)) {
            return lines.map(line -> line.strip().split("\\s+"))
                    .filter(field -> field.length > 9 && field[1].endsWith(localPort) && field[3].equals("0A"))
                    .map(field -> field[9])
                    .findFirst();
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }

    private static Optional<String> owner(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), socket))
                .findFirst()
                .map(process -> "%s (pid %d)"
                        .formatted(
                                process.info()
                                        .command()
                                        .map(command ->
                                                String.valueOf(Path.of(command).getFileName()))
                                        .orElse("a process"),
                                process.pid()));
    }

    private static boolean holds(long pid, String socket) {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return open.anyMatch(descriptor -> {
                try {
                    return Files.readSymbolicLink(descriptor).toString().equals(socket);
                } catch (IOException closed) {
                    return false;
                }
            });
        } catch (IOException notOurs) {
            return false;
        }
    }
}
