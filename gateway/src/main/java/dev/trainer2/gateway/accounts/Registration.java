package dev.trainer2.gateway.accounts;

import dev.trainer2.contract.codec.FieldError;
import dev.trainer2.contract.codec.Zones;
import dev.trainer2.gateway.problems.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an account is made of, checked. */
record Registration(String email, String password, String displayName, String zoneId, String unit) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,190}");

    /** @throws Problem {@code VALIDATION_FAILED} naming every faulty field */
    static Registration read(JsonNode body) {
        List<FieldError> errors = new ArrayList<>();
        String email = text(body, "email", 254, errors);
        if (email != null && !EMAIL.matcher(email.strip()).matches()) {
            errors.add(new FieldError("email", "FORMAT", "must be an email address"));
        }
        String password = text(body, "password", PasswordRule.LONGEST, errors);
        if (password != null) {
            PasswordRule.fault("password", password, email == null ? "" : email).ifPresent(errors::add);
        }
        String displayName = text(body, "displayName", 100, errors);
        String zoneId = text(body, "zoneId", 100, errors);
        if (zoneId != null && !Zones.isKnown(zoneId)) {
            errors.add(new FieldError("zoneId", "UNKNOWN_ZONE", "must be an IANA zone such as Europe/Zurich"));
        }
        String unit = text(body, "unit", 10, errors);
        if (unit != null && !List.of("kg", "lb").contains(unit.toLowerCase(Locale.ROOT))) {
            errors.add(new FieldError("unit", "ONE_OF", "must be kg or lb"));
        }
        if (!errors.isEmpty()
                || email == null
                || password == null
                || displayName == null
                || zoneId == null
                || unit == null) {
            throw Problem.invalid(errors);
        }
        return new Registration(email.strip(), password, displayName.strip(), zoneId, unit.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String text(JsonNode body, String name, int max, List<FieldError> errors) {
        JsonNode value = body.get(name);
        if (value == null
                || value.isNull()
                || (value.isString() && value.stringValue().isBlank())) {
            errors.add(new FieldError(name, "REQUIRED", "is required"));
            return null;
        }
        if (!value.isString() || value.stringValue().indexOf('\0') >= 0) {
            errors.add(new FieldError(name, "TYPE", "must be a text"));
            return null;
        }
        if (value.stringValue().length() > max) {
            errors.add(new FieldError(name, "LENGTH", "must be at most " + max + " characters"));
            return null;
        }
        return value.stringValue();
    }
}
