/** What the roll's tag is the keyed hash of. */
export function rollText(round: string, identity: string): string {
  return `roll|v1|${round}|${identity}`
}

/** What a ballot's slot is the keyed hash of. */
export function slotText(round: string, identity: string): string {
  return `slot|v1|${round}|${identity}`
}

/**
 * What a box is authenticated by: its round, its slot, how often a ballot was put into it, and the SHA-256 of the
 * envelope in it. An older, a swapped or another round's envelope has another text.
 */
export function boxText(round: string, slot: string, seq: number, envelopeHash: string): string {
  return `box|v1|${round}|${slot}|${seq}|${envelopeHash}`
}
