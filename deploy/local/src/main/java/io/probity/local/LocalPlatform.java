package io.probity.local;

import io.probity.servers.ClosedAtExit;
import io.probity.servers.Folders;
import io.probity.servers.KafkaServer;
import io.probity.servers.KeycloakServer;
import io.probity.servers.MailServer;
import io.probity.servers.Ports;
import io.probity.servers.PostgresServer;
import io.probity.servers.Server;
import io.probity.servers.ServerFailure;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The whole platform on this machine: four servers and five services, started, watched, started again, stopped.
 *
 * <p>Every process is a child of this JVM and ends with it, whatever ends it.
 */
public final class LocalPlatform implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);
    /**
     * Services that all start at once take the processors' caches from each other: on two processors they took 38 to 43 s of
     * their time together, and 34 to 35 two by two.
     */
    private static final int SERVICES_AT_A_TIME = Runtime.getRuntime().availableProcessors();

    private final Settings settings;
    private final Progress progress;
    private final ServiceEnvironment environment;
    private final List<Supervised> servers;
    private final List<Supervised> services;
    private final Map<Part, Duration> startTimes = new ConcurrentHashMap<>();
    private final ExecutorService watchers = Executors.newVirtualThreadPerTaskExecutor();

    private LocalPlatform(Settings settings, Progress progress, ServiceProcess.Starting starting) {
        this.settings = settings;
        this.progress = progress;
        this.environment = new ServiceEnvironment(settings);
        String realm = ServiceEnvironment.realm();
        this.servers = List.of(
                new Supervised(
                        Part.POSTGRES,
                        () -> environment.with(
                                PostgresServer.start(settings.data(Part.POSTGRES), settings.port(Part.POSTGRES)))),
                new Supervised(
                        Part.KAFKA, () -> KafkaServer.start(settings.data(Part.KAFKA), settings.port(Part.KAFKA))),
                new Supervised(
                        Part.KEYCLOAK,
                        () -> environment.with(KeycloakServer.start(
                                settings.data(Part.KEYCLOAK), realm, settings.port(Part.KEYCLOAK)))),
                new Supervised(
                        Part.MAIL,
                        () -> MailServer.start(
                                settings.data(Part.MAIL), settings.port(Part.MAIL), settings.port(Part.MAIL_PAGE))));
        this.services = settings.services().stream()
                .map(part -> new Supervised(part, () -> starting.start(part, settings, environment.of(part))))
                .toList();
    }

    /**
     * Starts everything, and the demo councils the first time.
     *
     * @throws ServerFailure if anything does not start; what did start is stopped again
     */
    public static LocalPlatform start(Settings settings, Progress progress) {
        return start(new LocalPlatform(settings, progress, ServiceProcess::start));
    }

    /**
     * The same with services that write down, as they end, which classes they have loaded. They outlive this JVM if it is
     * killed; {@link LeftOvers} finds them.
     */
    static LocalPlatform recorded(Settings settings, Progress progress) {
        return start(new LocalPlatform(settings, progress, ServiceProcess::recorded));
    }

    private static LocalPlatform start(LocalPlatform platform) {
        try {
            platform.startAll();
            return platform;
        } catch (RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    private void startAll() {
        long began = System.nanoTime();
        settings.services().forEach(part -> ClassArchive.requireBuilt(part, settings));
        LeftOvers.stop(settings).forEach(left -> progress.say("Stopped what an earlier run left: " + left));
        Stream.of(Part.values()).forEach(part -> Ports.requireFree(part.title(), settings.port(part)));
        Part.services().forEach(part -> Ports.requireFree(part.title(), settings.healthPort(part)));
        if (!KeycloakServer.isBuilt(ServiceEnvironment.realm())) {
            progress.say("          Keycloak is built and given its realm now, once: this takes a minute or two");
        }
        startTimes.putAll(start(servers, servers.size()));
        startTimes.putAll(start(services, SERVICES_AT_A_TIME));
        ClosedAtExit.add(this);
        long councils = System.nanoTime();
        new Onboarding(settings).demoCouncils().ifPresent(line -> progress.done(line, councils));
        progress.done("everything is up", began);
        Stream.concat(servers.stream(), services.stream()).forEach(this::watch);
    }

    /** @return how long after the first of them began each was ready */
    private Map<Part, Duration> start(List<Supervised> several, int atATime) {
        Map<Part, Duration> times = new ConcurrentHashMap<>();
        long began = System.nanoTime();
        new InTurns(watchers, atATime)
                .doAll(several.stream()
                        .<Runnable>map(one -> () -> {
                            Server started = one.start();
                            times.put(one.part(), Duration.ofNanos(System.nanoTime() - began));
                            progress.done(
                                    "%s on port %d (pid %d)".formatted(one, started.port(), started.pid()), began);
                        })
                        .toList());
        return times;
    }

    private void watch(Supervised one) {
        watchers.execute(() -> {
            while (!watchers.isShutdown() && !ClosedAtExit.isClosing()) {
                try {
                    one.look(progress);
                } catch (RuntimeException e) {
                    // Whatever one look met, the next one is due: a process nobody watches is never started again.
                    progress.say("Looking after %s: %s".formatted(one, e));
                }
                try {
                    Thread.sleep(LOOK_EVERY);
                } catch (InterruptedException stopped) {
                    return;
                }
            }
        });
    }

    /** How each process is, for the state file. */
    List<StateFile.Running> told() {
        return Stream.concat(servers.stream(), services.stream())
                .map(Supervised::told)
                .toList();
    }

    public Settings settings() {
        return settings;
    }

    /**
     * For exercises: a second process of a service on the same database and broker, with the same keys. Nobody looks after
     * it.
     *
     * @param its what {@link Settings#second} made for it
     * @param besides what it is told differently from the first
     */
    public Server second(Part service, Settings its, Map<String, String> besides) {
        Map<String, String> all = new HashMap<>(environment.of(service));
        all.putAll(besides);
        // Shared, not copied: a council that comes later would have a key of its own in each.
        Folders.share(settings.data(service).resolve("keys"), its.data(service).resolve("keys"));
        return ServiceProcess.start(service, its, all);
    }

    /** For exercises: a part that ends is not started again before it is looked after, and then without delay. */
    public void leaveAlone(Part part, boolean alone) {
        one(part).leaveAlone(alone);
    }

    /** Stops one part, which is not started again: what the others do without it is somebody's question. */
    public void stop(Part part) {
        one(part).close();
    }

    /** Stops all services together, and starts them. @return how long after the first of them began each was ready */
    public Map<Part, Duration> startServicesAgain() {
        stopTogether(services);
        return start(services, SERVICES_AT_A_TIME);
    }

    /** How long after the first of the servers, or of the services, began each was ready for the first time. */
    public Map<Part, Duration> startTimes() {
        return Map.copyOf(startTimes);
    }

    /** The part's process; 0 while it has none. */
    public long pid(Part part) {
        return one(part).server().map(Server::pid).orElse(0L);
    }

    private Supervised one(Part part) {
        return Stream.concat(servers.stream(), services.stream())
                .filter(it -> it.part() == part)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(part.title() + " is not run here"));
    }

    /** Stops the services together, then the servers they stand on. */
    @Override
    public void close() {
        ClosedAtExit.forget(this);
        watchers.shutdownNow();
        awaitStarting();
        stopTogether(services);
        stopTogether(servers.reversed());
    }

    /** Whoever is still starting was interrupted, and takes down what it began: a service before its database. */
    private void awaitStarting() {
        try {
            if (!watchers.awaitTermination(1, TimeUnit.MINUTES)) {
                progress.say("Something that was starting does not stop.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopTogether(List<Supervised> several) {
        try (ExecutorService stopping = Executors.newVirtualThreadPerTaskExecutor()) {
            several.forEach(one -> stopping.execute(() -> {
                long began = System.nanoTime();
                boolean ran = one.server().filter(Server::isAlive).isPresent();
                one.close();
                if (ran) {
                    progress.done(one + " stopped", began);
                }
            }));
        } catch (CompletionException e) {
            progress.say("Not everything could be stopped: " + e.getMessage());
        }
    }

    @Override
    public String toString() {
        return "Probity";
    }
}
