package io.probity.intake.complaint;

import io.probity.policy.Authority;
import io.probity.policy.Channel;
import io.probity.policy.Duty;
import io.probity.policy.Policy;
import io.probity.policy.ReporterKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * How complaints come in under a policy, and from whom (HV-04, MC-01, MC-02).
 *
 * @param recording who writes down what came another way than by the web form
 * @param hearing who is told of suspected corrupt conduct by word of mouth
 * @param channels codes of the ways by which complaints are taken
 * @param reporterKinds codes of those from whom they are taken
 */
public record WaysIn(Authority recording, Authority hearing, List<String> channels, List<String> reporterKinds) {
    public WaysIn {
        channels = List.copyOf(channels);
        reporterKinds = List.copyOf(reporterKinds);
    }

    public static WaysIn under(Policy policy) {
        return new WaysIn(
                policy.whoMay(Duty.RECORD_COMPLAINT),
                policy.whoMay(Duty.HEAR_REPORT),
                policy.channelCodes(),
                policy.reporterKindCodes());
    }

    /** The same, with one more way: for what never came by one. */
    public WaysIn alsoBy(Channel channel) {
        return channels.contains(channel.code())
                ? this
                : new WaysIn(
                        recording,
                        hearing,
                        Stream.concat(channels.stream(), Stream.of(channel.code()))
                                .toList(),
                        reporterKinds);
    }

    /** Who takes down a matter like this one, and confirms what was said of it. */
    public Authority takingDown(Particulars p) {
        return p.isToldReport() ? hearing : recording;
    }

    boolean takes(Channel channel) {
        return channels.contains(channel.code());
    }

    boolean takesFrom(ReporterKind kind) {
        return reporterKinds.contains(kind.code());
    }
}
