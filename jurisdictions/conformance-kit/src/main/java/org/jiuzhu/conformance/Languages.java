package org.jiuzhu.conformance;

/** In which languages the labels of a place are, of which each has a Chinese and an English text. */
public enum Languages {
    /** The Chinese text is in Chinese and the English one in English: what every place in China needs. */
    CHINESE_AND_ENGLISH,
    /** Both texts are in whatever language the place has, and may be the same: for a place whose readers have no use for Chinese. */
    OF_THE_PLACE
}
