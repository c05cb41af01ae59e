package io.probity.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the sources print and what the packs have of it, word by word. The words below were copied from the sources, misprints
 * included; only the letters and numbers of paragraphs are left out, as the packs keep these apart.
 */
class WordsOfTheSourcesTest {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Maroondah's policy, appendix 1. */
    private static final String EXAMPLES_OF_FRAUD = """
            Misappropriation of receipts
            Theft of money or goods from Council or its citizens and customers
            Non recording of revenue
            Withholding of receivable collections
            Falsification of disbursements
            Padding payroll such as claiming unworked overtime and allowances
            Falsifying timesheets, or fictitious accounting for time worked or time in lieu credits
            Payment of personal expenses
            Misuse of petty cash
            Unapproved use of motor vehicles and other Council assets
            Purchasing "kickbacks". These are typically gained from suppliers to gain business advantage
            False accounting or recording of financial data
            Theft of intellectual property or other confidential information
            Providing Council information to unauthorised people or organisations
            Non-compliance with confidentiality and probity requirements in contract tendering
            Allowing contractors to not fully meet contract requirements
            False or fictitious invoicing
            Unauthorised credit purchase card usage
            Secret commissions
            Insider Trading (buying and selling shares on the basis of information coming into the possession of \
            the perpetrator by his or her position but which is not known to investors generally)
            Misuse or misrepresentation of public office or position within Council
            Creating false documents
            Release or use of misleading or inaccurate information for the purpose of deceiving, misleading, or \
            to hide wrongdoing
            Falsification of identity or qualifications typically used within the recruitment process
            Providing unauthorised services or equipment to a third party
            Acceptance of gifts or other benefits not in accordance with HR06-06-01 Gifts and Benefits Employees
            False or fictitious authorisation of goods, services, employee time and attendance records.
            Council assets being misused, taken home or borrowed for personal use.
            Using council facilities (indoor and outdoor) and services for private use.
            Taking council or community assets/equipment without permission.
            """;

    /** The ICAC's guidance, "Corruption risks". */
    private static final String CORRUPTION_RISKS = """
            An employee accepting or soliciting money or a benefit to provide favourable treatment or an unfair \
            advantage to a client.
            An employee deliberately failing to disclose a conflict of interest in order to exploit this \
            interest to get a personal benefit.
            An employee disclosing confidential information to a client for unauthorised purposes.
            An employee facilitating queue-jumping for a public service/product to provide inappropriate \
            service.
            An employee not following appropriate approval processes or exceeding delegation levels.
            An employee abusing their position of trust to take unfair advantage of a client or provide \
            favourable treatment.
            A client offering bribes to influence public officials delivering the service.
            A client and a public official colluding to engage in corrupt conduct.
            """;

    private final Policy ironbark = Policies.load().find("ironbark", "5.0");
    private final Policy saltbush = Policies.load().find("saltbush", "1");

    @Test
    @Tag("MC-26")
    void each_of_the_thirty_examples_of_fraud_is_an_allegation_type_in_its_own_words() {
        assertThat(EXAMPLES_OF_FRAUD.lines()).hasSize(30);
        assertThat(labels(ironbark)).containsExactlyElementsOf(entries(EXAMPLES_OF_FRAUD));
    }

    @Test
    @Tag("IC-01")
    void each_of_the_eight_risks_with_clients_is_an_allegation_type_in_its_own_words() {
        assertThat(CORRUPTION_RISKS.lines()).hasSize(8);
        assertThat(labels(saltbush)).containsExactlyElementsOf(entries(CORRUPTION_RISKS));
    }

    @Test
    @Tag("MC-10")
    void corrupt_conduct_is_what_the_policy_prints_of_section_4() {
        isDefined("corrupt-conduct", """
                As defined by section 4 of the IBAC Act 2011, this includes conduct: of any person that adversely \
                affects the honest performance by a public officer or public body of his or her or its functions as \
                a public officer or public body; or of a public officer or public body that constitutes or involves \
                the dishonest performance of his or her or its functions as a public officer or public body; or of a \
                public officer or public body that constitutes or involves knowingly or recklessly breaching public \
                trust; or of a public officer or public body that involves the misuse of information or material \
                acquired during the performance of his or her or its official functions as a public officer or \
                public body, whether for the benefit of the public officer or public body or any other person; or \
                that could constitute a conspiracy or an attempt to engage in any conduct referred to in paragraph \
                (a), (b), (c) or (d), above. that would constitute a relevant offence if proven beyond a reasonable \
                doubt.
                """);
    }

    @Test
    @Tag("MC-10")
    void specified_conduct_is_what_the_policy_prints() {
        isDefined("specified-conduct", """
                Specified conduct includes conduct: that adversely affects the honest performance by a public \
                officer or public body of his or her or its functions as a public officer or public body; or of a \
                public officer or public body that constitutes or involves the dishonest performance of functions as \
                a public officer or public body; or of a public officer or public body that constitutes knowingly or \
                recklessly breaching public trust; or of a public officer or public body that involves the misuse of \
                information or material acquired during the performance of his or her or its functions as a public \
                officer or public body, whether for the benefit of the public officer or public body or any other \
                person; or that could constitute a conspiracy or an attempt to engage in any conduct referred to in \
                paragraphs (a) to (d), above; or of a public officer or public body in his or her capacity as a \
                public officer or its capacity as a public body that involves substantial: mismanagement of public \
                resources risk to public health or safety; or risk to the environment.
                """);
    }

