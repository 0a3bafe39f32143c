package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.testing.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class LanguageCodesTest {

    /** Whoever writes is shown whom it would reach, and all of that is taken back. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasTakenBackIsNotRemembered(Databases databases) {
        DataSource source = databases.fresh();
        JdbcClient jdbc = JdbcClient.create(source);
        LanguageCodes codes = new LanguageCodes(jdbc);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        transaction.executeWithoutResult(status -> {
            assertThat(codes.code("ar")).isEqualTo(codes.code("ar"));
            status.setRollbackOnly();
        });
        Integer code = codes.code("ar");
        assertThat(jdbc.sql("SELECT tag FROM delivery_language WHERE code = ?")
                        .param(code)
                        .query(String.class)
                        .list())
                .containsExactly("ar");
        assertThat(codes.code("ar")).isEqualTo(code);
    }
}
