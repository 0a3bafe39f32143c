package org.rundruf.print;

/** A file that sheets are made with, such as a font or a city's logo, cannot be used. */
public final class UnusableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String setting;
    private final String file;
    private final String problem;
    private final String hint;

    /**
     * @param setting what names the file, such as {@code rundruf.print.logo}
     * @param file where it is
     * @param problem what is wrong with it
     * @param hint what would be right
     */
    public UnusableFile(String setting, String file, String problem, String hint) {
        super(setting + ": " + file + " " + problem + "; " + hint);
        this.setting = setting;
        this.file = file;
        this.problem = problem;
        this.hint = hint;
    }

    /** @return what names the file */
    public String setting() {
        return setting;
    }

    /** @return which file, and what is wrong with it */
    public String problem() {
        return file + " " + problem;
    }

    /** @return what would be right */
    public String hint() {
        return hint;
    }
}
