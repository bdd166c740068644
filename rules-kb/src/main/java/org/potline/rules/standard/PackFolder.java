package org.potline.rules.standard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterReader;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;

/**
 * What an edition and a proposal have alike below their folder: parameters, rules, messages, cases. None of them must be there.
 *
 * @param folder   the folder
 * @param shown    its name as it is to stand in errors
 * @param problems where errors are reported
 */
public record PackFolder(Path folder, String shown, Problems problems) {

    public List<Parameter> parameters(boolean working) {
        return files("parameters", ".yaml").stream()
                .map(file -> ParameterReader.read(file, named(file), working, problems)).flatMap(Optional::stream).toList();
    }

    public List<RulePack> packs() {
        return files("rules", ".drl").stream().map(file -> new RulePack(named(file), StrictYaml.text(file, named(file)))).toList();
    }

    public Map<Language, Properties> messages() {
        return new MessageFiles(folder.resolve("messages"), shown + "/messages", problems).read();
    }

    public List<CaseFile> cases() {
        return files("cases", ".yaml").stream()
                .map(file -> new CaseFile(file.getFileName().toString().replace(".yaml", ""), file, named(file))).toList();
    }

    /** Files of that ending in a sub-folder, in the order of their names. */
    private List<Path> files(String subfolder, String ending) {
        Path where = folder.resolve(subfolder);
        return Files.isDirectory(where) ? Content.files(where).stream().filter(file -> file.toString().endsWith(ending)).toList()
                : List.of();
    }

    private String named(Path file) {
        return shown + "/" + folder.relativize(file).toString().replace('\\', '/');
    }
}
