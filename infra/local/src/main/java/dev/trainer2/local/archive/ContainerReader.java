package dev.trainer2.local.archive;

import dev.trainer2.local.stack.StackException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;

/** Reads a container file into the records of today, whatever version of their schema it was written with. */
final class ContainerReader {
    private ContainerReader() {}

    /**
     * Hands over every record.
     *
     * @param expected number of records it must have; Avro takes a file that was cut off for one that ends
     * @throws StackException when the file is no such container, or has another number of records
     */
    static void read(Path file, Schema schema, long expected, Consumer<GenericRecord> reader) {
        // the writer's schema is in the file
        SpecificDatumReader<GenericRecord> datum =
                new SpecificDatumReader<>(schema, schema, new SpecificData(ContainerReader.class.getClassLoader()));
        long found = 0;
        try (DataFileReader<GenericRecord> records = new DataFileReader<>(file.toFile(), datum)) {
            for (GenericRecord record : records) {
                reader.accept(record);
                found++;
            }
        } catch (IOException | AvroRuntimeException e) {
            throw new StackException(
                    file + " cannot be read as an Avro container file (" + e.getMessage() + "). Take another copy.", e);
        }
        if (found != expected) {
            throw new StackException(
                    file + " has " + found + " records and should have " + expected + ". Take another copy.");
        }
    }
}
