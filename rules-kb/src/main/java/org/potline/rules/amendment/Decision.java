package org.potline.rules.amendment;

import java.util.Locale;

/** What the committee decided on an edit: 采纳, 部分采纳, 未采纳, 待处理. It is written down, and changes nothing of what the edit does. */
public enum Decision {
    ADOPTED, PARTLY, REJECTED, OPEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
