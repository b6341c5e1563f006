import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const roundPaths = ({ home }: PlaceAddress) => ({
  rounds: `${home}/rounds`,
  round: (round: number) => `${home}/rounds/${round}`,
  roundAuditActions: (round: number) => `${home}/rounds/${round}/acts`,
  rules: (round: number) => `${home}/rounds/${round}/rules`,
  officeRounds: `${home}/office/rounds`,
  newRound: (from?: number) => `${home}/office/rounds/new${from ? `?from=${from}` : ''}`,
  officeRound: (round: number) => `${home}/office/rounds/${round}`,
  roundOrder: (round: number) => `${home}/office/rounds/${round}/order`,
  roundOrderDocx: (round: number) => `${home}/office/rounds/${round}/order.docx`,
  roundDraft: (round: number) => `${home}/office/rounds/${round}/draft`,
  deleteDraft: (round: number) => `${home}/office/rounds/${round}/delete`,
  editRound: (round: number) => `${home}/office/rounds/${round}/edit`,
  publishList: (round: number) => `${home}/office/rounds/${round}/publish`,
  openVote: (round: number) => `${home}/office/rounds/${round}/open`,
  extendPhase: (round: number) => `${home}/office/rounds/${round}/extend`,
})

export const pages: NounPages = {
  place: {
    rounds: 'rounds/rounds.tsx',
    'rounds/files/:file': 'rounds/rounds-file.ts',
    'rounds/:round': 'rounds/round.tsx',
    'rounds/:round/acts': 'rounds/round-acts.tsx',
    'rounds/:round/acts/files/:file': 'records/round-acts-file.ts',
    'rounds/:round/rules': 'rounds/round-rules.tsx',
  },
  office: {
    rounds: 'rounds/office/office-rounds.tsx',
    'rounds/files/:file': 'rounds/office/office-rounds-file.ts',
    'rounds/new': 'rounds/office/new-round.tsx',
    'rounds/:round': 'rounds/office/office-round.tsx',
    'rounds/:round/order': 'rounds/office/round-order.tsx',
    'rounds/:round/order.docx': 'rounds/office/round-order-docx.ts',
    'rounds/:round/draft': 'rounds/office/draft.tsx',
    'rounds/:round/delete': 'rounds/office/delete-draft.tsx',
    'rounds/:round/edit': 'rounds/office/edit-round.tsx',
    'rounds/:round/publish': 'rounds/office/publish-list.tsx',
    'rounds/:round/open': 'rounds/office/open-vote.tsx',
    'rounds/:round/extend': 'rounds/office/extend-phase.tsx',
  },
}
