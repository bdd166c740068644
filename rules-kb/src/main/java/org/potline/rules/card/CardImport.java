package org.potline.rules.card;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.retrofit.PlantDraft;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Problem;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.ListInText;

/**
 * Reads a workbook of cards back into a plant file. The plant's own reader judges what is in the cells: they are written into the lists of
 * meters and laboratory instruments, and what it refuses there is told by the cell it came from.
 */
public final class CardImport {
    private static final String KEY_MISSING = "key-missing";
    private static final String REFERENCE = "reference-";
    private static final String[] METERS = {"meters"};
    private static final String[] INSTRUMENTS = {"laboratory", "instruments"};

    private final String yaml;
    private final String shown;
    private final Plant plant;
    private final CardProblems problems;

    private CardImport(String yaml, String shown, CardProblems problems) {
        this.yaml = withLists(yaml, shown);
        this.shown = shown;
        this.plant = PlantReader.parse(yaml, shown);
        this.problems = problems;
    }

    /** A plant that has no meters or laboratory yet need not have their lists: they are where the cards are written into. */
    private static String withLists(String yaml, String shown) {
        PlantDraft draft = PlantDraft.of(yaml, shown);
        for (String[] list : List.of(METERS, INSTRUMENTS)) {
            draft = draft.get(list).isPresent() ? draft : draft.set(List.of(), list);
        }
        return draft.text();
    }

    /**
     * The plant file with the meters and laboratory instruments of a workbook: rows that are new add them, those that are missing take them away.
     *
     * @param yaml     text of the plant file
     * @param shown    its name as it is to stand in errors
     * @param book     the workbook's sheets
     * @param problems what is wrong with its cells already, to which all else is added
     * @throws BadInput with all that is wrong with the plant file, or with the workbook: each cell by sheet, row and column
     */
    public static ImportedPlant read(String yaml, String shown, List<GivenSheet> book, CardProblems problems) {
        return new CardImport(yaml, shown, problems).read(book);
    }

    private ImportedPlant read(List<GivenSheet> book) {
        Map<CardSheet, FoundSheet> sheets = new SheetFinder(problems).find(book);
        problems.refuseIfAny();
        var rows = new CardRows(plant, sheets, problems);
        List<CardEntry> meters = rows.meters();
        List<CardEntry> instruments = rows.instruments();
        EditedText cellByCell = whole(meters, instruments);
        Optional<Plant> read = judged(cellByCell, meters, instruments);
        read.ifPresent(changed -> new ContextCells(plant, changed, problems).check(sheets));
        problems.refuseIfAny();
        return imported(read.orElseThrow(), cellByCell, meters, instruments);
    }

    /** Both lists written anew, a line for every cell. */
    private EditedText whole(List<CardEntry> meters, List<CardEntry> instruments) {
        var edited = new EditedText(yaml);
        var lists = new LinkedHashMap<ListInText, List<CardEntry>>();
        lists.put(ListInText.find(yaml, METERS), meters);
        lists.put(ListInText.find(yaml, INSTRUMENTS), instruments);
        int at = 0;
        for (ListInText list : inOrder(lists)) {
            edited.copy(at, list.from());
            ListPieces.writeAnew(edited, list, lists.get(list));
            at = list.to();
        }
        edited.copy(at, yaml.length());
        return edited;
    }

    private static List<ListInText> inOrder(Map<ListInText, List<CardEntry>> lists) {
        return lists.keySet().stream().sorted(Comparator.comparingInt(ListInText::from)).toList();
    }

    private Optional<Plant> judged(EditedText edited, List<CardEntry> meters, List<CardEntry> instruments) {
        try {
            return Optional.of(PlantReader.parse(edited.text(), shown));
        } catch (BadInput bad) {
            List<String> gone = gone(Stream.concat(meters.stream(), instruments.stream()).map(CardEntry::no).toList());
            bad.problems().forEach(problem -> tell(problem, edited, gone));
            if (problems.count() == 0) {
                throw bad;
            }
            return Optional.empty();
        }
    }

