package io.probity.local;

import io.probity.servers.Ports;
import io.probity.servers.ServerFailure;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the platform lives on this machine.
 *
 * @param root the checkout, whose built services are run
 * @param home what is kept between runs: databases, topics, keys, passwords, logs
 * @param ports by {@link Part}
 * @param healthPorts where each service tells its health and figures, apart from what the public reaches
 * @param services which of the five are run: all of them, unless somebody works on a few
 */
public record Settings(
        Path root, Path home, Map<Part, Integer> ports, Map<Part, Integer> healthPorts, List<Part> services) {
    private static final int HEALTH_OFFSET = 100;

    /** From the environment: PROBITY_ROOT, PROBITY_HOME, PROBITY_PORT_BASE, PROBITY_PORT_{part}, PROBITY_SERVICES. */
    public static Settings fromEnvironment() {
        Map<String, String> environment = System.getenv();
        Path home = Optional.ofNullable(environment.get("PROBITY_HOME"))
                .map(Path::of)
                .orElseGet(() -> Optional.ofNullable(environment.get("XDG_STATE_HOME"))
                        .map(Path::of)
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "state"))
                        .resolve("probity"));
        Map<Part, Integer> ports = ports(environment);
        Map<Part, Integer> healthPorts = Part.services().stream()
                .collect(Collectors.toMap(part -> part, part -> ports.get(part) + HEALTH_OFFSET));
        return new Settings(root(environment), home.toAbsolutePath(), ports, healthPorts, services(environment));
    }

    /** For a platform beside others, as tests have: a home of its own, and ports that nobody uses. */
    public static Settings onFreePorts(Path root, Path home) {
        return new Settings(
                root.toAbsolutePath(),
                home.toAbsolutePath(),
                Stream.of(Part.values()).collect(Collectors.toMap(part -> part, part -> Ports.free())),
                Part.services().stream().collect(Collectors.toMap(part -> part, part -> Ports.free())),
                Part.services());
    }

    /** For a second process of a service beside the first: a folder and ports of its own, all else shared. */
    public Settings second(Part service, Path itsHome) {
        Map<Part, Integer> itsPorts = new EnumMap<>(ports);
        itsPorts.put(service, Ports.free());
        Map<Part, Integer> itsHealthPorts = new EnumMap<>(healthPorts);
        itsHealthPorts.put(service, Ports.free());
        return new Settings(root, itsHome.toAbsolutePath(), itsPorts, itsHealthPorts, services);
    }

    public int port(Part part) {
        return ports.get(part);
    }

    /** Where the part answers, for those that speak HTTP. */
    public String url(Part part) {
        return "http://127.0.0.1:" + port(part);
    }

    public int healthPort(Part service) {
        return healthPorts.get(service);
    }

    /** Where a service says whether it is ready, and its figures. */
    public String healthUrl(Part service) {
        return "http://127.0.0.1:" + healthPort(service);
    }

    /** The realm's address, which tokens name as their issuer. */
    public String issuer() {
        return url(Part.KEYCLOAK) + "/realms/probity";
    }

    public Path data(Part part) {
        return home.resolve(part.text());
    }

    public Path log(Part part) {
        return data(part).resolve("server.log");
    }

    private static Path root(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("PROBITY_ROOT"))
                .or(() -> Optional.ofNullable(System.getProperty("probity.root")))
                .map(Path::of)
                .orElseGet(() -> Path.of(""))
                .toAbsolutePath();
    }

    private static List<Part> services(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("PROBITY_SERVICES"))
                .map(names -> Stream.of(names.split(","))
                        .map(name -> Part.named(name.strip())
                                .filter(Part::isService)
                                .orElseThrow(() -> new ServerFailure("PROBITY_SERVICES names no service: " + name)))
                        .toList())
                .orElseGet(Part::services);
    }

    private static Map<Part, Integer> ports(Map<String, String> environment) {
        Optional<Integer> base = number(environment, "PROBITY_PORT_BASE");
        return Stream.of(Part.values())
                .collect(Collectors.toMap(part -> part, part -> number(environment, "PROBITY_PORT_" + part.name())
                        .orElseGet(() -> base.map(it -> it + part.offset()).orElseGet(part::port))));
    }

    private static Optional<Integer> number(Map<String, String> environment, String name) {
        try {
            return Optional.ofNullable(environment.get(name)).map(Integer::valueOf);
        } catch (NumberFormatException e) {
            throw new ServerFailure("%s is \"%s\", which is not a port.".formatted(name, environment.get(name)), e);
        }
    }
}
