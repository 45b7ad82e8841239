#!/usr/bin/env python3
"""Load, ATL and CTL of every day as CSV, read straight from the topic.

    python3 fatigue.py BROKERS REGISTRY        (both as `./trainer2 up` prints them)

Needs the packages confluent-kafka and avro (Debian: python3-confluent-kafka python3-avro). A value is one zero byte, the id of its
schema in four bytes, high byte first, and Avro binary; the registry gives the schema of an id for ever, so it is asked
once. The topic is compacted: the last row of a key stands, and a row without a value is gone.
"""
import csv
import io
import json
import struct
import sys
import urllib.request

from avro.io import BinaryDecoder, DatumReader
from avro.schema import parse
from confluent_kafka import OFFSET_BEGINNING, Consumer, KafkaError, KafkaException, TopicPartition

TOPIC = "trainer.fatigue.v1"
FIELDS = ["userId", "date", "load", "atl", "ctl", "ratio", "status"]

if len(sys.argv) != 3:
    sys.exit(__doc__)
brokers, registry = sys.argv[1:]
schemas = {}


def schema(content_id):
    if content_id not in schemas:
        url = f"{registry}/apis/ccompat/v7/schemas/ids/{content_id}"
        with urllib.request.urlopen(url) as answer:
            schemas[content_id] = parse(json.load(answer)["schema"])
    return schemas[content_id]


def row(value):
    magic, content_id = struct.unpack(">bI", value[:5])
    if magic != 0:
        raise ValueError(f"not the wire form of {TOPIC}: first byte {magic}")
    return DatumReader(schema(content_id)).read(BinaryDecoder(io.BytesIO(value[5:])))


# A consumer outside any group; what was written in a transaction is seen when that is committed.
consumer = Consumer(
    {
        "bootstrap.servers": brokers,
        "group.id": "fatigue-csv",
        "enable.auto.commit": False,
        "enable.partition.eof": True,
        "isolation.level": "read_committed",
    }
)
unread = set(consumer.list_topics(TOPIC, timeout=30).topics[TOPIC].partitions)
consumer.assign([TopicPartition(TOPIC, number, OFFSET_BEGINNING) for number in unread])
rows = {}
while unread:
    record = consumer.poll(0.5)
    if record is None:
        continue
    if record.error():
        if record.error().code() != KafkaError._PARTITION_EOF:
            raise KafkaException(record.error())
        unread.discard(record.partition())
    elif record.value() is None:
        rows.pop(record.key(), None)
    else:
        try:
            rows[record.key()] = row(record.value())
        except Exception as broken:  # one record that is no row must not hide all others
            print(f"{TOPIC}-{record.partition()}@{record.offset()} is no row and is passed over: {broken}", file=sys.stderr)
consumer.close()

out = csv.DictWriter(sys.stdout, FIELDS, extrasaction="ignore")
out.writeheader()
for key in sorted(rows):
    out.writerow(rows[key])
