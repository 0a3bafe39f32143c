package org.rundruf;

import org.rundruf.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.artemis.autoconfigure.ArtemisAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the hub, or runs a command. A broker is connected to by {@code channel.broker}, and only if it is wanted. */
@SpringBootApplication(exclude = ArtemisAutoConfiguration.class)
public class Rundruf {

    /** @param arguments a command such as {@code preview}, or Spring properties as {@code --name=value} */
    public static void main(String[] arguments) {
        if (Commands.isMeant(arguments)) {
            System.exit(Commands.run(arguments));
        }
        SpringApplication.run(Rundruf.class, arguments);
    }
}
