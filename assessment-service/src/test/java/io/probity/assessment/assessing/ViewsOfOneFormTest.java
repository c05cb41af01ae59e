package io.probity.assessment.assessing;

import static io.probity.assessment.assessing.Forms.OTHER_ASSESSOR;
import static io.probity.assessment.assessing.Forms.WATTLE_CREEK;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.AssessmentCommand.DeclareConflict;
import io.probity.assessment.viewing.AssessmentView;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether the version that somebody read is an old one is decided by what is shown to them: the same, if it says the same. */
@Tag("HV-36")
class ViewsOfOneFormTest {
    private static final UUID COMPLAINT = new UUID(1, 1);
    private final Forms form = Forms.under(WATTLE_CREEK).headed();

    @BeforeEach
    void answered() {
        form.with(form.yes("type-a-a", "i"));
    }

    @Test
    void what_happened_and_is_not_shown_makes_no_other_view_of_it() {
        AssessmentView before = shown();
        form.with(new DeclareConflict("The subject is my cousin.", OTHER_ASSESSOR));
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void an_answer_makes_another_view_of_it() {
        AssessmentView before = shown();
        form.with(form.yes("type-a-b", "i"));
        assertThat(shown()).isNotEqualTo(before);
    }

    private AssessmentView shown() {
        return AssessmentView.of(COMPLAINT, form.state(), form.circumstances(), officer -> false);
    }
}
