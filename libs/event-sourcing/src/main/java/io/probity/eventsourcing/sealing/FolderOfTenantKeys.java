package io.probity.eventsourcing.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.probity.eventsourcing.store.StreamId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A folder with one Tink keyset a tenant, {@code <tenant>.json}, readable by the service's own user only. */
public final class FolderOfTenantKeys implements TenantKeys {
    private final Path folder;
    private final boolean createMissing;
    private final Map<String, Aead> opened = new ConcurrentHashMap<>();

    /**
     * @param createMissing whether a tenant without a key is given one: right on one machine, wrong where keys come from
     *     elsewhere and a missing one is a mistake
     */
    public FolderOfTenantKeys(Path folder, boolean createMissing) {
        this.folder = folder;
        this.createMissing = createMissing;
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    @Override
    public Aead of(String tenant) {
        return opened.computeIfAbsent(tenant, this::open);
    }

    private Aead open(String tenant) {
        if (!StreamId.isTenantName(tenant)) throw new UnknownTenantKey(tenant);
        Path file = folder.resolve(tenant + ".json");
        try {
            if (createMissing && Files.notExists(file)) create(file);
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (NoSuchFileException e) {
            throw new UnknownTenantKey(tenant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the sealing key of " + tenant + " is damaged", e);
        }
    }

    /** Several services may want the same key at once: the first file that stands in its place wins. */
    private static void create(Path file) throws IOException, GeneralSecurityException {
        KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        KeyFile.createSecret(file, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
    }
}
