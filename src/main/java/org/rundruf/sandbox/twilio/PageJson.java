package org.rundruf.sandbox.twilio;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A page of Twilio's message list. */
@JsonInclude
@JsonNaming(SnakeCaseStrategy.class)
record PageJson(
        List<MessageJson> messages,
        int page,
        int pageSize,
        int start,
        int end,
        String uri,
        String firstPageUri,
        String previousPageUri,
        String nextPageUri) {}
