package io.probity.intake.attachment;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Where documents are kept and what looks through them, as whoever runs this says. */
class AttachmentWiring {
    private static final Logger LOG = Logger.getLogger(AttachmentWiring.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Produces
    @Singleton
    AttachmentStore store(@ConfigProperty(name = "probity.attachments.folder") Path folder) throws IOException {
        return new FolderOfAttachments(folder);
    }

    /** @param clamd {@code host:port} */
    @Produces
    @Singleton
    Scanner scanner(@ConfigProperty(name = "probity.attachments.clamd") Optional<String> clamd) {
        return clamd.map(AttachmentWiring::clamd).orElseGet(NoScanner::new);
    }

    /** A service without the folder does not start, rather than refuse the first document. */
    void ready(@Observes StartupEvent started, AttachmentStore store, Scanner scanner) throws IOException {
        store.draft().close();
        if (!scanner.isThere()) LOG.warn("no scanner: documents are taken, and marked NOT_SCANNED");
    }

    private static Scanner clamd(String address) {
        int colon = address.lastIndexOf(':');
        return new Clamd(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)), PATIENCE);
    }
}
