import { proposalsOf } from '#models/proposals/proposal.server.ts'
import { draftsOf } from '#models/proposals/proposal-draft.server.ts'
import { versionsOf } from '#models/proposals/proposal-version.server.ts'
import type { OwnReaders, Whose } from '../own-row.ts'

/** Those a person wrote or joined; of a paper that a clerk took in, the clerk is not the author. */
async function ownProposals({ place, id }: Whose) {
  const found = await proposalsOf(place, id)
  return found.filter(({ author, coAuthors, invitations }) =>
    [author, ...coAuthors, ...invitations].some(({ account }) => account === id),
  )
}

/** What a person wrote, sent or not, with the files beside it. */
export const proposalOwnData = {
  async proposals(whose) {
    const found = await ownProposals(whose)
    return found.map(({ words: _found, lot: _lot, ...entry }) => ({
      at: entry.sentAt,
      words: entry.text.title,
      entry,
    }))
  },
  async 'proposal-versions'(whose) {
    const found = await ownProposals(whose)
    const versions = await Promise.all(found.map(({ number }) => versionsOf(whose.place, number)))
    return versions.flat().map((entry) => ({ at: entry.at, words: entry.text.title, entry }))
  },
  async 'proposal-drafts'({ place, id }) {
    const drafts = await draftsOf(place, id)
    return drafts.map((entry) => ({
      at: entry.changedAt,
      words: entry.answers.title?.[0] ?? '',
      entry,
    }))
  },
  async files(whose) {
    const [sent, drafts] = await Promise.all([ownProposals(whose), draftsOf(whose.place, whose.id)])
    const files = [...sent.map(({ text }) => text), ...drafts].flatMap((one) => one.attachments)
    return files.map((file) => ({
      at: null,
      words: file.name,
      entry: { ...file, address: `/data/${whose.place}/files/${file.id}` },
    }))
  },
} as const satisfies OwnReaders
