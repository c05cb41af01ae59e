package io.probity.reporting;

import io.probity.testing.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {
    @TestFactory
    Stream<DynamicTest> house_rules() {
        return HouseRules.ofService("io.probity.reporting");
    }
}
