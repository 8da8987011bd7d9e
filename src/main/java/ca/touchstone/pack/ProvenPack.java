package ca.touchstone.pack;

import ca.touchstone.review.ReadyPack;

/**
 * A pack that came through every proof.
 *
 * @param ready the pack with its rules compiled
 * @param drl the text of its rules
 * @param examples how many examples it was proven with
 */
public record ProvenPack(ReadyPack ready, String drl, int examples) {}
