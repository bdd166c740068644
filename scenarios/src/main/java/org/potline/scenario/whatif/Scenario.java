package org.potline.scenario.whatif;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.potline.twin.retrofit.Retrofit;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;

/**
 * What is to be tried, as a scenario file has it. It edits nothing itself: it lists edits of a plant and of an edition.
 *
 * @param id         id
 * @param shown      its file as it is to stand in errors
 * @param title      title
 * @param question   what the planner wants to know
 * @param plant      plant it is of, a name or a path; empty: the one asked for, or the reference site
 * @param method     method accounted by; empty: the one asked for, or the usual one
 * @param horizon    years its cost is reckoned over; empty: those asked for, or ten
 * @param retrofits  edits of the plant, in the order of the file
 * @param campaign   PFC measurement campaign
 * @param amendments proposals taken as in force
 * @param measures   abatement measures
 */
public record Scenario(String id, String shown, LocalText title, LocalText question, Optional<String> plant, Optional<String> method,
        OptionalInt horizon, List<Retrofit> retrofits, Optional<PfcCampaign> campaign, List<Named> amendments, List<Measure> measures) {
    public Scenario {
        retrofits = List.copyOf(retrofits);
        amendments = List.copyOf(amendments);
        measures = List.copyOf(measures);
    }

    /**
     * Something called by its name.
     *
     * @param name  the name
     * @param where where the file calls it
     */
    public record Named(String name, Where where) {
    }
}
