package org.opencommissioning.pages.rendering;

import com.caoccao.javet.enums.JSRuntimeType;
import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.loader.IJavetLibLoadingListener;
import com.caoccao.javet.interop.loader.JavetLibLoader;
import com.caoccao.javet.interop.options.V8RuntimeOptions;
import io.micronaut.core.annotation.Nullable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** V8 in this process: its native library is unpacked and loaded once. */
final class Engine {
    private static final int HEAP_MB = 128;

    private static V8Host host;

    private Engine() {}

    /** Why there is no V8 here: another platform, no room on the disk. */
    static final class Missing extends Exception {
        private Missing(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** @param folder where the library stays unpacked; null for a private temporary one that is removed at once */
    static synchronized V8Host load(@Nullable Path folder) throws Missing {
        if (host != null) {
            return host;
        }
        try {
            host = folder == null ? loadOnce() : loadFrom(folder);
            return host;
        } catch (JavetException | IOException | LinkageError e) {
            throw new Missing(e.getMessage(), e);
        }
    }

    private static V8Host loadOnce() throws IOException, JavetException, Missing {
        var folder = Files.createTempDirectory("open-commissioning-v8");
        try {
            return loadFrom(folder);
        } finally {
            Files.deleteIfExists(libraryIn(folder));
            Files.delete(folder);
        }
    }

    private static V8Host loadFrom(Path folder) throws IOException, JavetException, Missing {
        unpackInto(folder);
        JavetLibLoader.setLibLoadingListener(new Unpacked(folder));
        // Flags hold for isolates made after them.
        V8RuntimeOptions.V8_FLAGS.setMaxHeapSize(HEAP_MB);
        var loaded = V8Host.getV8Instance();
        if (!loaded.isLibraryLoaded()) {
            throw new Missing("V8 was not loaded", loaded.getLastException());
        }
        return loaded;
    }

    private static Path libraryIn(Path folder) throws JavetException {
        return folder.resolve(new JavetLibLoader(JSRuntimeType.V8).getLibFileName());
    }

    /** A library cut short by a crash is written again; two processes that meet write the same. */
    static void unpackInto(Path folder) throws IOException, JavetException {
        var source = JavetLibLoader.class.getResource(new JavetLibLoader(JSRuntimeType.V8).getResourceFileName());
        var file = libraryIn(Files.createDirectories(folder));
        if (Files.exists(file) && Files.size(file) == source.openConnection().getContentLengthLong()) {
            return;
        }
        var part = Files.createTempFile(folder, "v8", ".part");
        try (var in = source.openStream()) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private record Unpacked(Path folder) implements IJavetLibLoadingListener {
        @Override
        public File getLibPath(JSRuntimeType type) {
            return folder.toFile();
        }

        @Override
        public boolean isDeploy(JSRuntimeType type) {
            return false;
        }
    }
}
