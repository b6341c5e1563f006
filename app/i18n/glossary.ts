import type { Catalogue } from './messages/ky/catalogue.ts'

export type Term = keyof Catalogue['glossary']['means']

/** The words that pages, forms and messages use for the portal's things, read from where they are used. */
function wordsOf(text: Catalogue): Record<Term, string> {
  const { evaluation, auditWords, rounds, signatures } = text
  return {
    round: auditWords.details.round,
    phase: signatures.phase,
    proposal: evaluation.proposal,
    checking: rounds.phase.checking,
    appeal: evaluation.appeal,
    breach: text.reports.title,
    wholeAimak: rounds.wholeAimak,
    voting: rounds.phase.voting,
    binding: text.roll.standing.binding,
    poll: text.roll.standing.poll,
    roll: text.roll.title,
    disputed: text.roll.setAside.link,
    commissionKey: text.commission.title,
    receipt: text.voting.receipt.none.openTitle,
    codes: text.ledger.title,
    result: rounds.phase.result,
    shares: rounds.countRule['mes-cost'],
    fingerprint: auditWords.details.hash,
    signature: signatures.title,
    log: text.records.audit,
    delivery: rounds.phase.delivery,
  }
}

/** Each word with what it means, in the order in which a resident meets them. */
export function glossaryOf(text: Catalogue): { term: Term; word: string; means: string }[] {
  const words = wordsOf(text)
  // The keys are those of the words above; reading them as strings is all that was lost.
  return (Object.keys(words) as Term[]).map((term) => ({
    term,
    word: words[term],
    means: text.glossary.means[term],
  }))
}
