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

    /** The same, and by this way and from this kind of people as well: for what never came by any. */
    public WaysIn alsoTaking(Channel channel, ReporterKind kind) {
        return new WaysIn(recording, hearing, with(channels, channel.code()), with(reporterKinds, kind.code()));
    }

    /** Who takes down a matter like this one, and confirms what was said of it. */
    public Authority takingDown(Particulars p) {
        return p.isToldReport() ? hearing : recording;
    }

    private static List<String> with(List<String> codes, String one) {
        return Stream.concat(codes.stream(), Stream.of(one)).distinct().toList();
    }

    boolean takes(Channel channel) {
        return channels.contains(channel.code());
    }

    boolean takesFrom(ReporterKind kind) {
        return reporterKinds.contains(kind.code());
    }
}
