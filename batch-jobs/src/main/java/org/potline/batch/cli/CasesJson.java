package org.potline.batch.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.potline.rules.amendment.ProposalCases;
import org.potline.rules.mutation.MutationResult;
import org.potline.rules.mutation.Tried;
import org.potline.rules.rulecase.CaseResult;
import org.potline.twin.text.Language;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The outcome of rule cases as JSON. */
final class CasesJson {
    private CasesJson() {
    }

    static String of(MutationResult result) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Tried tried : result.tried()) {
            var row = new LinkedHashMap<String, Object>();
            row.put("clauses", tried.mutant().clauses());
            row.put("rule", tried.mutant().rule());
            row.put("where", tried.mutant().where().toString());
            row.put("change", tried.mutant().change());
            row.put("fate", tried.fate().name().toLowerCase(Locale.ROOT));
            row.put("noticedBy", tried.by());
            rows.add(row);
        }
        var document = new LinkedHashMap<String, Object>();
        for (Tried.Fate fate : Tried.Fate.values()) {
            document.put(fate.name().toLowerCase(Locale.ROOT), result.count(fate));
        }
        document.put("noticedPct", result.noticedPct());
        document.put("stray", result.stray().stream().map(Object::toString).toList());
        document.put("mutants", rows);
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(document);
    }

    static String of(List<CaseResult> results, Language language) {
        return written(counted(results, language));
    }

    static String of(String proposal, ProposalCases cases, Language language) {
        var document = new LinkedHashMap<String, Object>();
        document.put("proposal", proposal);
        document.put("own", counted(cases.own(), language));
        document.put("edition", counted(cases.old(), language));
        document.put("altered", rows(cases.altered(), language));
        return written(document);
    }

    private static String written(Map<String, Object> document) {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(document);
    }

    private static Map<String, Object> counted(List<CaseResult> results, Language language) {
        var document = new LinkedHashMap<String, Object>();
        document.put("passed", results.stream().filter(CaseResult::passed).count());
        document.put("failed", results.stream().filter(result -> !result.passed()).count());
        document.put("cases", rows(results, language));
        return document;
    }

    private static List<Map<String, Object>> rows(List<CaseResult> results, Language language) {
        var rows = new ArrayList<Map<String, Object>>();
        for (CaseResult result : results) {
            var row = new LinkedHashMap<String, Object>();
            row.put("clause", result.clause());
            row.put("case", result.name().in(language));
            row.put("where", result.where().toString());
            row.put("passed", result.passed());
            row.put("differences", result.differences().stream().map(difference -> difference.text(language)).toList());
            rows.add(row);
        }
        return rows;
    }
}
