package org.rundruf.channel.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.Rundruf;
import org.rundruf.channel.dispatch.Dispatch;
import org.rundruf.channel.dispatch.InProcess;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** What {@code rundruf.dispatch} may be. */
@ExtendWith(OutputCaptureExtension.class)
class DispatchChoiceTest {
    @TempDir
    Path folder;

    @Test
    void whoWantsNoBrokerHasNothingOfOne(CapturedOutput output) {
        try (ConfigurableApplicationContext hub = start()) {
            assertThat(hub.getBean(Dispatch.class)).isInstanceOf(InProcess.class);
            assertThat(hub.getBeanNamesForType(ConnectionFactory.class)).isEmpty();
            assertThat(hub.getBeanNamesForType(Broker.class)).isEmpty();
            assertThat(output.toString()).doesNotContain("WARN").doesNotContainIgnoringCase("artemis");
        }
    }

    @Test
    void anotherWordIsRefused() {
        assertThatThrownBy(() -> start("--rundruf.dispatch=kafka").close())
                .hasStackTraceContaining(
                        "rundruf.dispatch: 'kafka' is not known; write in-process, or jms to send over an Artemis broker");
    }

    private ConfigurableApplicationContext start(String... more) {
        return new SpringApplicationBuilder(Rundruf.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "rundruf.inbox=" + folder.resolve("inbox"),
                        "rundruf.print.tray=" + folder.resolve("tray"))
                .run(java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("--spring.datasource.url=jdbc:h2:mem:"
                                        + folder.getFileName()
                                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"),
                                java.util.Arrays.stream(more))
                        .toArray(String[]::new));
    }
}
