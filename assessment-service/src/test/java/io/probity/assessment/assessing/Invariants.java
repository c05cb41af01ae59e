package io.probity.assessment.assessing;

import io.probity.assessment.assessing.Assessment.Round;
import io.probity.policy.Conclusion;
import io.probity.policy.Duty;
import io.probity.policy.Fact;
import io.probity.policy.OutcomeCode;
import io.probity.policy.Policy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds of every decision, whatever the order in which a form was filled. */
final class Invariants {
    private Invariants() {}

    /**
     * What is wrong with a decision, in words.
     *
     * @param circumstances as they were all the while
     * @param facts as they were when the matter was received
     */
    static List<String> brokenBy(Round round, Circumstances circumstances, Set<Fact> facts) {
        List<String> broken = new ArrayList<>();
        Form form = round.form();
        OutcomeCode category = round.endorsement().category();
        boolean recorded = form.notNotified().isPresent();
        if (category.kind() != OutcomeCode.Kind.CATEGORY) broken.add("it ended in no category");
        if (recorded == category.isReferred()) broken.add("it ended neither in a referral nor in a record, or in both");
        if (round.endorsement().agency().isPresent() != category.isReferred())
            broken.add("it names an agency and does not go there, or goes to none");
        form.notNotified()
                .filter(it -> it.conduct().isBlank()
                        || it.evidence().isBlank()
                        || it.reasons().isBlank()
                        || it.informationRelied().isEmpty())
                .ifPresent(it -> broken.add("a part of its record is missing"));
        Policy policy = Forms.POLICIES.find(round.law().policy(), round.law().version());
        Course course = Course.of(policy, facts, form);
        if (course.conclusion().isEmpty()) return List.of("a question of the test is open");
        broken.addAll(byHands(
                round,
                new Parties(form, circumstances),
                policy,
                course.conclusion().get()));
        if (course.conclusion().get().category() != category) broken.add("its category is not where its answers lead");
        return broken;
    }

    private static List<String> byHands(Round round, Parties parties, Policy policy, Conclusion conclusion) {
        List<String> broken = new ArrayList<>();
        Set<String> assessors = new HashSet<>();
        conclusion
                .asked()
                .forEach(question ->
                        assessors.add(round.form().answers().get(question).by()));
        if (conclusion.asked().stream().map(round.form().answers()::get).anyMatch(given -> !policy.whoMay(Duty.ASSESS)
                .isGivenTo(given.offices()))) broken.add("somebody assessed whom the policy does not name");
        if (conclusion.needsRecord()) round.form().notNotified().ifPresent(record -> assessors.add(record.by()));
        String decider = round.endorsement().by();
        if (assessors.stream().anyMatch(parties::bars)) broken.add("somebody assessed who may not");
        if (parties.bars(decider)) broken.add("somebody endorsed who may not");
        if (round.form().conflicts().values().stream()
                .anyMatch(conflict ->
                        !conflict.bars() && !policy.managementPlans().mayManage(conflict.covers())))
            broken.add("somebody went on under a plan that the policy does not have");
        if (policy.considersRightsFirst()
                && round.form()
                        .other()
                        .humanRights()
                        .filter(considered -> !parties.bars(considered.by()))
                        .isEmpty()) broken.add("human rights were not considered first");
        if (policy.deciding().byAnother() && assessors.contains(decider)) broken.add("who assessed it endorsed it");
        return broken;
    }
}
