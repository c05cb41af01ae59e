package io.probity.benchmark.measuring;

import io.probity.benchmark.figures.Figure;
import java.sql.SQLException;
import java.util.List;

/** Something that is measured by itself, on a platform that it starts for that. */
public interface Measurement {
    /** As in {@code ./probity bench --only NAME}. */
    String name();

    List<Figure> measure(Bench bench) throws SQLException;
}
