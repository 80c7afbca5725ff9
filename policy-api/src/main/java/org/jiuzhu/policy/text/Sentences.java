package org.jiuzhu.policy.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that are made of the name of a condition, such as 已死亡 “has died”: its negation, and the question for it. Names are written as one says them of
 * somebody (“in work”, “draws dibao”) or as a sentence of their own (“the check is authorised”); each gets the form that is natural for it, and where none
 * is known to be, a plain one that fits all.
 */
public final class Sentences {

    private static final Pattern RELATIVE = Pattern.compile("\\b(that|who|whom|which|what|whose|where|how|whether)\\b");

    /** The verb of a sentence that has its own subject. */
    private static final Pattern ENGLISH_VERB = Pattern.compile(
            "^(?!(?:not|nobody|no) )(?<subject>.*?\\b) (?<verb>is|are|was|were|has|have|can|runs)(?= )|^(?!(?:not|nobody|no) )(?<all>.*?\\bcannot) ");

    private static final Pattern OTHER_VERB = Pattern.compile(
            "\\b(changes|changed|remains|exists|left|coordinates|adjusts|sits|state|moved|rules|had|came|needs|points|decides|belongs)\\b|^nobody ");

    private static final String NOT_SO = "it is not so that ";

    /** What lies somewhere, without a verb: “property within the limits”. */
    private static final Pattern WHERE =
            Pattern.compile("((?:property|household income|income).*?) ((?:found )?(?:within|above|below) .*)");

    private static final Pattern PROPERTY = Pattern.compile("(property) ((?:found )?within .*)");

    /** What somebody does, as it is said of him, and the verb itself. */
    private static final ImmutableMap<String, String> DOES = ImmutableMap.<String, String>builder()
            .put("draws", "draw")
            .put("holds", "hold")
            .put("lives", "live")
            .put("wishes", "wish")
            .put("studies", "study")
            .put("gets", "get")
            .put("belongs", "belong")
            .put("takes", "take")
            .put("secures", "secure")
            .put("gives", "give")
            .put("progresses", "progress")
            .put("meets", "meet")
            .put("needs", "need")
            .put("qualifies", "qualify")
            .put("receives", "receive")
            .put("owns", "own")
            .build();

    /** How names begin that say what somebody is. */
    private static final Pattern IS = Pattern.compile(
            "(in|at|under|without|found|recognised|affected|declared|supported|relocated|settled|registered|able|unable|urgent|seriously|severely|still|"
                    + "entered|handled|reported|hard|returned|counted|already|eligible|one of|a|an|not|of the|urban unemployed)\\b.*");

    /** How Chinese names begin that say what somebody does, is or has. */
    private static final ImmutableList<String> PREDICATES = ImmutableList.of(
            "已", "正在", "在", "有", "无", "没有", "不", "未", "能", "是", "为", "属", "符合", "具备", "持有", "获得", "享受", "被", "患", "丧失",
            "完全丧失", "部分丧失", "遭遇", "仍", "受突发", "经认定", "单独立户", "集中供养", "全日制", "长期", "依靠", "由", "与", "易地", "故意", "计入",
            "同时");

    /** What a Chinese name begins with, and with what its opposite does; the first that fits counts. */
    private static final ImmutableMap<String, String> DENIED_BEGINNINGS = ImmutableMap.<String, String>builder()
            .put("正在", "未")
            .put("已经", "未")
            .put("已", "未")
            .put("未", "已")
            .put("仍在", "不再")
            .put("经认定", "未认定")
            .put("没有", "有")
            .put("不属于", "属于")
            .put("不计入", "计入")
            .put("不能", "能")
            .put("按规定不计入", "按规定计入")
            .put("按规定属于", "按规定不属于")
            .put("有", "没有")
            .put("是", "不是")
            .put("属于", "不属于")
            .put("属", "不属于")
            .put("在", "不在")
            .put("能", "不能")
            .put("符合", "不符合")
            .put("具备", "不具备")
            .put("同时", "不同时")
            .put("计入", "不计入")
            .put("由", "不由")
            .put("依靠", "不依靠")
            .put("需要", "不需要")
            .put("持有", "未持有")
            .put("享受", "未享受")
            .put("被", "未被")
            .put("受", "未受")
            .put("患", "未患")
            .put("丧失", "未丧失")
            .put("完全丧失", "未完全丧失")
            .put("部分丧失", "未部分丧失")
            .put("遭遇", "未遭遇")
            .put("故意", "未故意")
            .put("易地", "未易地")
            .put("单独立户", "未单独立户")
            .put("集中供养", "未集中供养")
            .put("全日制", "不是全日制")
            .put("长期", "没有长期")
            .put("无", "并非无")
            .build();

