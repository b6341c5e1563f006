import type { Frozen } from '../rounds/round.ts'

/** What goes into an envelope: the choices, and the village whose sheet they were made on. */
export type EnclosedBallot = { choices: readonly number[]; village: number | null }

/** The most digits that the number of a village takes. */
const villageDigits = 6

/** What an envelope is bound to: it opens as one of this round and of these frozen rules, or not at all. */
export function envelopeInfo(place: string, round: number, rulesHash: string): string {
  return `envelope|v1|${place}/${round}|${rulesHash}`
}

/**
 * The longest that a ballot of these rules can be written: all envelopes of a round are as long, so that their length
 * tells nothing of what is in them.
 */
export function envelopeLength({ rules, projects }: Pick<Frozen, 'rules' | 'projects'>): number {
  const longest = projects.map(({ number }) => String(number).length + 1).sort((a, b) => b - a)
  const most = rules.ballot.kind === 'approval' ? rules.ballot.max : longest.length
  return longest.slice(0, most).reduce((sum, digits) => sum + digits, 0) + 1 + villageDigits
}

/** The one way of writing a ballot: numbers ascending with commas between, the village (0: none), then spaces. */
export function envelopeText({ choices, village }: EnclosedBallot, length: number): string {
  const text = `${[...choices].sort((a, b) => a - b).join(',')}|${village ?? 0}`
  if (text.length > length) throw new Error('a ballot longer than any of its round can be')
  return text.padEnd(length)
}

/** Null where it is not written in that way to the letter. */
export function readEnvelopeText(text: string): EnclosedBallot | null {
  const found = /^(\d+(?:,\d+)*)\|(\d+) *$/.exec(text)
  const [, numbers = '', home = ''] = found ?? []
  if (!found) return null
  const read = { choices: numbers.split(',').map(Number), village: Number(home) || null }
  return envelopeText(read, text.length) === text ? read : null
}
