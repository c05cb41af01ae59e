package io.probity.chaos;

import java.util.List;

/** Something that is done to a platform, and what must hold. */
interface Exercise {
    /** The rows of the fault table it is for. */
    List<String> rows();

    List<Result> run(Ground ground, Plan plan);
}
