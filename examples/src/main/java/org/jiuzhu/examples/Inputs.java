package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiuzhu.policy.json.SettingsJson;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.PolicyException;

/** Opens and reads files; what goes wrong is said in one sentence that names the file. */
final class Inputs {

    private Inputs() {}

    /** Reads from an open file. */
    interface Reading<T> {
        T from(InputStream in) throws IOException;
    }

    static <T> T read(Path file, Reading<T> reading) {
        try (InputStream in = Files.newInputStream(file)) {
            return reading.from(in);
        } catch (NoSuchFileException e) {
            throw new PolicyException(file + ": there is no such file", e);
        } catch (CharacterCodingException e) {
            throw new PolicyException(file + ": is not UTF-8; save it as UTF-8 (in a spreadsheet: “CSV UTF-8”)", e);
        } catch (FileSystemException e) {
            throw new PolicyException(file + ": cannot be read: " + e.getReason(), e);
        } catch (IOException e) {
            throw new PolicyException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    static StandardTable standards(Path file, ImmutableList<StandardKind> kinds) {
        return read(file, in -> StandardTable.read(file.toString(), new StringReader(utf8(in)), kinds));
    }

    static Optional<StandardTable> standardsIfThere(Path file, ImmutableList<StandardKind> kinds) {
        return Files.isRegularFile(file) ? Optional.of(standards(file, kinds)) : Optional.empty();
    }

    static ImmutableList<Setting> settings(Path file) {
        return read(file, in -> SettingsJson.read(file.toString(), in));
    }

    static WorkingCalendar calendar(Path file) {
        return read(file, in -> WorkingCalendar.read(file.toString(), new StringReader(utf8(in))));
    }

    /** All case files in a folder, by name. */
    static ImmutableList<Path> casesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new PolicyException(folder + ": the sample cases cannot be listed: " + e.getMessage(), e);
        }
    }

    /** The version of the library, as the build wrote it. */
    static String version() {
        try {
            return Resources.toString(Resources.getResource(Inputs.class, "version.txt"), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // a decoder reports what is not UTF-8, where new String would replace it
    private static String utf8(InputStream in) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(in.readAllBytes()))
                .toString();
    }
}
