package org.potline.batch.store;

import java.util.Locale;

/** Whether a failure came from a disk without space: no library says so by a type of its own. */
public final class DiskFull {
    private DiskFull() {
    }

    public static boolean in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left") || message.contains("disk quota exceeded")) {
                return true;
            }
        }
        return false;
    }
}
