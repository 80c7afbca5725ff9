package org.jiuzhu.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.json.CaseJson;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assess}: assesses case files and prints what is determined, for people or as JSON. */
@Command(
        name = "assess",
        header = {"测算社会救助案件文件。Assesses social-assistance case files.", ""},
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footer = {
            "",
            "退出码 Exit codes",
            "  0  全部完成。All cases were assessed.",
            "  1  有案件无法测算，原因见标准错误输出；其余案件照常测算。",
            "     A case could not be assessed, standard error says why; the others were.",
            "  2  用法不对，或者标准、设置、日历文件有误。",
            "     Wrong usage, or a wrong standards, settings or calendar file."
        })
final class Assess implements Callable<Integer> {

    /** How results are written. */
    enum Format {
        TEXT,
        JSON
    }

    private static final String BESIDE = "standards.csv";

    @Parameters(
            paramLabel = "CASE.json",
            arity = "0..*",
            description = {
                "案件文件，“-”为标准输入；不写则测算自带示例。",
                "Case files, “-” for standard input; none for the samples that ship."
            })
    private List<String> files = List.of();

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = {"输出语言，默认 zh，与系统语言无关。", "Language; zh unless said, whatever the machine's."})
    private Language language = Language.ZH;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = {"输出格式，默认 text。", "Format; text unless said."})
    private Format format = Format.TEXT;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = {"按这一天测算，代替案件里的日期。", "Decide for this day instead of the case's own."})
    private @Nullable LocalDate date;

    @Option(
            names = "--standards",
            paramLabel = "FILE",
            description = {
                "标准表（CSV，可重复，在前的优先）；案件旁边的 standards.csv 也用，排在其后。",
                "A table of standards (CSV; repeatable, the first wins). A standards.csv beside a case is used too, behind these."
            })
    private List<Path> standards = List.of();

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = {"当地设置（JSON，可重复，在后的优先）。", "Settings of the place (JSON; repeatable, the last wins)."})
    private List<Path> settings = List.of();

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = {
                "工作日历（CSV，按整年，可重复，在前的优先，都先于自带的日历）。",
                "Working days of whole years (CSV; repeatable, the first wins, all before those that ship)."
            })
    private List<Path> calendars = List.of();

    @Option(
            names = "--explain",
            description = {"列出每条规则的判断过程。", "Show for every rule how it was decided."})
    private boolean explain;

    @Option(
            names = "--ask",
            paramLabel = "PROGRAMME",
            split = ",",
            description = {
                "也看这些项目（代码，可重复；all 为全部），即使没有情况表明与之有关。",
                "Look at these programmes too (codes, repeatable; all for all), though nothing known gives occasion to."
            })
    private List<String> asked = List.of();

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM-DD",
            description = {
                "列出到这一天为止结果会变的日子（情况不变，文字输出）。",
                "List the days up to this one on which results change although no fact does (in text)."
            })
    private @Nullable LocalDate until;

    @Option(
            names = "--schema",
            description = {"打印案件文件的 JSON Schema。", "Print the JSON Schema of case files."})
    private boolean schema;

    @Option(
            names = "--version",
            description = {"打印版本。", "Print the versions."})
    private boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = {"打印本说明。", "Print this help."})
    @SuppressWarnings("UnusedVariable") // picocli itself acts on it
    private boolean help;

    // the two that the script sets
    @Option(names = "--samples", hidden = true, description = "The folder of the samples.")
    private Path samples = Path.of("examples", "cases");

    @Option(names = "--colour", hidden = true, description = "Write in colour.")
    private boolean colour;

    @Spec
    private @Nullable CommandSpec spec;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Assess(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param arguments the arguments of the command line
     */
    public static void main(String[] arguments) {
        Shell.main((out, err) -> new Assess(System.in, out, err), arguments);
    }

    @Override
    public Integer call() {
        if (files.stream().filter("-"::equals).count() > 1) {
            throw wrong("“-”, standard input, can be given once");
        }
        PolicyEngine engine = engine(Optional.empty());
        if (version) {
            versions(engine);
        } else if (schema) {
            out.print(CaseJson.of(engine).schema());
        } else {
            return assess(engine);
        }
        return CommandLine.ExitCode.OK;
    }

    private void versions(PolicyEngine engine) {
        out.println("jiuzhu " + Inputs.version());
        engine.jurisdictions()
                .forEach(j -> out.println(j.place() + " " + j.name().in(language) + " " + j.version()));
        out.println("Java " + Runtime.version());
    }

    // a file that concerns all cases is part of the usage
    private PolicyEngine engine(Optional<StandardTable> beside) {
        PolicyEngine engine =
                beside.map(b -> PolicyEngine.load().withStandards(b)).orElseGet(PolicyEngine::load);
        try {
            ImmutableList<StandardKind> kinds = engine.standardKinds();
            StandardTable[] tables =
                    standards.stream().map(f -> Inputs.standards(f, kinds)).toArray(StandardTable[]::new);
            engine = engine.withCalendar(calendar(engine)).withStandards(tables);
            for (Path file : settings) {
                engine = engine.withSettings(Inputs.settings(file));
            }
            return engine;
        } catch (PolicyException e) {
            throw wrong(message(e));
        }
    }

    private WorkingCalendar calendar(PolicyEngine engine) {
        return Stream.concat(calendars.stream().map(Inputs::calendar), Stream.of(engine.calendar()))
                .reduce(WorkingCalendar::orElse)
                .orElseThrow();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private int assess(PolicyEngine engine) {
        Engines engines = new Engines(engine);
        CaseJson cases = CaseJson.of(engine);
        ImmutableSet<Programme<?>> programmes = asked(engine);
        Report report = format == Format.JSON
                ? new JsonReport(out, explain)
                : new TextReport(out, language, new Ink(colour), explain);
        int exit = CommandLine.ExitCode.OK;
        for (String file : files()) {
            try {
                Case input = read(cases, file);
                Assessed assessed = Assessed.of(
                        engines.of(file),
                        name(file),
                        input,
                        programmes,
                        Optional.ofNullable(until),
                        engines.beside(file));
                if (format == Format.JSON) {
                    assessed.figures(language).ifPresent(f -> err.println("assess: " + name(file) + ": " + f));
                }
                report.add(assessed);
            } catch (PolicyException e) {
                out.flush();
                err.println("assess: " + Plain.of(about(file, e)));
                exit = CommandLine.ExitCode.SOFTWARE;
            }
        }
        report.end();
        return exit;
    }

    private ImmutableSet<Programme<?>> asked(PolicyEngine engine) {
        ImmutableSet.Builder<Programme<?>> programmes = ImmutableSet.builder();
        for (String code : asked) {
            ImmutableList<Programme<?>> meant = engine.programmes().stream()
                    .filter(p -> code.equals("all") || p.code().equals(code))
                    .collect(ImmutableList.<Programme<?>>toImmutableList());
            if (meant.isEmpty()) {
                throw wrong("--ask: there is no programme '" + Plain.of(code) + "'; there are all, "
                        + engine.programmes().stream().map(Programme::code).collect(joining(", ")));
            }
            programmes.addAll(meant);
        }
        return programmes.build();
    }

    /** The engine for each folder of cases: a table of standards that lies beside them counts for them, behind those that were named. */
    private final class Engines {
        private final PolicyEngine otherwise;
        private final Map<Path, Optional<StandardTable>> tables = new HashMap<>();

        Engines(PolicyEngine otherwise) {
            this.otherwise = otherwise;
        }

        Optional<StandardTable> beside(String file) {
            return file.equals("-")
                    ? Optional.empty()
                    : tables.computeIfAbsent(
                            Path.of(file).resolveSibling(BESIDE),
                            f -> Inputs.standardsIfThere(f, otherwise.standardKinds()));
        }

        PolicyEngine of(String file) {
            return beside(file).map(b -> engine(Optional.of(b))).orElse(otherwise);
        }
    }

    private ImmutableList<String> files() {
        return files.isEmpty()
                ? Inputs.casesIn(samples).stream().map(Path::toString).collect(ImmutableList.toImmutableList())
                : ImmutableList.copyOf(files);
    }

    private Case read(CaseJson cases, String file) {
        Case input = file.equals("-")
                ? cases.read(name(file), in)
                : Inputs.read(Path.of(file), open -> cases.read(name(file), open));
        return date == null ? input : Case.builder().from(input).date(date).build();
    }

    private static String name(String file) {
        return file.equals("-") ? "stdin" : file;
    }

    private static String message(PolicyException e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.toString());
    }

    // what the engine says of a case does not name the file that it came from
    private static String about(String file, PolicyException e) {
        return message(e).startsWith(name(file)) ? message(e) : name(file) + ": " + message(e);
    }
}
