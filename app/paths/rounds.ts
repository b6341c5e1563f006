import type { PlaceAddress } from './place-address.ts'

export const roundPaths = ({ home }: PlaceAddress) => ({
  rounds: `${home}/rounds`,
  round: (round: number) => `${home}/rounds/${round}`,
  roundActs: (round: number) => `${home}/rounds/${round}/acts`,
  rules: (round: number) => `${home}/rounds/${round}/rules`,
  officeRounds: `${home}/office/rounds`,
  newRound: (from?: number) => `${home}/office/rounds/new${from ? `?from=${from}` : ''}`,
  officeRound: (round: number) => `${home}/office/rounds/${round}`,
  editRound: (round: number) => `${home}/office/rounds/${round}/edit`,
  publishList: (round: number) => `${home}/office/rounds/${round}/publish`,
  openVote: (round: number) => `${home}/office/rounds/${round}/open`,
  extendPhase: (round: number) => `${home}/office/rounds/${round}/extend`,
})