    @Test
    @Tag("MC-10")
    void improper_conduct_is_what_the_policy_prints() {
        isDefined("improper-conduct", """
                Defined as: corrupt conduct (as defined in section 4 of the IBAC Act 2011 (Vic) and as set out in \
                these key terms specified conduct, including as set out below (specified in section 4(2) of the IBAC \
                Act 2011) that is not corrupt conduct but that, if proved, would constitute a criminal offence; or \
                reasonable grounds for dismissing or dispensing with, or otherwise terminating, the services of the \
                officer who was, or is, engaged in that conduct.
                """);
    }

    @Test
    @Tag("MC-10")
    void suspected_corrupt_conduct_is_what_the_policy_prints_as_a_list_of_its_own() {
        isDefined("suspected-corrupt-conduct", """
                As defined by section 4 of the IBAC Act 2011, a type of conduct that: Adversely affects the honest \
                performance of the function of an officer or a public body. Constitutes or involves the dishonest \
                performance of the function of an officer or a public body. Constitutes or involves knowingly or \
                recklessly breaching public trus.t Involves the misuse of information or material acquired in the \
                course of the performance of the functions of an officer or a public body. Is intended to adversely \
                affect the performance of the function or powers of an officer or public body resulting in the \
                person or associate obtaining a specific benefit that they would not have otherwise obtained.
                """);
    }

    @Test
    @Tag("MC-09")
    void reasonable_grounds_for_suspicion_are_what_the_policy_prints() {
        isDefined("reasonable-grounds-for-suspicion", """
                Means there is a real possibility of corrupt conduct. Suspicion: defined as is a perspective that is \
                less than belief but requires more than idle speculation. Reasonable: needs to be based on facts and \
                circumstances information that would make a reasonable person suspect that corrupt conduct has \
                occurred.
                """);
    }

    @Test
    void fraud_is_defined_in_all_three_paragraphs() {
        isDefined("fraud", """
                As defined in AS 8001-2008: Fraud relates to dishonest activity causing actual or potential \
                financial loss to any person or entity including theft of moneys or other property by employees or \
                persons external to the entity and where deception is used at the time, immediately before or \
                following the activity. This also includes the deliberate falsification, concealment, destruction or \
                use of falsified documentation used or intended for use for a normal business purpose or the \
                improper use of information or position for personal financial benefit. Basically, this is \
                dishonestly obtaining a financial benefit by deception or other means. Fraud may also meet the \
                definition of improper conduct under the Public Interest Disclosures Act 2012 (Vic) (PID Act), in \
                which case it will need to be handled in accordance with the PID Act. Procedures under the PID Act \
                are available on Council's website at www.maroondah.vic.gov.au. The terms fraud and corruption are \
                commonly used interchangeably so references to fraud in this Policy cover both fraud and corruption. \
                The definition for both is dishonestly obtaining a financial or personal benefit by deception or \
                other means.
                """);
    }

    @Test
    void corruption_is_defined_in_both_paragraphs() {
        isDefined("corruption", """
                As defined in AS 8001-2008: Corruption relates to dishonest activity in which a director, executive, \
                manager, employee, agent or contractor of an entity acts contrary to the interests of the entity and \
                abuses his/her position of trust to achieve some personal gain or advantage for him or herself or \
                for another person or entity. The terms fraud and corruption are commonly used interchangeably so \
                references to fraud in this Policy cover both fraud and corruption. The definition for both is \
                dishonestly obtaining a financial or personal benefit by deception or other means.
                """);
    }

    /** Paragraphs are told apart: a definition is read by people. */
    @Test
    void a_definition_of_several_paragraphs_keeps_them_apart() {
        assertThat(definition("fraud").text().split("\n\n")).hasSize(3);
        assertThat(definition("corruption").text().split("\n\n")).hasSize(2);
    }

    private void isDefined(String code, String printed) {
        assertThat(words(whole(definition(code)))).isEqualTo(words(printed));
    }

    private Definition definition(String code) {
        return ironbark.definitions().stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A limb's label is a word of the source where it is no number: Suspicion, Reasonable. */
    private static String whole(Definition definition) {
        var limbs = definition.parts().stream()
                .map(part -> part.label().matches("\\p{L}{4,}") ? part.label() + ": " + part.text() : part.text());
        return String.join(
                " ", Stream.concat(Stream.of(definition.text()), limbs).toList());
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> labels(Policy policy) {
        return policy.allegationTypes().stream().map(Coded::label).toList();
    }

    /** The sources end some entries of their lists with a full stop and some without; the packs have none. */
    private static List<String> entries(String printed) {
        return printed.lines()
                .map(line -> line.endsWith(".") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }
}
