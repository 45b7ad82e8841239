package dev.trainer2.gateway.accounts;

/** Told within a gateway when sessions were ended here: sockets that were opened with them close. */
public record SessionsEnded() {}
