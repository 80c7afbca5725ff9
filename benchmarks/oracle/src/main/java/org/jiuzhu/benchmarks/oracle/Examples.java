package org.jiuzhu.benchmarks.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Inputs as files: the case, with its settings and standards beside it: {@code 7.json}, {@code 7.settings-1.json}, {@code 7.standards-1.csv}. */
final class Examples {

    private static final String JSON = ".json";

    private Examples() {}

    static Path write(Path folder, int number, Input input) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(number + JSON);
        if (!input.isCase()) {
            return Files.writeString(folder.resolve(number + ".law"), String.join("\n", input.texts("law")));
        }
        write(beside(file, ".settings-", JSON), input.texts("settings"));
        write(beside(file, ".standards-", ".csv"), input.texts("standards"));
        return Files.writeString(file, input.texts("case").get(0));
    }

    private static void write(Numbered files, List<String> texts) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            Files.writeString(files.file(i + 1), texts.get(i));
        }
    }

    static Input read(Path file) throws IOException {
        return Input.ofCase(
                file.toString(),
                Files.readString(file),
                read(beside(file, ".settings-", JSON)),
                read(beside(file, ".standards-", ".csv")));
    }

    private static List<String> read(Numbered files) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 1; Files.exists(files.file(i)); i++) {
            texts.add(Files.readString(files.file(i)));
        }
        return texts;
    }

    @FunctionalInterface
    private interface Numbered {
        Path file(int number);
    }

    private static Numbered beside(Path file, String what, String ending) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
        return number -> file.resolveSibling(name + what + number + ending);
    }
}