    private List<String> gone(List<String> kept) {
        return Stream.concat(plant.meters().stream().map(Meter::no), plant.laboratory().instruments().stream().map(LaboratoryInstrument::no))
                .filter(no -> !kept.contains(no)).toList();
    }

    /** An error of the reader, at the cell it comes from; one that was told of the cell itself already is not told again. */
    private void tell(Problem problem, EditedText edited, List<String> gone) {
        Optional<Place> place = edited.place(problem.where());
        var holes = new HashMap<String, Object>(problem.values());
        holes.replaceAll((hole, value) -> value instanceof Where where ? edited.place(where).map(problems::where)
                .orElseGet(() -> edited.inOriginal(where)) : value);
        if (place.isPresent()) {
            boolean told = problem.key().equals(KEY_MISSING) || problems.isKnown(place.get());
            if (!told) {
                problems.add(place.get(), problem.bundle(), problem.key(), holes);
            }
        } else if (problem.key().startsWith(REFERENCE) && gone.contains(String.valueOf(holes.get("value")))) {
            problems.addOfPlant(new Problem(edited.inOriginal(problem.where()), CardColumn.BUNDLE, "gone-but-used", holes));
        } else {
            problems.addOfPlant(new Problem(edited.inOriginal(problem.where()), problem.bundle(), problem.key(), holes));
        }
    }

    private ImportedPlant imported(Plant changed, EditedText cellByCell, List<CardEntry> meters, List<CardEntry> instruments) {
        var before = new LinkedHashMap<String, Object>();
        plant.meters().forEach(meter -> before.put(meter.no(), meter));
        plant.laboratory().instruments().forEach(instrument -> before.put(instrument.no(), instrument));
        var after = new LinkedHashMap<String, Object>();
        changed.meters().forEach(meter -> after.put(meter.no(), meter));
        changed.laboratory().instruments().forEach(instrument -> after.put(instrument.no(), instrument));
        List<String> same = after.keySet().stream().filter(no -> after.get(no).equals(before.get(no))).toList();
        String text = pieces(same, meters, instruments);
        if (!isOf(text, changed)) {   // an anchor of a card that changed, or the like: then all cards are written anew
            text = cellByCell.text();
        }
        List<String> edited = after.keySet().stream().filter(no -> before.containsKey(no) && !same.contains(no)).toList();
        return new ImportedPlant(text, changed, after.keySet().stream().filter(no -> !before.containsKey(no)).toList(), edited,
                edited.stream().flatMap(no -> CardChange.of(plant, changed, no).stream()).toList(),
                before.keySet().stream().filter(no -> !after.containsKey(no)).toList());
    }

    private String pieces(List<String> same, List<CardEntry> meters, List<CardEntry> instruments) {
        var edited = new EditedText(yaml);
        var pieces = new ListPieces(edited, same);
        ListInText first = ListInText.find(yaml, METERS);
        ListInText second = ListInText.find(yaml, INSTRUMENTS);
        List<String> meterNos = plant.meters().stream().map(Meter::no).toList();
        List<String> instrumentNos = plant.laboratory().instruments().stream().map(LaboratoryInstrument::no).toList();
        boolean metersFirst = first.from() < second.from();
        edited.copy(0, Math.min(first.from(), second.from()));
        pieces.write(metersFirst ? first : second, metersFirst ? meterNos : instrumentNos, metersFirst ? meters : instruments);
        edited.copy(metersFirst ? first.to() : second.to(), Math.max(first.from(), second.from()));
        pieces.write(metersFirst ? second : first, metersFirst ? instrumentNos : meterNos, metersFirst ? instruments : meters);
        edited.copy(Math.max(first.to(), second.to()), yaml.length());
        return edited.text();
    }

    private boolean isOf(String text, Plant expected) {
        try {
            return PlantReader.parse(text, shown).equals(expected);
        } catch (BadInput bad) {
            return false;
        }
    }
}
