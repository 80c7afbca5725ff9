package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.json.HistoryJson;
import org.jiuzhu.policy.json.LedgerJson;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.LedgerLine;
import org.jiuzhu.policy.time.Months;
import org.jiuzhu.policy.time.Stretch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code months}: what was decided, is right and was paid for a household, month by month. */
@Command(
        name = "months",
        header = {"逐月对照：决定的、应得的、发放的。What was decided, is right and was paid, month by month.", ""},
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%n")
final class MonthByMonth implements Callable<Integer> {

    @Parameters(
            paramLabel = "HISTORY.json",
            description = {"一户的历史。The history of a household."})
    private Path file = Path.of("");

    @Option(
            names = "--months",
            required = true,
            paramLabel = "YYYY-MM/YYYY-MM",
            description = {"从哪个月到哪个月。From which month to which."})
    private Months months = Months.of("2000-01");

    @Option(
            names = "--known",
            required = true,
            paramLabel = "YYYY-MM-DD",
            description = {
                "只看这一天以前（含当天）已知道、已公布、已决定、已发放的。",
                "Only what was known, published, decided and paid by this day."
            })
    private LocalDate known = LocalDate.EPOCH;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = {"输出语言，默认 zh。", "Language; zh unless said."})
    private Language language = Language.ZH;

    @Option(
            names = "--standards",
            paramLabel = "FILE",
            description = {"标准表（CSV，可重复，在前的优先）。", "A table of standards (CSV; repeatable, the first wins)."})
    private List<Path> standards = List.of();

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = {"当地设置（JSON，可重复，在后的优先）。", "Settings of the place (JSON; repeatable, the last wins)."})
    private List<Path> settings = List.of();

    @Option(
            names = "--svg",
            paramLabel = "FILE",
            description = {"另存一幅逐月图（SVG）。", "Also write a strip of months as a picture (SVG)."})
    private Optional<Path> svg = Optional.empty();

    @Option(
            names = "--width",
            paramLabel = "PIXELS",
            defaultValue = "900",
            description = {"图宽，默认 900，至少 320。", "How wide the picture is; 900 unless said, at least 320."})
    private int width = 900;

    @Option(
            names = "--json",
            description = {
                "不打印表格，而打印 JSON：逐月对照、理由、何时再看、到期事项。",
                "Print JSON in place of the table: the lines, the reasons, when to look again, what is due."
            })
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = {"打印本说明。", "Print this help."})
    @SuppressWarnings("UnusedVariable") // picocli itself acts on it
    private boolean help;

    @Option(names = "--colour", hidden = true, description = "Write in colour.")
    private boolean colour;

    private final PrintStream out;

    MonthByMonth(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @param arguments the arguments of the command line
     */
    public static void main(String[] arguments) {
        Shell.main((out, err) -> new MonthByMonth(out), arguments);
    }

    @Override
    public Integer call() {
        PolicyEngine engine = engine().knownOn(known);
        History history = Inputs.read(file, in -> HistoryJson.of(engine).read(file.toString(), in));
        ImmutableList<Stretch> stretches =
                engine.stretches(history, months.first().atDay(1), months.last().atEndOfMonth(), known);
        ImmutableList<LedgerLine> lines = engine.ledger(history, months, known);
        svg.ifPresent(to -> Outputs.write(to, picture(history, lines)));
        if (json) {
            LedgerJson.write(engine, history, months, known, out);
        } else {
            out.print(text(engine, history, stretches, lines));
        }
        return CommandLine.ExitCode.OK;
    }

    private String picture(History history, ImmutableList<LedgerLine> lines) {
        if (width < StripPicture.LEAST_WIDTH) {
            throw new PolicyException(
                    "--width " + width + ": a picture is at least " + StripPicture.LEAST_WIDTH + " pixels wide");
        }
        return new StripPicture(new Page(language, new Ink(false)), months, known, width)
                .of(history.place().code(), lines);
    }

    private Page text(
            PolicyEngine engine, History history, ImmutableList<Stretch> stretches, ImmutableList<LedgerLine> lines) {
        Page page = new Page(language, new Ink(colour));
        page.line(
                0,
                page.ink().bold("━━ " + Plain.of(file.toString())) + "  "
                        + history.place().code() + "  " + months
                        + page.in("，截至 " + known + " 已知道的", ", as known on " + known));
        LedgerText text = new LedgerText(page, known);
        text.write(lines);
        text.reasons(engine, history, lines, stretches);
        return page;
    }

    private PolicyEngine engine() {
        PolicyEngine engine = PolicyEngine.load();
        ImmutableList<StandardKind> kinds = engine.standardKinds();
        engine = engine.withStandards(
                standards.stream().map(f -> Inputs.standards(f, kinds)).toArray(StandardTable[]::new));
        for (Path set : settings) {
            engine = engine.withSettings(Inputs.settings(set));
        }
        Optional<StandardTable> beside = Inputs.standardsIfThere(file.resolveSibling("standards.csv"), kinds);
        return beside.isPresent() && standards.isEmpty() ? engine.withStandards(beside.get()) : engine;
    }
}
