package org.potline.rules.standard;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.potline.rules.parameter.Parameter;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;

/**
 * One edition's own folder, without what it includes.
 *
 * @param id         its id, as its head states it
 * @param shown      name of its folder as it is to stand in errors
 * @param title      title
 * @param banner     what a reader must know of it first
 * @param advice     clause that turns findings into advice; empty where there is none
 * @param chapters   its chapters; empty where clauses stand in the order of their files
 * @param includes   ids of the editions it includes
 * @param clauses    its clauses
 * @param parameters its parameters
 * @param packs      its rules
 * @param messages   its messages
 * @param cases      its rule cases
 * @param terms      terms it defines
 * @param validity   when its document is in force
 */
record EditionPart(String id, String shown, LocalText title, LocalText banner, String advice, List<Chapter> chapters, List<String> includes,
        List<Clause> clauses, List<Parameter> parameters, List<RulePack> packs, Map<Language, Properties> messages,
        List<CaseFile> cases, Glossary terms, Validity validity) {
}
