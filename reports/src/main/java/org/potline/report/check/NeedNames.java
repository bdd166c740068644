package org.potline.report.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.twin.text.Texts;

/** Names of points that are needed: {@code STREAM/LEVEL/ITEM/WHAT} in words. */
public final class NeedNames {
    /** Bundle in which what can be measured has its names. */
    private static final String NAMES = "standards";
    private static final int PARTS = 4;

    private final Words words;
    private final Labels labels;

    public NeedNames(Words words, Labels labels) {
        this.words = words;
        this.labels = labels;
    }

    /** With the stream; of a stack, whose instruments count as a set, that set. */
    public String full(String need) {
        String[] parts = need.split("/", PARTS);
        return words.say("need.full", Map.of("stream", labels.thing(parts[0]), "rest", at(need)));
    }

    /** What a clause on equipping asks a point of: a need, the rate of an energy carrier, the stack of a stream; else the thing of that id. */
    public String subject(String id) {
        String[] parts = id.split("/", PARTS);
        if (parts.length == PARTS) {
            return full(id);
        }
        Texts names = Texts.of(NAMES);
        return parts.length == 2 && names.has("carrier." + parts[0]) ? names.say(words.language(), "energy-name", Map.of("carrier",
                names.say(words.language(), "carrier." + parts[0]), "tier", names.say(words.language(), "tier." + parts[1]))) : labels.thing(id);
    }

    /** Without the stream: what is to be measured, for what, at which level. */
    public String at(String need) {
        String[] parts = need.split("/", PARTS);
        return parts.length < PARTS ? words.say("need.set") : words.say("need.at", Map.of("what", what(parts[3]), "item",
                words.say("serves." + parts[2]), "level", words.say("level." + parts[1])));
    }

    public List<String> at(List<String> needs) {
        return needs.stream().map(this::at).toList();
    }

    /** Several measurands of which any will do are parted by a bar. */
    private String what(String what) {
        return Arrays.stream(what.split("\\|")).map(this::measurand).collect(Collectors.joining(words.say("need.or")));
    }

    private String measurand(String id) {
        String key = "measurand." + id;
        return Texts.of(NAMES).has(key) ? Texts.of(NAMES).say(words.language(), key) : id;
    }
}
