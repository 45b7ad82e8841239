package dev.trainer2.local.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificDatumWriter;

/** Writes one Avro container file, hashing it on the way; deflate, since every Avro implementation must read that. */
final class ContainerWriter implements AutoCloseable {
    private static final int DEFLATE = 5;
    private static final int BLOCK = 1 << 18;

    private final FileChannel channel;
    private final MessageDigest digest = Checksum.digest();
    private final DataFileWriter<GenericRecord> writer;
    private long records;

    private ContainerWriter(FileChannel channel, Schema schema) throws IOException {
        this.channel = channel;
        OutputStream out =
                new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BLOCK), digest);
        this.writer = new DataFileWriter<>(new SpecificDatumWriter<GenericRecord>(schema));
        writer.setCodec(CodecFactory.deflateCodec(DEFLATE));
        writer.setSyncInterval(BLOCK);
        writer.create(schema, out);
    }

    /**
     * Begins a new file.
     *
     * @param secret only its owner may read it
     * @throws IOException also when the file exists
     */
    static ContainerWriter create(Path file, Schema schema, boolean secret) throws IOException {
        FileAttribute<?>[] attributes =
                secret && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        return new ContainerWriter(
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes),
                schema);
    }

    void append(GenericRecord record) throws IOException {
        writer.append(record);
        records++;
    }

    /** What a finished file is. */
    record Written(long records, long bytes, String sha256) {}

    /** Ends the file and returns when it is on the disk. */
    Written finish() throws IOException {
        writer.flush();
        channel.force(true);
        long bytes = channel.size();
        writer.close();
        return new Written(records, bytes, Checksum.text(digest));
    }

    /** Lets go of a file that was not finished; after {@link #finish} it does nothing. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
