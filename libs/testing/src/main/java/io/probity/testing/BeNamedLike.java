package io.probity.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A class named, or with a member named, as the pattern says. */
final class BeNamedLike extends ArchCondition<JavaClass> {
    private final Pattern names;

    BeNamedLike(Pattern names) {
        super("be named like " + names);
        this.names = names;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(
                        Stream.of(type.getSimpleName()),
                        type.getMembers().stream().map(JavaMember::getName))
                .filter(name -> names.matcher(name).matches())
                .forEach(name ->
                        events.add(SimpleConditionEvent.satisfied(type, type.getName() + " has the name " + name)));
    }
}
