package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformTest {

    private static final Path USER = Path.of("/home/ada");

    @Test
    void onLinuxTheHomeLiesInTheLocalShareOfTheUser() {
        assertThat(new Platform("Linux", "amd64", USER, Map.of()).defaultHome())
                .isEqualTo(Path.of("/home/ada/.local/share/comparanda"));
    }

    @Test
    void theHomeOfTheEnvironmentIsHonoured() {
        assertThat(new Platform("Linux", "amd64", USER, Map.of("HOME", "/srv/ada")).defaultHome())
                .isEqualTo(Path.of("/srv/ada/.local/share/comparanda"));
    }

    @Test
    void theXdgFolderForDataIsHonoured() {
        assertThat(new Platform("Linux", "amd64", USER, Map.of("XDG_DATA_HOME", "/srv/data")).defaultHome())
                .isEqualTo(Path.of("/srv/data/comparanda"));
    }

    @Test
    void anXdgFolderThatIsNotAbsoluteIsIgnored() {
        assertThat(new Platform("Linux", "amd64", USER, Map.of("XDG_DATA_HOME", "data")).defaultHome())
                .isEqualTo(Path.of("/home/ada/.local/share/comparanda"));
    }

    @Test
    void onMacTheHomeIsApplicationSupport() {
        assertThat(new Platform("Mac OS X", "aarch64", USER, Map.of("XDG_DATA_HOME", "/srv")).defaultHome())
                .isEqualTo(Path.of("/home/ada/Library/Application Support/Comparanda"));
    }

    @Test
    void onWindowsTheHomeIsLocalAppData() {
        assertThat(new Platform("Windows 11", "amd64", USER, Map.of("LOCALAPPDATA", "/local")).defaultHome())
                .isEqualTo(Path.of("/local/Comparanda"));
        assertThat(new Platform("Windows 11", "amd64", USER, Map.of()).defaultHome())
                .isEqualTo(Path.of("/home/ada/AppData/Local/Comparanda"));
    }

    @Test
    void theArchiveOfPostgresIsNamedAsItsPublisherNamesIt() {
        assertThat(new Platform("Linux", "amd64", USER, Map.of()).postgresArchive())
                .isEqualTo("/postgres-linux-x86_64.txz");
        assertThat(new Platform("Linux", "aarch64", USER, Map.of()).postgresArchive())
                .isEqualTo("/postgres-linux-arm_64.txz");
        assertThat(new Platform("Mac OS X", "aarch64", USER, Map.of()).postgresArchive())
                .isEqualTo("/postgres-darwin-arm_64.txz");
        assertThat(new Platform("Windows 11", "amd64", USER, Map.of()).postgresArchive())
                .isEqualTo("/postgres-windows-x86_64.txz");
    }
}
