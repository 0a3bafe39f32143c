package org.rundruf.sandbox.page;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the files of print orders. */
@RestController
@WhenSandboxIsInUse
class TrayController {
    private final TrayFolder tray;

    TrayController(TrayFolder tray) {
        this.tray = tray;
    }

    @GetMapping("/sandbox/tray/{order}/{file}")
    ResponseEntity<Resource> file(@PathVariable("order") String order, @PathVariable("file") String file) {
        return answer(tray.file(order, file));
    }

    @GetMapping("/sandbox/tray/{order}/pages/{file}")
    ResponseEntity<Resource> picture(@PathVariable("order") String order, @PathVariable("file") String file) {
        return answer(tray.picture(order, file));
    }

    private static ResponseEntity<Resource> answer(Optional<Path> file) {
        return file.map(FileSystemResource::new)
                .map(TrayController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> answer(Resource file) {
        MediaType type = MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return ResponseEntity.ok().contentType(type).body(file);
    }
}
