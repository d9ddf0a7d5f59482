import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Reads names of files, one a line, and answers for each flavour with one line and its faults. */
public class Verapdf {
    public static void main(String[] flavours) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        BufferedReader names = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
        for (String name = names.readLine(); name != null; name = names.readLine()) {
            for (String flavour : flavours) {
                look(new File(name), PDFAFlavour.byFlavourId(flavour));
            }
        }
    }

    private static void look(File file, PDFAFlavour flavour) throws Exception {
        Map<String, String> faults = new LinkedHashMap<>();
        try (FileInputStream bytes = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, 50, false, false, false)) {
            ValidationResult found = validator.validate(parser);
            for (TestAssertion each : found.getTestAssertions()) {
                String rule = each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber();
                faults.putIfAbsent(rule, each.getMessage() + " @ " + each.getLocation().getContext());
            }
            String verdict = found.isCompliant() ? "passed" : "failed";
            say(verdict, flavour.getId(), file.getName(), String.valueOf(found.getTotalAssertions()));
        } catch (Exception unreadable) {
            say("failed", flavour.getId(), file.getName(), unreadable.toString());
        }
        faults.forEach((rule, fault) -> say("fault", flavour.getId(), file.getName(), rule, fault));
    }

    private static void say(String... cells) {
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = cells[cell].replaceAll("\\s+", " ");
        }
        System.out.println(String.join("\t", cells));
    }
}