    private static final Pattern SORT_OF_PERSON = Pattern.compile("(?!.*(中心已|明确)).*(人员|人口|对象|家庭|成员|群体|情形|型|者)");

    private Sentences() {}

    /**
     * The opposite of a condition.
     *
     * @param condition the name of the condition, such as 已死亡 “has died”
     * @return its negation, such as 未死亡 “has not died”
     */
    public static Label denied(Label condition) {
        return Label.of(deniedZh(condition.zh()), deniedEn(condition.en()));
    }

    /**
     * The question whether a condition holds of somebody or something.
     *
     * @param who whom it is asked of, as a subject: 家庭成员 a “member a”
     * @param condition the name of the condition
     * @return the question, with its mark
     */
    public static Label whether(Label who, Label condition) {
        return Label.of(whetherZh(who.zh(), condition.zh()), whetherEn(who.en(), condition.en()));
    }

    /**
     * The question whether a condition holds in the case at hand.
     *
     * @param condition the name of the condition
     * @return the question, with its mark
     */
    public static Label whether(Label condition) {
        String text = condition.en();
        return Label.of(
                "本案是否属于以下情形：" + condition.zh() + "？",
                isStatement(text) ? "Is it true that " + text + "?" : "Does this apply here: " + text + "?");
    }

    // Chinese

    private static String deniedZh(String text) {
        // of what has several parts, the whole is denied
        if (text.indexOf('且') >= 0 || text.indexOf('，') >= 0) {
            return "并非“" + text + "”";
        }
        for (Map.Entry<String, String> beginning : DENIED_BEGINNINGS.entrySet()) {
            if (text.startsWith(beginning.getKey())) {
                return beginning.getValue() + text.substring(beginning.getKey().length());
            }
        }
        if (SORT_OF_PERSON.matcher(text).matches()) {
            return "不是" + text;
        }
        return within(text, "仍有", "不再有")
                .or(() -> within(text, "不符合", "符合"))
                .or(() -> within(text, "符合", "不符合"))
                .or(() -> within(text, "已", "未"))
                .or(() -> within(text, "具有", "不具有"))
                .or(() -> within(text, "有", "没有"))
                .orElse(text.matches(".*[“”（、：].*") ? "并非“" + text + "”" : "并非" + text);
    }

    // one verb of a sentence is denied; where there are several parts, it is not clear which
    private static Optional<String> within(String text, String verb, String denied) {
        int at = text.indexOf(verb);
        boolean isOne = at > 0 && text.indexOf(verb, at + 1) < 0 && text.indexOf('或') < 0;
        boolean isWord = isOne && "不未没持拥享所现".indexOf(text.charAt(at - 1)) < 0;
        return isWord
                ? Optional.of(text.substring(0, at) + denied + text.substring(at + verb.length()))
                : Optional.empty();
    }

    private static String whetherZh(String who, String text) {
        String own = withoutOwner(who, text);
        if (isPredicateZh(own)) {
            return who + "是否" + own + "？";
        }
        return SORT_OF_PERSON.matcher(text).matches() ? who + "是否为" + text + "？" : who + "是否属于以下情形：" + text + "？";
    }

    private static boolean isPredicateZh(String text) {
        return PREDICATES.stream().anyMatch(text::startsWith);
    }

    // the supporter whose name begins with 义务人 is not said twice
    private static String withoutOwner(String who, String text) {
        String rest = unrepeated(who, text);
        return isPredicateZh(rest) ? rest : text;
    }

    /**
     * What belongs to something, without the name of that if it begins with it.
     *
     * @param who the Chinese name of the owner, an id behind it or not: 家庭, 支出 a
     * @param name the Chinese name of what belongs to it: 家庭成员, 支出金额
     * @return the rest: 成员, 金额
     */
    public static String unrepeated(String who, String name) {
        String owner = who.strip().replaceFirst(" .*$", "");
        for (int from = 0; from + 2 <= owner.length(); from++) {
            String end = owner.substring(from);
            if (name.startsWith(end) && name.length() >= end.length() + 2 && name.charAt(end.length()) != '人') {
                return name.substring(end.length());
            }
        }
        return name;
    }

