package io.probity.reporting.registers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A register as a table. No cell can be taken for a formula by whatever opens it. */
final class RegisterCsv {
    private static final Map<String, Function<Matter, @Nullable Object>> COLUMNS = new LinkedHashMap<>();
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    static {
        COLUMNS.put("reference", m -> m.reference);
        COLUMNS.put("received", m -> m.receivedOn);
        COLUMNS.put("channel", m -> m.channel);
        COLUMNS.put("nature", m -> m.nature);
        COLUMNS.put("location", m -> m.location);
        COLUMNS.put("handler office", m -> m.handlerOffice);
        COLUMNS.put("referred", m -> m.referredOn);
        COLUMNS.put("acknowledged", m -> m.acknowledgedOn);
        COLUMNS.put("acknowledged in time", m -> m.acknowledgedInTime);
        COLUMNS.put("outcome", m -> m.outcome);
        COLUMNS.put("remedy", m -> m.remedy);
        COLUMNS.put("told", m -> m.toldOn);
        COLUMNS.put("appealed", m -> m.appealedOn);
        COLUMNS.put("appeal result", m -> m.appealResult);
        COLUMNS.put("corrective action", m -> m.appealAction);
        COLUMNS.put("state", m -> m.standing);
    }

    private RegisterCsv() {}

    static String of(List<Matter> matters) {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
        COLUMNS.keySet().forEach(schema::addColumn);
        List<List<String>> rows = matters.stream()
                .map(matter -> COLUMNS.values().stream()
                        .map(column -> cell(column.apply(matter)))
                        .toList())
                .toList();
        try {
            return new CsvMapper().writer(schema.build()).writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a register that cannot be written", e);
        }
    }

    static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
