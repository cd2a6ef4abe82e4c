package fr.societaire.recovery.domain;

/** What became of one request. The visitor is never told which. */
public enum RecoveryState {
    /** Just asked; nothing looked up yet. */
    RECEIVED,
    /** Looked up; a message has left if somebody has that name and a channel on file. */
    ANSWERED,
    /** One too many for this name or from this network: nothing was sent. */
    LIMITED
}
