package io.probity.traceability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What became of each test in the last run, by its reports. */
record Results(Map<String, Result> byTest) {

    /** The worse comes later: a test of many cases is as good as the worst of them. */
    enum Result {
        PASSED,
        SKIPPED,
        FAILED
    }

    static Results under(Path root) {
        Map<String, Result> all = new HashMap<>();
        try (Stream<Path> reports = Files.find(
                root, 6, (file, attributes) -> file.toString().matches(".*/target/[^/]+-reports/TEST-.*\\.xml"))) {
            reports.forEach(report -> read(report, all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Results(all);
    }

    /** Nothing where no report tells of the test: it was not run. */
    Optional<Result> of(TaggedTest test) {
        return Optional.ofNullable(byTest.get(test.type() + "#" + test.method()));
    }

    private static void read(Path report, Map<String, Result> all) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var in = Files.newInputStream(report)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            String test = "";
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
                switch (xml.getLocalName()) {
                    case "testcase" -> {
                        test = nameOf(xml.getAttributeValue(null, "classname"), xml.getAttributeValue(null, "name"));
                        all.putIfAbsent(test, Result.PASSED);
                    }
                    case "failure", "error" -> all.put(test, Result.FAILED);
                    case "skipped" -> all.merge(test, Result.SKIPPED, (a, b) -> a == Result.FAILED ? a : b);
                    default -> {
                        // output, properties
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(report + " is no report: run ./probity test", e);
        }
    }

    /**
     * Cases of a parameterized test are named {@code method(String)[1]}, generated ones {@code method()[2]}; a property is told in
     * words.
     */
    private static String nameOf(String type, String method) {
        String simple = type.substring(1 + Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')));
        return simple + "#" + method.replace(' ', '_').replaceFirst("\\W.*", "");
    }
}
