package io.probity.traceability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A test that carries the id of a duty.
 *
 * @param source relative to the root of the repository
 * @param type the simple name of its class
 */
record TaggedTest(String clause, Path source, String type, String method) {
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([A-Z]{2}-\\d{2})\"\\)");
    private static final Pattern TEST = Pattern.compile("^\\s+@(?:Test|ParameterizedTest|TestFactory|Property)\\b");
    private static final Pattern METHOD = Pattern.compile("^\\s+(?:static )?(?:void|Stream<DynamicTest>) (\\w+)\\(");
    private static final Pattern TYPE = Pattern.compile("^\\s*(?:public |abstract |final )*(?:class|interface) (\\w+)");

    /** By the sources: a test is tagged whether or not it was run. */
    static List<TaggedTest> under(Path root) {
        SourceTree sources = new SourceTree(root);
        return sources.files(TaggedTest::isTest).stream()
                .flatMap(file -> in(file, sources.textOf(file).lines().toList()))
                .toList();
    }

    private static boolean isTest(Path file) {
        String path = file.toString();
        return path.endsWith(".java") && path.contains("src/test/java/") && !path.startsWith("libs/traceability/");
    }

    /** Tags stand before what they are about: a test, or a class and then all tests in it. What prepares a test proves nothing. */
    static Stream<TaggedTest> in(Path source, List<String> lines) {
        List<TaggedTest> found = new ArrayList<>();
        List<String> pending = new ArrayList<>();
        List<String> ofType = List.of();
        String type = "";
        boolean isTest = false;
        for (String line : lines) {
            Matcher tag = TAG.matcher(line);
            Matcher opened = TYPE.matcher(line);
            Matcher method = METHOD.matcher(line);
            if (tag.find()) {
                pending.add(tag.group(1));
            } else if (opened.find() && (type.isEmpty() || !pending.isEmpty())) {
                type = opened.group(1);
                ofType = List.copyOf(pending);
                pending.clear();
            } else if (TEST.matcher(line).find()) {
                isTest = true;
            } else if (method.find()) {
                for (String clause : Stream.concat(ofType.stream(), pending.stream())
                        .distinct()
                        .toList()) {
                    if (isTest) found.add(new TaggedTest(clause, source, type, method.group(1)));
                }
                pending.clear();
                isTest = false;
            }
        }
        return found.stream();
    }
}
