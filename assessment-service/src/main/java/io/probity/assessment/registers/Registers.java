package io.probity.assessment.registers;

import io.probity.assessment.agreement.Agreements;
import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.assessing.Tie;
import io.probity.edge.tenancy.InCouncil;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up what comes in with a command: agreement, ties and office holders of a day (HV-33, HV-36, HV-37). */
@ApplicationScoped
public class Registers {
    @Inject
    InCouncil inCouncil;

    @Inject
    Agreements agreements;

    /** @param people whose ties are asked for: whom the matter concerns, or whoever looks at many matters */
    public Uni<Circumstances> on(LocalDate day, String council, Collection<String> people) {
        return agreements
                .of(council)
                .chain(agreedFrom -> inCouncil.read(council, () -> OfficeHolderRow.begunBy(day)
                        .map(begun -> holders(begun, day))
                        .chain(holders -> ties(together(people, holders.values()), day)
                                .map(found -> new Circumstances(agreedFrom, found, holders)))));
    }

    /** Of office holders it is always asked: whether they are barred decides where a matter goes. */
    private static Set<String> together(Collection<String> people, Collection<String> holders) {
        return Stream.concat(people.stream(), holders.stream()).collect(Collectors.toSet());
    }

    private static Uni<List<Tie>> ties(Collection<String> people, LocalDate day) {
        return people.isEmpty()
                ? Uni.createFrom().item(List.of())
                : TieRow.of(people, day).map(rows -> rows.stream()
                        .map(row -> new Tie(Tie.Kind.valueOf(row.kind), row.officer, row.other))
                        .toList());
    }

    /** Whoever began last in an office, while their term lasts: an office that was left goes back to nobody. */
    static Map<String, String> holders(List<OfficeHolderRow> begun, LocalDate day) {
        Map<String, OfficeHolderRow> latest =
                begun.stream().collect(Collectors.toMap(row -> row.office, row -> row, (before, since) -> since));
        return latest.values().stream()
                .filter(row -> row.holdsOn(day))
                .collect(Collectors.toMap(row -> row.office, row -> row.holder));
    }
}
