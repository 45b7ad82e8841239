package dev.trainer2.streams.athlete;

import java.time.LocalDate;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * Something that may become an event of the log.
 *
 * @param day it is of
 * @param once whether days that were told or passed over are not told again
 * @param recent whether it is still worth telling
 * @param id parts of the event's id: the same announcement is the same event
 */
record Announcement(LocalDate day, boolean once, boolean recent, List<String> id, SpecificRecord payload) {}
