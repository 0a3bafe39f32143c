package org.rundruf.localization.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rundruf.announcement.Announcement;
import org.rundruf.localization.StoredText;
import org.rundruf.localization.StoredTexts;
import org.springframework.stereotype.Component;

/** What is stored about a version's languages, with what the policy says to it. */
@Component
class ReviewedTexts implements StoredTexts {
    private final ApprovedTogether texts;
    private final ReviewPolicy policy;

    ReviewedTexts(ApprovedTogether texts, ReviewPolicy policy) {
        this.texts = texts;
        this.policy = policy;
    }

    @Override
    public Map<String, StoredText> of(Announcement version) {
        Map<String, StoredText> judged = new LinkedHashMap<>();
        texts.of(version).forEach((tag, translation) -> judged.put(tag, policy.judge(translation, version)));
        return judged;
    }
}
