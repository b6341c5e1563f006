/** The envelopes of a sealed vote, as they are carried to the computer on which the commission opens them. */
export type SealedBox = {
  place: string
  round: number
  ballotKey: string
  /** The frozen text of rules and list, of which the rules' hash is. */
  rules: string
  /** Ascending: neither slot nor order of arrival goes along. */
  envelopes: readonly string[]
}

export function sealedBoxText({ place, round, ballotKey, rules, envelopes }: SealedBox): string {
  const file = { format: 'ashar-sealed-box-1', place, round, ballotKey, rules, envelopes }
  return `${JSON.stringify(file)}\n`
}

/** What the hash of a sealed box is made of: its envelopes, ascending. */
export const sealedText = (ascending: readonly string[]) => ascending.join('\n')

/** What the commission brings back. */
export type OpenedBallots = {
  place: string
  round: number
  rulesHash: string
  /** SHA-256 of `sealedText` of the envelopes that were opened. */
  sealed: string
  /** As they were written in the envelopes, without what pads them; ascending as texts. */
  ballots: readonly string[]
}

/** What `opened.json` says; null for anything else. */
export function readOpenedBallots(text: string): OpenedBallots | null {
  try {
    const { format, place, round, rulesHash, sealed, ballots } = JSON.parse(text)
    const words = [place, rulesHash, sealed].every((one) => typeof one === 'string')
    const lines = Array.isArray(ballots) && ballots.every((one) => typeof one === 'string')
    if (format !== 'ashar-opened-1' || !words || !lines || typeof round !== 'number') return null
    return { place, round, rulesHash, sealed, ballots }
  } catch {
    return null
  }
}
