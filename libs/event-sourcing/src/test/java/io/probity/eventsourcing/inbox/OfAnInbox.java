package io.probity.eventsourcing.inbox;

import io.probity.eventsourcing.wire.Site;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** What tests of an inbox share: its database, what comes in, and what it told of it. */
abstract class OfAnInbox {
    static final Site SITE = new Site();
    static final TopicPartition PARTITION = new TopicPartition("wire", 0);

    /** Every test is a consumer of its own, on matters of its own. */
    final String consumer = UUID.randomUUID().toString();

    final Wire wire = new Wire();
    final Map<String, Integer> heard = new HashMap<>();
    final Inbox inbox = inbox(SITE, consumer);

    Inbox inbox(Site site, String name) {
        return new Inbox(
                site.pool, site.consumption(name), site.commands::begin, Clock.systemUTC(), new InboxListener() {
                    @Override
                    public void taken(int messages) {
                        heard.merge("taken", messages, Integer::sum);
                    }

                    @Override
                    public void repeated(int messages) {
                        heard.merge("repeated", messages, Integer::sum);
                    }

                    @Override
                    public void parked(String reason) {
                        heard.merge(reason, 1, Integer::sum);
                    }

                    @Override
                    public void retrying(String fault) {
                        heard.merge("retrying " + fault, 1, Integer::sum);
                    }
                });
    }

    void take(List<ConsumerRecord<String, byte[]>> records) {
        inbox.take(records);
    }

    Map<TopicPartition, Long> positions() {
        return inbox.positions(List.of(PARTITION));
    }

    static long seen(UUID ledger) {
        return SITE.number("select count(*) from seen where subject = '" + ledger + "'");
    }
}
