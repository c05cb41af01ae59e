package io.probity.appeals.review;

import io.probity.appeals.review.Matter.Handler;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In whose hands a complaint was.
 *
 * @param handlers who handled it, the latest last
 * @param inBetween who had it only until a plan gave it back, and did nothing in it (IC-10)
 * @param acted who did something in it
 */
public record Handling(List<Handler> handlers, List<Handler> inBetween, Set<String> acted) {

    static final Handling NOBODYS = new Handling(List.of(), List.of(), Set.of());

    Handling by(Handler handler) {
        return new Handling(plus(handlers, handler), without(inBetween, handler), acted);
    }

    /**
     * From whom it comes back to an earlier handler; empty where they count as any other: they did something in it, had it in
     * another office too, or are known by their office alone, so that nobody can say who did nothing.
     */
    Optional<Handler> comesBackFrom(String earlier) {
        boolean hadIt = handlers.stream().anyMatch(it -> it.officer().equals(earlier));
        return hadIt
                ? Optional.of(handlers.getLast())
                        .filter(last -> !last.officer().equals(earlier)
                                && !last.officer().equals(last.office())
                                && !acted.contains(last.officer())
                                && handlers.stream()
                                                .filter(it -> it.officer().equals(last.officer()))
                                                .count()
                                        == 1)
                : Optional.empty();
    }

    Handling backFrom(Handler last) {
        return new Handling(without(handlers, last), plus(inBetween, last), acted);
    }

    Handling withActing(String officer) {
        return new Handling(
                handlers,
                inBetween,
                Stream.concat(acted.stream(), Stream.of(officer)).collect(Collectors.toUnmodifiableSet()));
    }

    /** In which offices somebody had it only in between. */
    List<Handler> inBetween(String officer) {
        return inBetween.stream().filter(it -> it.officer().equals(officer)).toList();
    }

    private static List<Handler> plus(List<Handler> list, Handler one) {
        return Stream.concat(list.stream(), Stream.of(one)).distinct().toList();
    }

    private static List<Handler> without(List<Handler> list, Handler one) {
        return list.stream().filter(it -> !it.equals(one)).toList();
    }
}
