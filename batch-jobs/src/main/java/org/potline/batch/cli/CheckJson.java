package org.potline.batch.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.potline.rules.explanation.Explanation;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.YamlValue;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a check explains, as JSON. */
final class CheckJson {
    private CheckJson() {
    }

    static String of(List<Explanation> explanations, Language language) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Explanation each : explanations) {
            var row = new LinkedHashMap<String, Object>();
            row.put("clause", each.clause());
            row.put("title", each.title().in(language));
            row.put("subject", each.subject());
            row.put("name", each.name().in(language));
            row.put("standing", YamlValue.nameOf(each.standing()));
            row.put("why", each.why().in(language));
            row.put("mend", each.mend().in(language));
            row.put("judgedBy", each.judgedBy().in(language));
            rows.add(row);
        }
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(Map.of("explanations", rows));
    }
}
