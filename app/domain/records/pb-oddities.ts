import { splitList } from './pb-ballots.ts'
import type { PbFault, PbRow } from './pb-rows.ts'
import { type PbSink, pbFault } from './pb-sections.ts'

/** Watches the rows of a .pb file for what can be read and yet cannot be right. */
export type OddityWatch = {
  sink: Pick<PbSink, 'meta' | 'columns' | 'vote'>
  /** The first of each kind, with the place in the file; asked for when all has been read. */
  found: () => PbFault[]
}

/**
 * Ballots that are not as many as the file says, a voter who is there twice, and more choices than a ballot may have.
 * Such a file can be counted as it stands, but what it was made from is in doubt.
 */
export function watchForOddities(): OddityWatch {
  const head = new Map<string, { value: string; row: PbRow }>()
  const voters = new Set<string>()
  const found = new Map<PbFault['reason'], PbFault>()
  const note = (fault: PbFault) => {
    if (!found.has(fault.reason)) found.set(fault.reason, fault)
  }
  let [voter, vote, ballots] = [-1, -1, 0]
  let most = Number.POSITIVE_INFINITY
  return {
    sink: {
      meta(key, value, row) {
        head.set(key, { value: value.trim(), row })
        return null
      },
      columns(section, names) {
        if (section !== 'VOTES') return null
        voter = names.indexOf('voter_id')
        vote = names.indexOf('vote')
        most = mostChoices((key) => head.get(key)?.value)
        return null
      },
      vote(row) {
        ballots++
        const name = row.cells[voter]?.trim() ?? ''
        if (name !== '' && voters.has(name)) note(pbFault('voter-named-twice', row, voter))
        voters.add(name)
        const text = row.cells[vote] ?? ''
        if (text.length > 0 && new Set(splitList(text)).size > most)
          note(pbFault('too-many-choices', row, vote))
        return null
      },
    },
    found() {
      const said = head.get('num_votes')
      if (said && said.value !== '' && Number(said.value) !== ballots)
        note(pbFault('other-number-of-votes', said.row, 1, `${said.value}, and ${ballots}`))
      return [...found.values()]
    },
  }
}

/** In a ranking what stands behind the last place that counts is passed over, so it bounds nothing. */
function mostChoices(meta: (key: string) => string | undefined): number {
  const type = meta('vote_type')?.toLowerCase()
  if (type === 'choose-1') return 1
  const most = Number(meta('max_length') || Number.NaN)
  return type !== 'ordinal' && Number.isSafeInteger(most) && most > 0
    ? most
    : Number.POSITIVE_INFINITY
}
