package io.probity.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WalkTest {

    private final StatutoryTest test = Tables.of("wattle-creek");

    @Test
    void the_first_question_is_element_a_of_type_a() {
        var asks = (Standing.Asks) walk();
        assertThat(asks.step().id()).isEqualTo("1");
        assertThat(asks.question().id()).isEqualTo("type-a-a");
        assertThat(asks.established()).isEmpty();
    }

    @Test
    @Tag("HV-30")
    void an_element_answered_without_reasons_is_refused() {
        var refused = (Standing.Unacceptable) walk(Answer.yes("type-a-a", "  ", "i"));
        assertThat(refused.because()).contains("reasons");
        assertThat(refused.clause()).isEqualTo("HV-30");
    }

    @Test
    @Tag("HV-30")
    void a_yes_says_which_of_the_alternatives_applies() {
        assertThat(walk(Answer.yes("type-a-a", "because"))).isInstanceOf(Standing.Unacceptable.class);
        assertThat(walk(Answer.yes("type-a-a", "because", "iv"))).isInstanceOf(Standing.Unacceptable.class);
        assertThat(walk(Answer.yes("type-a-a", "because", "i", "i"))).isInstanceOf(Standing.Unacceptable.class);
        assertThat(walk(Answer.yes("type-a-a", "because", "i", "ii"))).isInstanceOf(Standing.Asks.class);
    }

    @Test
    void a_no_names_no_alternative() {
        assertThat(walk(new Answer("type-a-a", "no", List.of("i"), "because")))
                .isInstanceOf(Standing.Unacceptable.class);
    }

    @Test
    void neither_yes_nor_no_is_refused() {
        assertThat(walk(new Answer("type-a-a", "perhaps", List.of(), "because")))
                .isInstanceOf(Standing.Unacceptable.class);
    }

    @Test
    @Tag("HV-32")
    void a_suspicion_without_information_relied_on_is_refused() {
        assertThat(walk(typeA(Answer.yes("suspicion", ""), Answer.several("suspicion-information", "because"))))
                .isInstanceOf(Standing.Unacceptable.class);
        assertThat(walk(typeA(
                        Answer.yes("suspicion", ""), Answer.several("suspicion-information", "", "audit-report"))))
                .isInstanceOf(Standing.Unacceptable.class);
    }

    @Test
    @Tag("HV-33")
    void a_level_needs_reasons_and_is_one_of_three() {
        var suspicion =
                List.of(Answer.yes("suspicion", ""), Answer.several("suspicion-information", "payroll", "records"));
        assertThat(walk(typeA(suspicion, Answer.choose("level", "level-1", ""))))
                .isInstanceOf(Standing.Unacceptable.class);
        assertThat(walk(typeA(suspicion, Answer.choose("level", "level-4", "because"))))
                .isInstanceOf(Standing.Unacceptable.class);
        assertThat(walk(typeA(suspicion, Answer.choose("level", "level-1", "because"))))
                .isInstanceOf(Standing.Concluded.class);
    }

    @Test
    void an_answer_to_a_question_of_another_test_is_refused() {
        assertThat(walk(Answer.yes("limb-1", "because", "a"))).isInstanceOf(Standing.Unacceptable.class);
    }

    @Test
    void whatever_the_order_in_which_the_form_is_filled_the_conclusion_is_the_same() {
        for (var row : Tables.rows(test, Tables.agreement())) {
            var shuffled = new ArrayList<>(row.answers());
            Collections.shuffle(shuffled, new Random(7));
            assertThat(test.walk(Tables.agreement(), shuffled)).isEqualTo(new Standing.Concluded(row.conclusion()));
        }
    }

    @Test
    void answers_that_the_path_does_not_ask_for_change_nothing_and_are_named() {
        var concluded = (Standing.Concluded) test.walk(
                Set.of(),
                List.of(typeA(
                        Answer.no("suspicion", ""),
                        Answer.no("type-b-a", "not needed"),
                        Answer.choose("level", "level-1", "not needed"))));
        assertThat(concluded.conclusion().category()).isEqualTo(OutcomeCode.NOT_NOTIFIED);
        assertThat(concluded.conclusion().beside()).containsExactly("type-b-a", "level");
    }

    @Test
    void a_question_that_is_answered_again_counts_as_answered_last() {
        var asks = (Standing.Asks) walk(typeA(Answer.no("type-a-c", "on reflection")));
        assertThat(asks.step().id()).isEqualTo("2");
    }

    private Standing walk(Answer... answers) {
        return test.walk(Tables.agreement(), List.of(answers));
    }

    private static Answer[] typeA(List<Answer> more, Answer last) {
        var all = new ArrayList<>(more);
        all.add(last);
        return typeA(all.toArray(Answer[]::new));
    }

    private static Answer[] typeA(Answer... more) {
        var all = new ArrayList<>(List.of(
                Answer.yes("type-a-a", "because", "i"),
                Answer.yes("type-a-b", "because", "i", "ii"),
                Answer.yes("type-a-c", "because", "i")));
        all.addAll(List.of(more));
        return all.toArray(Answer[]::new);
    }
}
