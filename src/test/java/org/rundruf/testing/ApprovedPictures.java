package org.rundruf.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;

/**
 * Pictures that somebody has looked at and found right: PNG files in a folder of {@code src/test/resources/approved}. With
 * the system property {@code approve} whatever there is becomes the approved picture.
 */
public final class ApprovedPictures {
    private static final boolean APPROVE = System.getProperty("approve") != null;
    /** Of all pixels: less than a letter. */
    private static final double OVERLOOKED = 0.0001;

    private final Path approved;
    private final Path received;
    private final UnaryOperator<BufferedImage> kept;

    /** @param folder such as {@code print} */
    public ApprovedPictures(String folder) {
        this(folder, FewColours::of);
    }

    /** Pictures of screens, which keep all their colours. */
    public static ApprovedPictures ofScreens(String folder) {
        return new ApprovedPictures(folder, UnaryOperator.identity());
    }

    private ApprovedPictures(String folder, UnaryOperator<BufferedImage> kept) {
        this.kept = kept;
        this.approved = Path.of("src/test/resources/approved", folder);
        this.received = Path.of("target/approved", folder);
    }

    /**
     * Compares with the approved picture of that name. What differs lies beside what differs in it under {@code
     * target/approved}.
     *
     * @return what is wrong, with where to look; empty if nothing is
     */
    public Optional<String> fault(String name, BufferedImage picture) {
        BufferedImage actual = kept.apply(picture);
        return APPROVE ? approve(name, actual) : compare(name, actual);
    }

    /** @return what is wrong if a picture of that name is approved that nobody makes any more; empty if there is none */
    public Optional<String> leftOver(String name) {
        return Files.exists(approved(name))
                ? Optional.of(approved(name) + " is a page that there is no longer: delete it")
                : Optional.empty();
    }

    /** What looks the same stays as it is. */
    private synchronized Optional<String> approve(String name, BufferedImage actual) {
        if (compare(name, actual).isPresent()) {
            write(actual, approved(name));
        }
        return Optional.empty();
    }

    private Optional<String> compare(String name, BufferedImage actual) {
        Path file = approved(name);
        return Files.exists(file)
                ? compare(name, read(file), actual)
                : Optional.of(file + " is missing, see " + write(actual, received(name)));
    }

    private Optional<String> compare(String name, BufferedImage expected, BufferedImage actual) {
        if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
            return Optional.of(name + " has another size, see " + write(actual, received(name)));
        }
        PictureDifference difference = PictureDifference.of(expected, actual);
        if (difference.pixels() <= OVERLOOKED * actual.getWidth() * actual.getHeight()) {
            return Optional.empty();
        }
        return Optional.of("%s differs in %d pixels, see %s and %s"
                .formatted(
                        name,
                        difference.pixels(),
                        write(actual, received(name)),
                        write(difference.picture(), received(name + "-difference"))));
    }

    private Path approved(String name) {
        return approved.resolve(name + ".png");
    }

    private Path received(String name) {
        return received.resolve(name + ".png");
    }

    private static BufferedImage read(Path file) {
        try {
            return ImageIO.read(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(BufferedImage picture, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
