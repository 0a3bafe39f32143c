package org.rundruf;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the hub. */
@SpringBootApplication
public class Rundruf {

    /** @param args Spring properties as {@code --name=value} */
    public static void main(String[] args) {
        SpringApplication.run(Rundruf.class, args);
    }
}
