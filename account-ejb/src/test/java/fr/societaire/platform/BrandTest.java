package fr.societaire.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandTest {
    @TempDir
    Path folder;

    @Test
    void the_demonstration_brand_is_complete() {
        Brand brand = brand(Optional.empty(), Map.of());
        assertThat(brand.getName()).isEqualTo("Mutuelle des Rives");
        assertThat(brand.getHours()).contains("à").isNotBlank();
        assertThat(brand.getLegal()).isNotBlank();
        assertThat(brand.getEmergencies())
                .hasSize(3)
                .allSatisfy(e -> assertThat(e.phone()).matches("(01|\\+33 1) 99 00 \\d\\d \\d\\d"));
        assertThat(brand.getDialledPhone()).isEqualTo("0199002020");
        assertThat(Brand.FILES).allSatisfy(name -> assertThat(brand.file(name)).isNotEmpty());
    }

    @Test
    void the_folder_of_an_insurer_wins_over_what_is_shipped_file_by_file() throws IOException {
        Files.writeString(folder.resolve("brand.properties"), "name=Mutuelle de l’Été\n");
        Files.writeString(folder.resolve("logo.svg"), "<svg/>");
        Brand brand = brand(Optional.of(folder.toString()), Map.of());
        assertThat(brand.getName()).isEqualTo("Mutuelle de l’Été");
        assertThat(brand.getPhone()).isEqualTo("01 99 00 20 20");
        assertThat(brand.file("logo.svg")).asString().isEqualTo("<svg/>");
        assertThat(brand.file("brand.css")).asString().contains("tokens.css");
    }

    @Test
    void a_single_setting_wins_over_the_folder() throws IOException {
        Files.writeString(folder.resolve("brand.properties"), "name=Mutuelle de l’Été\n");
        Brand brand = brand(Optional.of(folder.toString()), Map.of("portal.brand.name", "Autre"));
        assertThat(brand.getName()).isEqualTo("Autre");
    }

    @Test
    void nothing_but_the_files_of_a_brand_is_read_from_the_folder() {
        Brand brand = brand(Optional.of(folder.toString()), Map.of());
        assertThatThrownBy(() -> brand.file("../secret")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Brand brand(Optional<String> folder, Map<String, String> settings) {
        Brand brand = new Brand();
        brand.directory = folder;
        brand.config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
        brand.read();
        return brand;
    }
}
