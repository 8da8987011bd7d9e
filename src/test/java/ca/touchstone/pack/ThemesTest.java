package ca.touchstone.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ThemesTest {
    @Test
    void criteriaMayNameTheThemesOfTheFile() {
        assertEquals(
                Set.of("assessed", "flexible", "portable", "relevant", "short"),
                Themes.in(Folder.of(DemoPack.RULES)).ids());
    }
}
