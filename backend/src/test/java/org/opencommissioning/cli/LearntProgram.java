package org.opencommissioning.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A program of the test class path that is started again and again: it ran once, to its end, and each later start takes over what the
 * JVM learnt then, so that a start costs a fraction. A JVM learns of jars alone, so folders of classes are put into jars first.
 */
record LearntProgram(String main, String classPath, Path learnt) {
    /** @param arguments of the run from which is learnt */
    static LearntProgram of(Class<?> main, Path folder, List<String> arguments) throws Exception {
        var program = new LearntProgram(main.getName(), jars(folder), folder.resolve("learnt.aot"));
        var run = program.start("-XX:AOTCacheOutput=" + program.learnt, arguments);
        try (var output = run.inputReader()) {
            var said = output.lines().collect(Collectors.joining("\n"));
            if (run.waitFor() != 0 || !Files.exists(program.learnt)) {
                throw new IllegalStateException(said);
            }
        }
        return program;
    }

    Process start(List<String> arguments) throws IOException {
        return start("-XX:AOTCache=" + learnt, arguments);
    }

    private Process start(String option, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                option,
                "-Xlog:aot=off",
                "-Xlog:cds=off",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                main));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String jars(Path folder) {
        var parts = Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        return IntStream.range(0, parts.size())
                .mapToObj(at -> Files.isDirectory(parts.get(at))
                        ? jar(parts.get(at), folder.resolve("classes-" + at + ".jar"))
                        : parts.get(at))
                .map(Path::toString)
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static Path jar(Path classes, Path jar) {
        try (var out = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (var file : files.sorted().toList()) {
                var name = classes.relativize(file).toString().replace(java.io.File.separatorChar, '/');
                if (Files.isDirectory(file)) {
                    if (!name.isEmpty()) {
                        store(out, name + "/", new byte[0]);
                    }
                } else {
                    store(out, name, Files.readAllBytes(file));
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void store(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
