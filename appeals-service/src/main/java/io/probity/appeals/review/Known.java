package io.probity.appeals.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the council's registers say on the day something is done. It comes in with the command (HV-36, HV-45).
 *
 * @param ties of whoever the complaint concerns
 * @param holders who holds an office, by the office
 * @param handledLinked who handled a matter that is linked with this one
 * @param acted who did something in this one
 */
public record Known(List<Tie> ties, Map<String, String> holders, Set<String> handledLinked, Set<String> acted) {

    /** Nothing is recorded. */
    public static final Known NOTHING = new Known(List.of(), Map.of(), Set.of(), Set.of());

    /** Two people of whom one reports to the other or is close to them, whichever of them it was recorded of. */
    public record Tie(String one, String other) {
        boolean joins(String somebody, List<String> people) {
            return (one.equals(somebody) && people.contains(other)) || (other.equals(somebody) && people.contains(one));
        }
    }

    /** A review in which everybody who had a part is noted: that is done with the next thing that is recorded in it. */
    public Review takenInto(Review review) {
        Review now = review;
        for (ReviewEvent part : Noting.parts(review.matter(), acted)) now = Evolution.of(now, part);
        return now;
    }

    /** Whether it is as if there were nothing for somebody: a register ties them to whom it concerns. */
    public boolean hidesFrom(String officer, Matter matter) {
        return ties.stream().anyMatch(tie -> tie.joins(officer, matter.people()));
    }

    /** Whether somebody may not review: a tie, a part in it, or in a matter that is linked with it. */
    public boolean bars(String officer, Matter matter) {
        return hidesFrom(officer, matter)
                || handledLinked.contains(officer)
                || matter.tookPart().contains(officer)
                || matter.isAbout(officer);
    }

    /** The offices whose holders of today cannot review. */
    Set<String> officesBarred(Matter matter) {
        return holders.entrySet().stream()
                .filter(held -> bars(held.getValue(), matter))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
