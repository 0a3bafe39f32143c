package org.rundruf.localization.kits;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rundruf.localization.GlossaryFile;
import org.rundruf.localization.Languages;
import org.rundruf.localization.LocalizationSettings;
import org.rundruf.localization.Templates;
import org.rundruf.localization.WordFiles;

/**
 * Finds what is wrong in a templates folder. A kit that stands there with its {@code kit.yaml} has to be whole there; of
 * any other the packed files count, too.
 */
public final class TemplatesCheck {
    private final Templates own;
    private final Templates all;
    private final LocalizationSettings settings;

    /** @param folder which need not exist */
    public TemplatesCheck(Path folder, LocalizationSettings settings) {
        this.own = Templates.only(folder);
        this.all = new Templates(folder);
        this.settings = settings;
    }

    /** @return true if there is nothing in the folder that could be checked */
    public boolean isEmpty() {
        return kits(own).isEmpty()
                && own.list("words_*.properties").isEmpty()
                && own.list("checks/*.yaml").isEmpty()
                && own.list("voice/prose_*.yaml").isEmpty();
    }

    /** @return the faults of the folder's kits and words */
    public Result folder() {
        return check(kits(own));
    }

    /** @return the same, and those of the packed kits */
    public Result everything() {
        return check(kits(all));
    }

    private Result check(Set<String> kits) {
        Languages languages = new Languages(new WordFiles(all));
        List<String> wanted = settings.wanted(languages);
        KitCheck whole = new KitCheck(own, languages, wanted);
        KitCheck overlaid = new KitCheck(all, languages, wanted);
        List<Fault> faults = new ArrayList<>(new WordsCheck(all, languages).check());
        GlossaryFile.read(all, languages.tags()).problems().forEach(problem -> faults.add(fault(problem)));
        faults.addAll(new ProseCheck(all, languages).check());
        kits.forEach(kit -> faults.addAll((isWhole(kit) ? whole : overlaid).check(kit)));
        return new Result(kits.size(), wanted.size(), faults);
    }

    private static Fault fault(GlossaryFile.Problem problem) {
        return new Fault(GlossaryFile.PATH, problem.line(), false, problem.problem(), problem.hint());
    }

    private boolean isWhole(String kit) {
        return own.bytes("kits/" + kit + "/kit.yaml").isPresent();
    }

    private static Set<String> kits(Templates templates) {
        return templates.list("kits/*/*.yaml").stream()
                .map(path -> path.split("/")[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What a check found.
     *
     * @param kits how many it looked at
     * @param languages how many each of them has to be written in
     * @param faults by file and line
     */
    public record Result(int kits, int languages, List<Fault> faults) {}
}
