import { findableOf } from '#app/domain/proposals/finding/findable.ts'
import type { Proposal } from '#app/domain/proposals/proposal.ts'
import type { PbElection, PbProject } from '#app/domain/records/read-pb.ts'
import type { FrozenProject, Round } from '#app/domain/rounds/round.ts'
import { sha256 } from '#app/sha256.server.ts'
import { nextNumber } from '#models/database/counter.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { insertProposal } from '#models/proposals/proposal.server.ts'
import { insertVersion } from '#models/proposals/proposal-version.server.ts'
import { inTyiyn } from './imported-round.ts'

/** Writes every project of a file as a proposal of its round and answers them as they stand on the ballot. */
export async function importProposals(
  tx: Transaction,
  pb: PbElection,
  round: Pick<Round, 'place' | 'number' | 'calendar'>,
): Promise<FrozenProject[]> {
  const list: FrozenProject[] = []
  for (const [index, project] of pb.projects.entries()) {
    const cost = inTyiyn(pb, pb.election.projects[index]?.cost ?? 0)
    const number = await nextNumber(tx, round.place, 'proposal')
    const proposal = proposalOf(project, round, number, cost)
    await insertProposal(tx, { ...proposal, ...findableOf(proposal, [], sha256) })
    const { place, text, version, changedAt: at } = proposal
    await insertVersion(tx, { place, proposal: number, version, text, at })
    list.push({ number, title: text.title, village: null, cost, excludes: [], code: project.id })
  }
  return list
}

function proposalOf(
  { id, fields }: PbProject,
  { place, number: round, calendar }: Pick<Round, 'place' | 'number' | 'calendar'>,
  number: number,
  checkedCost: Proposal['checkedCost'],
): Proposal {
  const title = (fields.get('name') || `${id}`).slice(0, 200)
  const point = {
    latitude: Number(fields.get('latitude')),
    longitude: Number(fields.get('longitude')),
  }
  return {
    ...{ place, round, number, state: 'on-ballot', version: 1, checkedCost },
    text: {
      ...{ title, need: '', description: fields.get('description') ?? '', theme: 'other' },
      ...{ village: null, landmark: fields.get('district') ?? '', households: null },
      point: point.latitude && point.longitude ? point : null,
      ...{ beneficiaries: fields.get('beneficiaries') ?? '', upkeep: '' },
      ...{ costLines: [], contributions: [], attachments: [] },
    },
    author: { account: '', name: '', village: null },
    ...{ coAuthors: [], invitations: [], excludes: [] },
    ...{ sentAt: calendar.ideas, changedAt: calendar.ideas },
    ...{ rejection: null, paper: null, hidden: null },
  }
}
