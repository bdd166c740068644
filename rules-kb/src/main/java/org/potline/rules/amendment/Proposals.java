package org.potline.rules.amendment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.potline.rules.check.Checker;
import org.potline.rules.engine.RuleProbe;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;

/**
 * The proposals there are: every folder below {@code rules-kb/proposals} that has an {@code amendment.yaml}; and, by their path, those
 * that stand elsewhere. What stands outside the project is read only where it is trusted, which lets it be read and nothing more.
 */
public final class Proposals {
    private static final String MODULE = "rules-kb";
    private static final String FOLDER = "proposals";

    private Proposals() {
    }

    /** Ids of the proposals of the project, in order. */
    public static List<String> ids() {
        Path root = Content.folder(MODULE, FOLDER);
        return Content.files(root).stream().filter(file -> file.getFileName().toString().equals(ProposalReader.HEAD))
                .map(file -> root.relativize(file.getParent()).toString().replace('\\', '/')).toList();
    }

    /** Whether a name is that of a proposal: its id, or the path of a folder that has its head. */
    public static boolean is(String named) {
        return ids().contains(named) || Files.exists(Path.of(named).resolve(ProposalReader.HEAD));
    }

    /** The folder of a proposal, by its id or its path; there need be none. */
    public static Path folder(String named) {
        return ids().contains(named) ? Content.folder(MODULE, FOLDER).resolve(named) : Path.of(named);
    }

    /**
     * A proposal.
     *
     * @param named   its id, or the path of its folder
     * @param trusted whether a folder outside the project may be read
     * @throws BadInput when there is none, it may not be read, or its files are broken: with file and line
     */
    public static Proposal load(String named, boolean trusted) {
        if (ids().contains(named)) {
            return load(folder(named), MODULE + "/" + FOLDER + "/" + named);
        }
        Path folder = Path.of(named);
        if (!Files.exists(folder.resolve(ProposalReader.HEAD))) {
            throw BadInput.of(Where.file(""), EditReader.BUNDLE, "proposal-unknown", Map.of("value", named, "known", String.join(", ", ids())));
        }
        refuseStranger(folder, named, trusted);
        return load(folder, named);
    }

    /** A proposal in a folder, whose name in errors is given. */
    public static Proposal load(Path folder, String shown) {
        return new ProposalReader(folder, shown).read();
    }

    /** Whether a name is the path of a folder with an edition. */
    public static boolean isEditionFolder(String named) {
        return !Editions.ids().contains(named) && Files.exists(Path.of(named).resolve("edition.yaml"));
    }

    /** An edition that stands in a folder of its own; those it includes are the project's. */
    public static Edition edition(String named, boolean trusted) {
        refuseStranger(Path.of(named), named, trusted);
        Edition edition = Editions.loadFolder(Path.of(named), named);
        var problems = new Problems();
        Checker.inspect(edition, problems);
        problems.refuseIfAny();
        RuleProbe.check(edition.packs().stream().filter(pack -> pack.shown().startsWith(named)).toList(), problems);
        problems.refuseIfAny();
        return edition;
    }

    private static void refuseStranger(Path folder, String named, boolean trusted) {
        try {
            Path home = Content.folder(MODULE, FOLDER).getParent().toRealPath();
            if (!trusted && !folder.toRealPath().startsWith(home)) {
                throw BadInput.of(Where.file(named), EditReader.BUNDLE, "proposal-stranger", Map.of());
            }
        } catch (IOException e) {
            throw BadInput.of(Where.file(named), EditReader.BUNDLE, "proposal-stranger", Map.of());
        }
    }
}
