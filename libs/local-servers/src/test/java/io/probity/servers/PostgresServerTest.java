package io.probity.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir
    static Path data;

    static PostgresServer server;
    static Database intake;

    @BeforeAll
    static void start() {
        server = PostgresServer.start(data, 0);
        intake = server.createDatabase("intake");
    }

    @AfterAll
    static void stop() {
        server.close();
        assertThat(server.process()).isEmpty();
    }

    @Test
    void every_commit_reaches_the_disk_before_it_is_acknowledged() {
        assertThat(server.show("fsync")).isEqualTo("on");
        assertThat(server.show("synchronous_commit")).isEqualTo("on");
        assertThat(server.show("full_page_writes")).isEqualTo("on");
        assertThat(server.show("server_version")).startsWith("18.");
        assertThat(server.show("listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void the_app_role_is_not_the_owner_and_cannot_bypass_row_level_security() throws SQLException {
        try (Connection admin = server.connect("intake");
                var row = admin.createStatement()
                        .executeQuery(
                                "select rolbypassrls or rolsuper or rolcreaterole or rolcreatedb, rolcanlogin from pg_roles where rolname = 'intake_app'")) {
            row.next();
            assertThat(row.getBoolean(1)).isFalse();
            assertThat(row.getBoolean(2)).isTrue();
        }
        try (Connection app = server.connect("intake", intake.app())) {
            assertThatThrownBy(() -> app.createStatement().execute("create table public.mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
        try (Connection owner = server.connect("intake", intake.owner())) {
            owner.createStatement().execute("create table ours (id int)");
        }
    }

    @Test
    void nobody_logs_in_without_the_password() {
        assertThatThrownBy(() -> server.connect("intake", new Login("intake_app", "guess")))
                .hasMessageContaining("authentication failed");
    }

    @Test
    void another_services_role_cannot_even_connect() {
        server.createDatabase("appeals");
        assertThatThrownBy(() -> server.connect("appeals", intake.app())).hasMessageContaining("permission denied");
    }

    @Test
    void passwords_are_readable_by_their_owner_alone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("passwords.properties"))))
                .isEqualTo("rw-------");
        assertThat(intake.owner()).hasToString("intake_owner");
    }

    @Test
    void committed_rows_survive_a_killed_server(@TempDir Path other) throws SQLException {
        PostgresServer killed = PostgresServer.start(other, 0);
        Database database = killed.createDatabase("intake");
        try (Connection owner = killed.connect("intake", database.owner())) {
            owner.createStatement().execute("create table kept (id int); insert into kept values (1)");
        }
        killed.kill();
        try (PostgresServer again = PostgresServer.start(other, killed.port());
                Connection owner =
                        again.connect("intake", again.createDatabase("intake").owner());
                var rows = owner.createStatement().executeQuery("select count(*) from kept")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void a_server_left_by_a_killed_launcher_is_found_and_stopped() {
        ProcessHandle left = server.process().orElseThrow();
        new PostgresFolder(data).stopLeftOver();
        assertThat(Waiting.until(Duration.ofSeconds(5), () -> !left.isAlive())).isTrue();
        server.close();
        server = PostgresServer.start(data, 0);
    }

    @Test
    void a_server_that_ended_while_it_started_is_started_again() throws IOException {
        server.close();
        try (FileChannel unfinished = FileChannel.open(
                        new PostgresFolder(data).libraryLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock left = unfinished.lock()) {
            assertThat(left.isValid()).isTrue();
            server = PostgresServer.start(data, 0);
        }
        assertThat(server.show("fsync")).isEqualTo("on");
    }

    @Test
    void the_same_folder_is_never_served_twice() {
        assertThatThrownBy(() -> PostgresServer.start(data, 0))
                .isInstanceOf(ServerFailure.class)
                .hasMessage("PostgreSQL is already running on " + data + ".");
        assertThat(server.show("fsync")).isEqualTo("on");
    }

    @Test
    void a_taken_port_is_named_with_the_process_that_took_it(@TempDir Path other) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PostgresServer.start(other, taken.getLocalPort()))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessage("Port %d, which PostgreSQL needs, is taken by java (pid %d)."
                            .formatted(
                                    taken.getLocalPort(),
                                    ProcessHandle.current().pid()));
        }
    }

    @Test
    void a_full_disk_is_said_before_anything_is_written(@TempDir Path other) {
        assertThatThrownBy(() -> Folders.requireRoom("PostgreSQL", other, Long.MAX_VALUE))
                .isInstanceOf(ServerFailure.class)
                .hasMessageStartingWith("The disk is full: ");
    }
}
