package org.rundruf.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.TestPropertySource;

/** The whole hub on a free port, with one user a role whose password is the name, and a database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "server.address=127.0.0.1",
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "rundruf.demo=false",
            "rundruf.public-url=https://rundruf.example",
            "rundruf.inbox=target/test-hub/inbox",
            "rundruf.print.tray=target/test-hub/print",
            "rundruf.twilio.base-url=http://127.0.0.1:9",
            "rundruf.twilio.account-sid=AC00000000000000000000000000000000",
            "rundruf.twilio.auth-token=secret",
            "rundruf.twilio.sms-from=+4923150000",
            "rundruf.twilio.whatsapp-from=+4923150000",
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=9",
            "rundruf.users.author.password=author",
            "rundruf.users.author.roles=AUTHOR",
            "rundruf.users.approver.password=approver",
            "rundruf.users.approver.roles=APPROVER",
            "rundruf.users.printshop.password=printshop",
            "rundruf.users.printshop.roles=PRINTSHOP",
            "rundruf.users.admin.password={bcrypt}$2a$05$HpCasesXfSNlDaOud3064ebEqAzAL60HjMBiPyjuCdz5/b5s7pWhy",
            "rundruf.users.admin.roles=ADMIN"
        })
public @interface WebTest {}
