package dev.trainer2.science;

/** Something that loads a day: a work set or conditioning. */
public sealed interface Effort permits WorkSet, Conditioning {}
