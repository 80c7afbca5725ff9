package org.jiuzhu.examples;

/** The style sheet of a strip of months, for light and dark screens and for paper. */
final class Style {

    private Style() {}

    static String sheet() {
        return """
                <style>
                text{font:12px system-ui,"Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif}
                .title{font-size:14px;font-weight:600}
                .heading{font-weight:600}
                line{stroke-width:2}
                .rule{stroke-width:1}
                .year{stroke-dasharray:1 3}
                .none{stroke-width:2;stroke-dasharray:2 4}
                .open{stroke-dasharray:6 3}
                rect.area{stroke:none;fill-opacity:.18}
                rect.band{fill:url(#band);stroke:none}
                rect.unknown{fill:url(#hatch);stroke-dasharray:3 3}
                """
                + Palette.LIGHT.css()
                + "@media (prefers-color-scheme:dark){\n"
                + Palette.DARK.css()
                + "}\n@media print{\n"
                + Palette.PRINT.css()
                + """
                }
                </style>
                <defs>
                <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <line class="rule" x1="0" y1="0" x2="0" y2="6"/>
                </pattern>
                <pattern id="band" width="4" height="4" patternUnits="userSpaceOnUse">
                <line class="right dot" x1="0" y1="2" x2="1" y2="2"/>
                </pattern>
                </defs>
                """;
    }
}
