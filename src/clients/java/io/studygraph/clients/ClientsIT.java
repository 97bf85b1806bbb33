package io.studygraph.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.client.ApiException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients generated from the contract speak with the service. */
class ClientsIT {

  private static Service service;

  @BeforeAll
  static void start(@TempDir Path directory) throws IOException, InterruptedException {
    service = Service.start(directory);
  }

  @AfterAll
  static void stop() throws InterruptedException {
    service.stop();
  }

  @Test
  void javaMakesARoundTrip() throws ApiException, IOException, InterruptedException {
    new RoundTrip(service).make();
  }

  @Test
  void typescriptFetchMakesARoundTrip() throws IOException, InterruptedException {
    assertRuns("typescript-fetch");
  }

  @Test
  void openapiFetchMakesARoundTrip() throws IOException, InterruptedException {
    assertRuns("openapi-fetch");
  }

  private static void assertRuns(String client) throws IOException, InterruptedException {
    Path script = Path.of(System.getProperty("typescript"), client, "roundTrip.js");
    ProcessBuilder command =
        new ProcessBuilder("node", script.toString()).redirectErrorStream(true);
    command.environment().put("STUDYGRAPH_URL", service.url());
    command.environment().put("STUDYGRAPH_KEY", service.key());
    Process process = command.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
