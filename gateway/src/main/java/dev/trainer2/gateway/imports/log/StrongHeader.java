package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.Unit;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a Strong export. Over the years and languages it names the unit in brackets ({@code Weight (kg)}), as the
 * column itself ({@code kg}), in a column of its own, or not at all.
 */
final class StrongHeader {
    private static final Pattern BRACKETED = Pattern.compile("(.*?)\\s*[(\\[](.*)[)\\]]");

    private static final Pattern WEIGHT = Pattern.compile("weight|poids|gewicht|peso");
    private static final Pattern DISTANCE = Pattern.compile("distance|distanz|entfernung|strecke|distancia");

    /** Names of columns, accents folded: English, French, German, Spanish. */
    private static final Map<Column, Pattern> NAMES = Map.ofEntries(
            name(Column.START, "date|datum|fecha"),
            name(
                    Column.TITLE,
                    "workout name|nom d.*(entrainement|seance|workout)|.*(workout|training).?name"
                            + "|name des (workouts|trainings)|nombre del? entrenamiento"),
            name(Column.DURATION, "(workout )?duration|duree.*|dauer|(workout|trainings).?dauer|duracion.*"),
            name(
                    Column.EXERCISE,
                    "exercise( name)?|nom d.*exercice|exercice|ubung(sname)?|name der ubung"
                            + "|nombre del ejercicio|ejercicio"),
            name(Column.SET_ORDER, "set order|ordre d.* serie|satz.*(reihenfolge|nummer)|reihenfolge.*|orden d.*serie"),
            name(Column.SET_TYPE, "set type"),
            Map.entry(Column.WEIGHT, WEIGHT),
            name(Column.WEIGHT_UNIT, "weight unit|unite d.*poids|gewichtseinheit|unidad d.*peso"),
            name(Column.REPS, "reps|repetitions?|wdh|wiederh(olungen)?|repeticiones"),
            name(Column.RPE, "rpe"),
            Map.entry(Column.DISTANCE, DISTANCE),
            name(Column.DISTANCE_UNIT, "distance unit|unite d.*distance|entfernungseinheit|unidad d.*distancia"),
            name(Column.SECONDS, "seconds|secondes|sekunden|segundos"),
            name(Column.NOTE, "notes?|remarques?|notiz(en)?|notas?"),
            name(
                    Column.WORKOUT_NOTE,
                    "workout notes?|notes d.*(entrainement|seance)|(workout|trainings).?notiz(en)?"
                            + "|notas del? entrenamiento"));

    private StrongHeader() {}

    private static Map.Entry<Column, Pattern> name(Column column, String pattern) {
        return Map.entry(column, Pattern.compile(pattern));
    }

    /** The columns of a header that may or may not be Strong's. */
    static Columns columns(List<String> header) {
        Columns columns = new Columns(header.size());
        for (int i = 0; i < header.size(); i++) {
            add(columns, FoldedText.fold(header.get(i)), i);
        }
        return columns;
    }

    private static void add(Columns columns, String cell, int position) {
        Matcher bracketed = BRACKETED.matcher(cell);
        String unit = bracketed.matches() ? bracketed.group(2) : cell;
        String name = (bracketed.matches() ? bracketed.group(1) : cell).replaceAll("\\.+$", "");
        boolean named = false;
        boolean weight = WEIGHT.matcher(name).matches();
        boolean distance = DISTANCE.matcher(name).matches();
        for (Map.Entry<Column, Pattern> known : NAMES.entrySet()) {
            if (known.getValue().matcher(name).matches()) {
                named = true;
                if (!weight && !distance) {
                    columns.add(known.getKey(), position);
                }
            }
        }
        if (weight || (!named && Unit.parse(cell).isPresent())) {
            columns.addMeasure(Column.WEIGHT, position, bracketed.matches() || !named ? unit : null);
        } else if (distance || (!named && DistanceUnit.parse(cell).isPresent())) {
            columns.addMeasure(Column.DISTANCE, position, bracketed.matches() || !named ? unit : null);
        }
    }
}
