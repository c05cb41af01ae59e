package io.probity.policy.reading;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Where things stand in a pack: finds a line by the names, ids and numbers that lead to it. */
final class Places {
    private static final List<String> NAMES =
            List.of("id", "code", "kind", "role", "duty", "agency", "version", "from");

    /** @param line the first is 1; for what a name leads to, the line of the name */
    private record Place(int line, Node node) {}

    private final @Nullable Node root;

    /** Of a content that is no YAML, every place is line 1. */
    Places(String content) {
        this.root = compose(content);
    }

    /**
     * The line of the last part of a path that is there.
     *
     * @param path such as {@code test/steps/3/branches/1}; an entry of a list goes by its id, code, kind, or number from 1
     */
    int lineOf(String path) {
        if (root == null) {
            return 1;
        }
        Place place = new Place(1, root);
        for (String part : path.split("/", -1)) {
            Optional<Place> next = within(place.node(), part);
            if (next.isEmpty()) {
                break;
            }
            place = next.get();
        }
        return place.line();
    }

    /** The line of the last part of a path by names and, in lists, numbers from 0. */
    int lineOf(List<Object> steps) {
        return along(steps).getLast().line();
    }

    /** The same path for people: an entry of a list by its id, code, kind, or number from 1. */
    String inWords(List<Object> steps) {
        var places = along(steps);
        return IntStream.range(0, steps.size())
                .mapToObj(i -> steps.get(i) instanceof Integer number
                        ? nameOf(places, i + 1).orElse(String.valueOf(number + 1))
                        : steps.get(i).toString())
                .collect(Collectors.joining("/"));
    }

    private static Optional<String> nameOf(List<Place> places, int i) {
        return i < places.size() && places.get(i).node() instanceof MappingNode mapping
                ? NAMES.stream()
                        .flatMap(key -> value(mapping, key).stream())
                        .map(Place::node)
                        .filter(ScalarNode.class::isInstance)
                        .map(node -> ((ScalarNode) node).getValue())
                        .findFirst()
                : Optional.empty();
    }

    /** The places on the way, the whole file first, as far as they are there. */
    private List<Place> along(List<Object> steps) {
        var places = new ArrayList<Place>();
        places.add(new Place(1, root == null ? new ScalarNode(Tag.NULL, "", null, null, ScalarStyle.PLAIN) : root));
        for (Object step : steps) {
            Optional<Place> next =
                    switch (places.getLast().node()) {
                        case MappingNode mapping -> value(mapping, step.toString());
                        case SequenceNode list -> numbered(list, step instanceof Integer n ? n : -1);
                        default -> Optional.empty();
                    };
            if (next.isEmpty()) {
                break;
            }
            places.add(next.get());
        }
        return places;
    }

    /** Whether the file has this name at its top. */
    boolean has(String name) {
        return root instanceof MappingNode mapping && value(mapping, name).isPresent();
    }

    /** The text of this name at its top; empty if it is not there, or not a text. */
    Optional<String> text(String name) {
        return root instanceof MappingNode mapping
                ? value(mapping, name)
                        .map(Place::node)
                        .filter(ScalarNode.class::isInstance)
                        .map(node -> ((ScalarNode) node).getValue())
                : Optional.empty();
    }

    private static Optional<Place> within(Node node, String part) {
        return switch (node) {
            case MappingNode mapping -> value(mapping, part).or(() -> entryBelow(mapping, part));
            case SequenceNode list -> named(list, part).or(() -> numbered(list, part));
            default -> Optional.empty();
        };
    }

    private static Optional<Place> value(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(entry -> isScalar(entry.getKeyNode(), key))
                .map(entry -> new Place(line(entry.getKeyNode()), entry.getValueNode()))
                .findFirst();
    }

    /** A path may leave out the name of a list: {@code steps/1/type-a} is a question of step 1. */
    private static Optional<Place> entryBelow(MappingNode mapping, String name) {
        return mapping.getValue().stream()
                .filter(entry -> entry.getValueNode() instanceof SequenceNode)
                .flatMap(entry -> named((SequenceNode) entry.getValueNode(), name).stream())
                .findFirst();
    }

    private static Optional<Place> named(SequenceNode list, String name) {
        return list.getValue().stream()
                .filter(entry -> entry instanceof MappingNode mapping
                        && NAMES.stream().anyMatch(key -> value(mapping, key)
                                .filter(found -> isScalar(found.node(), name))
                                .isPresent()))
                .map(entry -> new Place(line(entry), entry))
                .findFirst();
    }

    private static Optional<Place> numbered(SequenceNode list, String number) {
        return number.matches("[0-9]{1,4}") ? numbered(list, Integer.parseInt(number) - 1) : Optional.empty();
    }

    private static Optional<Place> numbered(SequenceNode list, int fromZero) {
        return fromZero < 0 || fromZero >= list.getValue().size()
                ? Optional.empty()
                : Optional.of(list.getValue().get(fromZero)).map(entry -> new Place(line(entry), entry));
    }

    private static boolean isScalar(Node node, String text) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(text);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static @Nullable Node compose(String content) {
        try {
            return new org.yaml.snakeyaml.Yaml(new LoaderOptions()).compose(new StringReader(content));
        } catch (YAMLException none) {
            return null;
        }
    }
}
