package ca.touchstone.service;

import ca.touchstone.intake.Limits;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a stream of bytes into lines, wherever its parts happen to end. Never keeps more than one line, and of one that is
 * too long nothing. One thread at a time.
 */
public final class Lines {
    /** One line that is not blank. */
    public static final class Line {
        private final long number;
        private final byte[] text;
        private final boolean tooLong;

        private Line(long number, byte[] text, boolean tooLong) {
            this.number = number;
            this.text = text;
            this.tooLong = tooLong;
        }

        /** Which line it is, from 1, blank ones counted. */
        public long number() {
            return number;
        }

        /** Its bytes without the line end; none when it is too long. Not a copy. */
        byte[] text() {
            return text;
        }

        /** How many bytes of it are kept. */
        public int length() {
            return text.length;
        }

        /** Whether it has more bytes than are read. */
        boolean isTooLong() {
            return tooLong;
        }
    }

    private final int most;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;
    private long number = 1;

    /** Lines of at most as many bytes as a description may have, line ends aside. */
    public Lines() {
        this(Limits.ofDescriptions().bytes());
    }

    /** Lines of at most that many bytes, line ends aside. */
    Lines(int most) {
        this.most = most;
    }

    /** The lines that end in these bytes, which follow those that came before. */
    public List<Line> add(byte[] bytes) {
        List<Line> ended = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                keep(bytes, from, i);
                end(ended);
                from = i + 1;
            }
        }
        keep(bytes, from, bytes.length);
        return ended;
    }

    /** The last line, when the bytes did not end in a line end. */
    public List<Line> end() {
        List<Line> ended = new ArrayList<>();
        end(ended);
        return ended;
    }

    private void keep(byte[] bytes, int from, int to) {
        // One byte more may be kept: the carriage return of a line end.
        if (tooLong || line.size() + (to - from) > most + 1) {
            tooLong = true;
            line.reset();
        } else {
            line.write(bytes, from, to - from);
        }
    }

    private void end(List<Line> ended) {
        byte[] text = line.toByteArray();
        if (text.length > 0 && text[text.length - 1] == '\r') {
            text = Arrays.copyOf(text, text.length - 1);
        }
        if (tooLong || text.length > most) {
            ended.add(new Line(number, new byte[0], true));
        } else if (!isBlank(text)) {
            ended.add(new Line(number, text, false));
        }
        line.reset();
        tooLong = false;
        number++;
    }

    private static boolean isBlank(byte[] text) {
        for (byte b : text) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
