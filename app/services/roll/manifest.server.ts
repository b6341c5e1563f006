import { readIdentity } from '#models/roll/identity.server.ts'
import type { NounFacts } from '../noun-facts.ts'
import type { OwnReaders } from '../own-row.ts'
import { approveRoll } from './approve-roll.server.ts'
import { setAsideVoter } from './set-aside-voter.server.ts'

const ownData = {
  /** The keyed hash is a secret and left out. */
  async identities({ place, number }) {
    const found = await readIdentity(place, number)
    return found ? [{ at: found.at, words: '', entry: { by: found.by, at: found.at } }] : []
  },
} as const satisfies OwnReaders

export const rollFacts = {
  sections: { roll: { action: 'identify-resident', path: 'officeRoll' } },
  signed: { 'approve-roll': approveRoll, 'set-aside-voter': setAsideVoter },
  ownData,
} as const satisfies NounFacts