    // English

    private static String deniedEn(String text) {
        String first = text.split(" ", 2)[0];
        String rest = text.substring(first.length());
        String does = DOES.get(first);
        if (does != null) {
            return "does not " + does + rest;
        }
        return switch (first) {
            case "has" -> rest.matches(" (a|an|the|its|their|no) .*") ? "does not have" + rest : "has not" + rest;
            case "is", "was" -> first + " not" + rest;
            case "can" -> "cannot" + rest;
            case "cannot" -> "can" + rest;
            case "not" -> rest.strip();
            case "unable" -> "able" + rest;
            case "nobody" -> NOT_SO + text;
            case "no", "obtained" -> "not so: " + text;
            default -> sentenceDenied(text).orElseGet(() -> otherwiseDeniedEn(text));
        };
    }

    private static Optional<String> sentenceDenied(String text) {
        Matcher found = ENGLISH_VERB.matcher(text);
        if (!isSentence(text)
                || !found.find()
                || text.contains(", ")
                || found.group().contains(" and has")) {
            return Optional.empty();
        }
        String before = text.substring(0, found.end());
        String after = text.substring(found.end());
        if (before.stripTrailing().endsWith("cannot")) {
            return Optional.of(before.stripTrailing().replaceFirst("cannot$", "can") + " " + after.stripLeading());
        } else if (after.startsWith(" not ")) {
            return Optional.of(before + after.substring(4));
        } else if (before.endsWith(" can")) {
            return Optional.of(before + "not" + after);
        } else if (before.matches(".* (has|have)") && after.matches(" (a|an|the|its|their) .*")) {
            boolean isOne = before.endsWith("has");
            return Optional.of(
                    before.substring(0, before.lastIndexOf(' ')) + (isOne ? " does" : " do") + " not have" + after);
        }
        return Optional.of(before + " not" + after);
    }

    private static String otherwiseDeniedEn(String text) {
        if (isStatement(text)) {
            return NOT_SO + text;
        }
        if (text.matches(".*, (without|identity|property|or) .*")
                || (text.contains(", ") && !IS.matcher(text).matches())) {
            return "not so: " + text;
        }
        Matcher where = WHERE.matcher(text);
        return where.matches() ? where.group(1) + " not " + where.group(2) : "not " + text;
    }

    private static boolean isStatement(String text) {
        boolean isOfSomebody = IS.matcher(text).matches() && !text.matches("(a|an) .*");
        return isSentence(text) || (!isOfSomebody && OTHER_VERB.matcher(text).find());
    }

    /** Whether a name has a subject and a verb of its own. */
    private static boolean isSentence(String text) {
        Matcher verb = ENGLISH_VERB.matcher(text);
        if (!verb.find() || (IS.matcher(text).matches() && !text.matches("(a|an) .*"))) {
            return false;
        }
        return !RELATIVE.matcher(text.substring(0, verb.end())).find();
    }

    private static String whetherEn(String who, String text) {
        String first = text.split(" ", 2)[0];
        String rest = text.substring(first.length());
        String does = DOES.get(first);
        if (does != null) {
            return "Does " + who + " " + does + rest + "?";
        }
        return switch (first) {
            case "has" -> "Has " + who + rest + "?";
            case "is" -> "Is " + who + rest + "?";
            case "was" -> "Was " + who + rest + "?";
            case "can" -> "Can " + who + rest + "?";
            case "obtained" -> "Has " + who + " " + text + "?";
            case "property" -> ofProperty(who, text);
            default -> otherwiseWhetherEn(who, text);
        };
    }

    private static String otherwiseWhetherEn(String who, String text) {
        if (isStatement(text)) {
            return "Is it true that " + text + " (" + who + ")?";
        }
        return IS.matcher(text).matches()
                ? "Is " + who + " " + text + "?"
                : "Does this apply to " + who + ": " + text + "?";
    }

    private static String ofProperty(String who, String text) {
        Matcher where = PROPERTY.matcher(text);
        return where.matches()
                ? "Is the property (" + who + ") " + where.group(2) + "?"
                : otherwiseWhetherEn(who, text);
    }
}
