import type { InLanguages } from '#app/domain/language.ts'
import type { LedgerHead } from '#app/domain/ledger/ledger-head.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { readHead } from '#models/ledger/ledger-head.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import type { LedgerFiles } from './ledger-files.server.ts'
import { readSigned } from './read-ledger.server.ts'

/** What the page of a ledger shows. */
export type ShownLedger = {
  round: number
  title: InLanguages
  /** Null for votes of before there were ledgers. */
  head: Pick<LedgerHead, 'state' | 'trouble' | 'codes'> | null
  /** Null before the first signature. `root` is base64, as it stands in the checkpoint. */
  signed: { size: number; root: string; publishedAt: Date | null } | null
  /** Whether everybody's code was promised before the vote. */
  promised: boolean
}

export async function showLedger(
  place: string,
  number: number,
  files: LedgerFiles,
): Promise<Outcome<ShownLedger>> {
  const round = await readRound(place, number)
  if (!round?.frozen || round.importedFrom) return refuse('missing', 'not-here', {})
  const signed = await readSigned(files, { place, round: number })
  const head = signed?.head ?? (await readHead(place, number))
  return accepted({
    round: number,
    title: round.title,
    head: head && { state: head.state, trouble: head.trouble, codes: head.codes },
    signed: signed && {
      size: signed.size,
      root: signed.note.split('\n')[2] ?? '',
      publishedAt: signed.head.publishedAt,
    },
    promised: round.frozen.roll !== undefined,
  })
}
