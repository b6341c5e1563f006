import type { papers as source } from '../../ky/papers/papers.ts'

export const papers: typeof source = {
  print: 'To print it, use your browser’s print command.',
  asDocument: 'Download it as a text document (.docx)',
  protocol: (round: number) => `Protocol of the result: round ${round}`,
  protocolLink: 'Protocol to be signed',
  onRoll: 'People on the roll of voters',
  adults: 'Residents aged 18 or older',
  voted: 'Voters',
  onPaper: 'Of these on paper',
  ballots: 'Ballots counted',
  funded: 'Funded projects',
  notFunded: 'Projects not funded',
  number: 'No.',
  project: 'Project',
  village: 'Village',
  votes: 'Votes',
  cost: 'Cost',
  sum: 'Total',
  rest: (money: string, rest: string) => `Money set aside: ${money}. Left over: ${rest}.`,
  commission: ['Chair of the commission', 'Secretary of the commission', 'Head of the ayil okmotu'],
}
