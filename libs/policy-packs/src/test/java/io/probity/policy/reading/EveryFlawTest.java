package io.probity.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each row breaks one thing in a pack that holds together, and says at which line that is told, and in which words. A row's
 * first cell is the file, then what is found there and what takes its place; {@code ⏎} is a line's end. The flaw is told at
 * the line of {@code at}, or where that is empty, at the first line of what took the place.
 */
@Tag("HV-58")
class EveryFlawTest {

    private static final Map<String, String> FILES = Map.of(
            "qld", "jurisdictions/queensland.yaml",
            "vic", "jurisdictions/victoria.yaml",
            "nsw", "jurisdictions/new-south-wales.yaml",
            "wattle-creek", "wattle-creek/8.yaml",
            "ironbark", "ironbark/5.0.yaml",
            "saltbush", "saltbush/1.yaml");

    /** The control: without a row's change there is nothing to tell. */
    @Test
    void the_packs_as_they_are_hold_together() {
        assertThat(flaws(files())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ironbark | agency: ibac | agency: acib | diversions: | There is no agency acib
            """)
    @Tag("MC-04")
    void a_report_that_is_sent_to_nobody(String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qld | establishes: [type-a], to: "3" } | establishes: [type-a], to: "33" } | | Leads to 33, which is nowhere
            qld | { when: otherwise, to: 4b } | { when: otherwise, to: 4a } | - id: 4b | No branch leads to this step
            qld | start: "1" | start: "0" | | The test starts at a step 0 that is not there
            qld | { when: all yes, establishes: [type-b], to: "3" } | { when: otherwise, establishes: [type-b], to: "3" } | | The branches after this one can never be taken
            nsw | - { when: otherwise, establishes: [suspicion-not-formed, not-notified], to: not-notified } | - { when: suspicion is no, establishes: [suspicion-not-formed, not-notified], to: not-notified } | - id: suspicion | The last branch must be taken otherwise
            """)
    void a_way_that_leads_nowhere(String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qld | { when: otherwise, record: section-40a, to: end } | { when: otherwise, record: section-40a, to: "3" } | - id: "3" | No end can be reached: the steps go round in a circle
            qld | - { when: otherwise, record: section-40a, to: end } | [] | - id: "5" | No end can be reached from here: the step has no branch
            """)
    void an_end_that_cannot_be_reached(String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qld | establishes: [suspicion-formed], to: "4" | establishes: [suspicion-formed, notify], to: "4" | - id: 4a | where one category is needed
            qld | establishes: [level-1], agency: ccc | establishes: [level-1] | - id: 4a | refers the matter, but to no agency
            qld | { when: otherwise, record: section-40a, to: end } | { when: otherwise, to: end } | - id: "5" | does not refer the matter, and asks for no record of that
            qld | { when: otherwise, record: section-40a, to: end } | { when: otherwise, agency: ccc, record: section-40a, to: end } | - id: "5" | names an agency, but does not refer
            """)
    void an_end_that_says_too_little_or_too_much(String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qld | reasons: true⏎ | ⏎ | - id: type-a-a | 'reasons' is missing
            qld | reasons: true⏎          asked-when: suspicion is yes | reasons: false⏎          asked-when: suspicion is yes | - id: "3" | none of them needs reasons
            nsw | - { id: reasons, text: the reasons for the conclusion } | | - id: decision-not-to-notify | The record has no part for the reasons
            """)
    void a_rule_on_reasons_that_is_missing(String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qld | from: 2026-01-01 | from: 2021-03-17 | - from: 2021-03-17⏎        postal: [GPO Box 3314 | Two contacts hold on 2021-03-17
            qld | email: ombudsman@ombudsmad.qld.gov.au | email: ombudsman@ombudsmad.qld.gov.au⏎        until: 2026-01-01 | - from: 2026-01-01 | Two contacts hold on 2026-01-01
            qld | email: ombudsman@ombudsmad.qld.gov.au | email: ombudsman@ombudsmad.qld.gov.au⏎        until: 2020-01-01 | - from: 2021-03-17⏎        postal: [GPO Box 3314 | This contact ends before it begins
            wattle-creek | effective-from: 2021-03-17 | effective-from: 2021-03-16 | | In force before the law it stands under, which is from 2021-03-17
            wattle-creek | version: "7", on: 2019-12-16 | version: "7", on: 2019-02-27 | | Not adopted after the version before it
            ironbark | due: 2028-07-31 | due: 2028-07-32 | | '2028-07-32' is no date
            """)
    void dates_that_overlap_or_contradict(String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            vic | postal: [GPO Box 24234, Melbourne VIC 3001]⏎        telephone: 1300 735 135 | postal: [] | - id: ibac | on 2024-07-15 has no address, telephone or e-mail
            nsw | from: 2020-01-01⏎        postal: [GPO Box 500 | from: 2020-01-02⏎        postal: [GPO Box 500 | - id: icac | on 2020-01-01 has no address, telephone or e-mail
            qld | email: enquiries@qhrc.qld.gov.au | email: enquiries@qhrc.qld.gov.au⏎        until: 2027-06-30 | - id: queensland-human-rights-commission | on 2027-07-01 has no address, telephone or e-mail
            """)
    @Tag("HV-25")
    void an_agency_to_which_people_are_sent_and_not_told_how_to_reach_it(
            String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qld", "vic", "nsw"})
    @Tag("HV-02")
    void a_letter_that_sends_people_elsewhere_by_no_list(String pack) {
        var file = FILES.get(pack);
        var files = files();
        var text = files.get(file);
        var after = without(text, "out-of-scope");
        files.put(file, after);
        assertThat(flaws(files))
                .extracting(Flaw::toString)
                .containsExactly("%s:%d: There is no out-of-scope list that it could be sent by (letters/out-of-scope)"
                        .formatted(file, lineOf(after, "  - kind: out-of-scope")));
    }

    /** Of a list without the letter the policies under it are told: each could bring the letter. */
    @Test
    @Tag("HV-02")
    void a_list_of_what_is_out_of_scope_without_the_letter() {
        var files = files();
        files.computeIfPresent(
                "jurisdictions/victoria.yaml",
                (file, text) -> replacedOnce(
                        text,
                        text.substring(text.indexOf("  - kind: out-of-scope"), text.indexOf("  - kind: agency-notice")),
                        ""));
        assertThat(flaws(files))
                .extracting(Flaw::toString)
                .containsExactly("ironbark/5.0.yaml:1: There is no letter out-of-scope (letters)");
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qld | establishes: [level-1], agency: ccc | establishes: [level-1], agency: cccc | | There is no agency cccc
            qld | agency: queensland-ombudsman, about | agency: ombudsperson, about | | There is no agency ombudsperson
            qld | { when: otherwise, record: section-40a, to: end } | { when: otherwise, record: section-40b, to: end } | | There is no record section-40b
            qld | when: suspicion is yes, establishes | when: suspect is yes, establishes | | a question suspect that is not there
            qld | when: suspicion is yes, establishes | when: suspicion is maybe, establishes | | cannot be answered with maybe
            qld | asked-when: suspicion is yes | asked-when: suspect is yes | - id: suspicion-information | a question suspect that is not there
            wattle-creek | jurisdiction: queensland | jurisdiction: tasmania | | No jurisdiction tasmania
            wattle-creek | jurisdiction-version: "1" | jurisdiction-version: "2" | | No version 2 of it: there is 1
            wattle-creek | calendar: au-qld | calendar: au-nsw | | The calendar of the jurisdiction is au-qld
            wattle-creek | kind: acknowledgement | kind: acknowledgment | clocks: | There is no clock acknowledgement
            ironbark | natures: | section40-agreement: { from: 2024-07-15, table: [{ level: level-1, matters: all }] }⏎natures: | | The law of Victoria knows no section 40 agreement
            """)
    void something_named_that_is_not_there(String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qld | - id: queensland-police | - id: ccc | - id: ccc⏎    name: Crime | ccc stands twice
            qld | - code: planning-act | - code: court-decision | | court-decision stands twice
            qld | - { code: subcontractor | - { code: contractor | - { code: contractor, label: Contractor | contractor stands twice
            qld | - id: type-b-a | - id: type-a-a | - id: type-a-a⏎          label: (a)⏎          text: impairs | type-a-a stands twice
            qld | - id: 4b | - id: 4a | - id: 4a⏎      title: Agencies with | 4a stands twice
            qld | { code: ii, label: (ii), text: a person holding an appointment } | { code: i, label: (ii), text: a person holding an appointment } | code: i, label: (i), text: "a unit of | i stands twice
            vic | code: other-legal-obligation | code: serious-threat | - { code: serious-threat, label: "necessary | serious-threat stands twice
            vic | { id: conduct, text: the details of the alleged conduct } | { id: evidence, text: the details of the alleged conduct } | | evidence stands twice
            qld | - { code: life, | - { code: property, | | property stands twice
            wattle-creek | code: waste, | code: building, | - { code: building, label: Building | building stands twice
            wattle-creek | code: false-timesheets | code: fraud | | fraud stands twice
            wattle-creek | kind: acknowledgement | kind: outcome-told | | outcome-told stands twice
            wattle-creek | version: "8"⏎ | version: "8"⏎version: "9"⏎ | version: "9" | Duplicate field 'version'
            """)
    void something_that_stands_twice(String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qld | when: all yes, establishes: [type-a] | when: all of them yes, establishes: [type-a] | | 'all of them yes' does not fit. Write 'otherwise', 'all yes',
            qld | establishes: [type-a] | establishes: [type-c] | | 'type-c' is none of type-a, type-b,
            qld | kind: integrity | kind: integral | | 'integral' is none of integrity, ombudsman,
            qld | calendar: au-qld | calendar: au-qlt | | 'au-qlt' is none of au-act, au-nsw,
            qld | calendar: au-qld | calender: au-qld | | 'calender' is no name that belongs here
            qld | calendar: au-qld | calender: au-qld | # yaml-language-server | 'calendar' is missing
            qld | days: 1 | dais: 1 | - kind: agency-notification | 'days' is missing
            nsw | { code: other, label: e., text: other (please specify) } | { code: other, label: e.: text: other (please specify) } | | expected ',' or '}'
            qld | days: 1 | days: one | | string found, integer expected
            qld | deliver-to: referrals@ccc.example | deliver-to: the CCC | | 'the CCC' does not fit. An e-mail address
            qld | clause: HV-39 | clause: HV39 | | 'HV39' does not fit. The duty it comes from
            qld | name: Queensland | name: " " | | ' ' does not fit
            wattle-creek | days: 14 | days: 0 | | 0 is too small: at least 1
            wattle-creek | due-soon-days: 3 | due-soon-days: 15 | | It would be due soon before it has begun
            wattle-creek | { level: level-1 | { level: section-38 | | 'section-38' is none of level-1, level-2, level-3
            wattle-creek | version: "8"⏎ | version: 8⏎ | | integer found, string expected
            wattle-creek | duties: [refers a written complaint to the appropriate manager] | duties: [] | | Nothing stands here
            """)
    void a_word_that_is_not_of_the_format(String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qld | {nextSteps} | {nextStep} | | There is no {nextStep} to be put in
            qld | {nextSteps} | as usual | - kind: acknowledgement⏎    subject | The letter leaves out {nextSteps}, which HV-09 asks for
            vic | {#if apology} | {#wenn apology} | | The braces cannot be read
            nsw | {#for agency in externalRights} | {#for agency in agencies} | | There is no {agencies} to be put in
            nsw | subject: A referral awaits you | subject: A referral on {name} awaits you | | There is no {name} to be put in
            nsw | A referral from {council} awaits | A referral about {reference} awaits | | There is no {reference} to be put in
            nsw | - kind: agency-notice | - kind: outcome | - kind: outcome | outcome stands twice
            ironbark | natures: | letters: [{ kind: agency-notice, subject: "{matter}", text: x }]⏎natures: | | There is no {matter} to be put in
            """)
    @Tag("HV-09")
    @Tag("HV-44")
    @Tag("HV-50")
    @Tag("CA-04")
    void a_letter_that_says_too_little_or_names_what_is_not_there(
            String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            saltbush | due: 2026-07-01 | due: 2026-07-02 | review: { every | IC-11 asks for a review within two years: due by 2026-07-01
            saltbush | due: 2026-07-01, | | review: { every | IC-11 asks for a review within two years
            saltbush | sanctions:⏎ | sanctions: []⏎  children:⏎ | document: | IC-11 asks for sanctions for a breach of the policy
            saltbush | training: { who | children: [] #{ who | document: | IC-11 asks for training of the employees concerned
            saltbush | within: 90 | within: 0 | | 0 is too small: at least 1
            """)
    @Tag("IC-11")
    void a_policy_on_client_relationships_that_leaves_out_what_is_the_minimum(
            String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qld | duty: assess, offices: [assessor] | duty: assess, offices: [auditor] | | assess is not for auditor: only for assessor, ceo
            qld | duty: assess, offices: [assessor] | duty: assess, offices: [assesor] | | 'assesor' is none of employee, records-officer
            qld | duty: assess, offices: [assessor] | duty: assess, offices: [] | | Nothing stands here
            qld | duty: assess, offices | duty: judge, offices | | 'judge' is none of record-complaint, hear-report, refer-complaint
            vic | duty: review-controls, | duty: assess, | - { duty: assess, offices: [assessor], clause: own } | assess stands twice
            vic | duty: hear-report, offices: [ceo, | duty: hear-report, offices: [auditor, | | hear-report is not for auditor: only for records-officer, complaints-officer
            ironbark | clocks: | who-may: [{ duty: refer-complaint, offices: [manager], clause: own }]⏎clocks: | | refer-complaint is not for manager
            vic | role: ceo, label | role: boss, label | | 'boss' is none of employee
            ironbark | offices: [ceo, mayor, nominated-person, neighbouring-council-pool] | offices: [ceo, auditor] | | 'auditor' is none of manager, director, ceo
            wattle-creek | role: records-officer, label | role: records-keeper, label | | 'records-keeper' is none of employee
            """)
    @Tag("MC-22")
    void an_office_that_is_none_or_may_never(String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            vic | { code: agency-worker, label | { code: agency-worker-hire, label | | 'agency-worker-hire' is none of member-of-the-public, councillor
            vic | { code: volunteer, label | { code: AGENCY_WORKER, label | | 'AGENCY_WORKER' is none of member-of-the-public, councillor
            wattle-creek | { code: fax, label: Fax | { code: telex, label: Telex | | 'telex' is none of telephone, email, fax
            """)
    @Tag("MC-01")
    @Tag("HV-04")
    void a_kind_of_people_or_a_way_in_that_is_not_known(
            String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            saltbush | manage: [declared, relationship] | manage: [declared, subject] | | 'subject' is none of declared, relationship, reporting-line, earlier-handler
            ironbark | manage: [declared] | manage: [] | | Nothing stands here
            ironbark | manage: [declared] | manage: declared | | string found, array expected
            wattle-creek | manage: [declared, relationship] | manage: [declared, declared] | | must have only unique items
            wattle-creek | management-plans: { manage: [declared, relationship], clause: HV-36 } | management-plans: { manage: [declared] } | | 'clause' is missing
            wattle-creek | management-plans: { manage | management-plan: { manage | | 'management-plan' is no name that belongs here
            """)
    @Tag("IC-10")
    void a_plan_for_what_no_plan_manages(String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qld | { of: [ceo], by: [mayor], clause: HV-20 } | { of: [ceo], by: [ceo], clause: HV-20 } | | What the ceo handled is not for the ceo to review: only for mayor
            vic | { of: [ceo], by: [mayor], clause: own } | { of: [ceo], by: [director], clause: own } | | What the ceo handled is not for the director to review: only for mayor
            nsw | { of: [ceo], by: [mayor], clause: own } | { of: [ceo, mayor], by: [mayor], clause: own } | | What the mayor handled is not for the mayor to review: it is reviewed outside
            qld | { of: [manager, director, nominated-person, agency-pool], by: [ceo, mayor], clause: HV-20 } | { of: [manager, director, nominated-person, agency-pool], by: [governance-manager], clause: HV-20 } | | What the director handled is not for the governance-manager to review: only for ceo, mayor
            qld | { of: [manager, director, nominated-person, agency-pool], by: [ceo, mayor], clause: HV-20 } | { of: [manager, director, nominated-person, agency-pool], by: [complaints-officer], clause: HV-20 } | | 'complaints-officer' is none of director, governance-manager, ceo, mayor
            qld | { of: [ceo], by: [mayor], clause: HV-20 } | { of: [ceo, manager], by: [mayor], clause: HV-20 } | | manager stands twice
            ironbark | clocks: | internal-review: [{ of: [manager, director, nominated-person, neighbouring-council-pool], by: [ceo], clause: own }]⏎clocks: | internal-review: | It is not said who reviews what the ceo handled
            """)
    @Tag("HV-20")
    void a_review_by_who_is_below_or_by_nobody_who_was_named(
            String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    /** A council that decides in another office has to say who reviews that, where the law does not. */
    @Test
    @Tag("HV-20")
    void whoever_decides_by_a_policy_is_reviewed_by_somebody_whom_it_or_its_law_names() {
        var files = files();
        files.computeIfPresent(
                "wattle-creek/8.yaml", (file, text) -> replacedOnce(text, "nominated-person, agency-pool]", "cfo]"));
        assertThat(flaws(files))
                .extracting(Flaw::toString)
                .containsExactly(
                        "wattle-creek/8.yaml:1: It is not said who reviews what the cfo handled (internal-review)");
    }

    /** A law may leave it to the councils; then each of them says it. */
    @Test
    @Tag("MC-22")
    void a_duty_that_nobody_is_given_is_told_of_each_policy_under_the_law() {
        var files = files();
        var duty = "  - { duty: direct-investigation, offices: [ceo, mayor], clause: MC-17 }\n";
        files.computeIfPresent("jurisdictions/victoria.yaml", (file, text) -> replacedOnce(text, duty, ""));
        assertThat(flaws(files))
                .extracting(Flaw::toString)
                .containsExactly("ironbark/5.0.yaml:1: Nobody may direct investigation (who-may)");

        files.computeIfPresent(
                "ironbark/5.0.yaml", (file, text) -> replacedOnce(text, "clocks:", "who-may:\n" + duty + "clocks:"));
        assertThat(flaws(files)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            qld | counts: [made], clause | counts: [maid], clause | | 'maid' does not fit. Write on-hand, brought-forward, made
            qld | counts: [resolved] | counts: [resolved, not-resolved] | | It counts nothing: no matter is at once resolved and not-resolved
            qld | counts: [reopened] | counts: [reopened, made] | | It counts nothing: no matter is at once reopened and made
            qld | counts: [appealed] | counts: [] | | Nothing stands here
            qld | counts: [appealed] | counts: [appealed, nature is policy] | | A nature is an entry of a council's list
            qld | code: appeal-upheld | code: appealed | - { code: appealed, says: Complaints whose | appealed stands twice
            qld | code: appealed, | code: year, | | In a statement, {year} is the financial year
            qld | - code: left-out | - code: commitment | - code: commitment | commitment stands twice
            vic | It resolved {resolved}; | It resolved {resolute}; | text: >-⏎        In the financial year | There is no line {resolute} to be put in
            nsw | year-begins: "07-01" | year-begins: "02-29" | | 02-29 is not a day of every year
            nsw | year-begins: "07-01" | year-begins: 1 July | | '1 July' does not fit. The first day of the financial year
            qld | annual-report:⏎ | annual-reports:⏎ | # yaml-language-server | 'annual-report' is missing
            qld | money-cents-over: 50000 | money-cents-over: $500 | | string found, integer expected
            ironbark | clocks: | annual-report: { lines: [{ code: made, says: Made, counts: [made], clause: own }] }⏎clocks: | | made is a line of the law of Victoria, which no policy changes
            ironbark | clocks: | annual-report: { lines: [{ code: p, says: P, counts: [nature is police], clause: own }] }⏎clocks: | | There is no nature police
            ironbark | clocks: | annual-report: { lines: [{ code: p, says: P, counts: [location is finance, location is other], clause: own }] }⏎clocks: | | no matter is at once location is finance and location is other
            ironbark | clocks: | annual-report: { statements: [{ code: p, text: "{finance}", clause: own }] }⏎clocks: | | There is no line {finance} to be put in
            """)
    @Tag("HV-28")
    void a_report_that_counts_nothing_or_names_what_is_not_there(
            String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    /** The control of the last rows above: of the policy's own lists, and with the law's lines, a report holds together. */
    @Test
    @Tag("HV-28")
    void a_line_and_a_statement_of_a_councils_own_hold_together() {
        var files = files();
        files.computeIfPresent("ironbark/5.0.yaml", (file, text) -> replacedOnce(text, "clocks:", """
                        annual-report:
                          lines:
                            - { code: about-finance, says: Made about finance, counts: [made, location is finance], clause: own }
                          statements:
                            - { code: finance, text: "Of {made}, {about-finance} were about finance.", clause: own }
                        clocks:"""));
        assertThat(flaws(files)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nsw | counts: [made], clause | counts: [made, human-rights], clause | | The law lists no human rights to count complaints by
            nsw | - kind: agency-notification | - kind: human-rights-response | | The law lists no human rights to answer complaints of
            saltbush | clocks: | annual-report: { lines: [{ code: rights, says: Rights, counts: [human-rights], clause: own }] }⏎clocks: | | The law lists no human rights to count complaints by
            saltbush | kind: acknowledgement | kind: human-rights-response | | The law lists no human rights to answer complaints of
            """)
    @Tag("HV-41")
    void complaints_that_are_counted_or_timed_by_rights_of_no_list(
            String pack, String found, String broken, String at, String because) {
        isTold(pack, found, broken, at, because);
    }

    @Test
    @Tag("HV-41")
    void a_law_that_loses_its_list_of_rights_keeps_neither_the_line_nor_the_clock() {
        var file = FILES.get("qld");
        var files = files();
        files.computeIfPresent(file, (name, text) -> without(text, "human-rights"));
        assertThat(flaws(files))
                .extracting(Flaw::toString)
                .allMatch(flaw -> flaw.startsWith(file))
                .satisfiesExactlyInAnyOrder(
                        flaw -> assertThat(flaw).endsWith("(annual-report/lines/human-rights)"),
                        flaw -> assertThat(flaw).endsWith("(clocks/human-rights-response)"));
    }

    private static void isTold(String pack, String found, String broken, String at, String because) {
        var file = FILES.get(pack);
        var files = files();
        var before = files.get(file);
        var after = replacedOnce(before, lines(found), lines(broken == null ? "" : broken));
        files.put(file, after);
        var line = lineOf(after, lines(at == null ? broken : at));
        assertThat(flaws(files)).anySatisfy(flaw -> assertThat(flaw.toString())
                .startsWith(file + ":" + line + ": ")
                .contains(because));
    }

    /** Without one of its lists: from its name to the next. */
    private static String without(String text, String list) {
        int from = text.indexOf("\n" + list + ":\n");
        assertThat(from).as("there is a list %s", list).isNotNegative();
        Matcher next = Pattern.compile("\n[a-z]").matcher(text);
        assertThat(next.find(from + 1)).as("something follows it").isTrue();
        return text.substring(0, from) + text.substring(next.start());
    }

    private static String replacedOnce(String text, String found, String broken) {
        int at = text.indexOf(found);
        assertThat(at).as("'%s' is there to be broken", found).isNotNegative();
        return text.substring(0, at) + broken + text.substring(at + found.length());
    }

    private static long lineOf(String text, String marker) {
        int at = text.indexOf(marker);
        assertThat(at).as("'%s' stands somewhere", marker).isNotNegative();
        return 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static String lines(String cell) {
        return cell.replace("⏎", "\n");
    }

    private static List<Flaw> flaws(Map<String, String> files) {
        try {
            new Packs(files).policies();
            return List.of();
        } catch (PackRefused refused) {
            return refused.flaws();
        }
    }

    private static Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        Stream.of("qld", "vic", "nsw", "wattle-creek", "ironbark", "saltbush")
                .map(FILES::get)
                .forEach(file -> files.put(file, Packs.resource(file)));
        return files;
    }
}
