package io.probity.notification.sending;

import io.probity.notification.letter.LetterKind;
import io.probity.policy.LetterText;
import io.probity.policy.Policies;
import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Puts what is to be told into the words that the policy has for a letter of its kind. */
@ApplicationScoped
class LetterWriter {
    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .removeStandaloneLines(true)
            .strictRendering(true)
            .build();
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();
    private final Policies policies;

    LetterWriter(Policies policies) {
        this.policies = policies;
    }

    /** A letter as it leaves. */
    record Written(String subject, String text) {}

    /**
     * Every kind of letter is there: a policy without one is refused when it is read.
     *
     * @param words what the letter's names stand for
     */
    Written write(String policy, String version, LetterKind kind, Record words) {
        LetterText letter = policies.find(policy, version).letter(kind.code()).orElseThrow();
        return new Written(filled(letter.subject(), words), filled(letter.text(), words));
    }

    private String filled(String text, Record words) {
        return parsed.computeIfAbsent(text, engine::parse).render(words);
    }
}
