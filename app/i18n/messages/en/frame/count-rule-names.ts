/** The name of each rule by which votes are counted, wherever it is named. */
export const countRuleNames = {
  'greedy-skip': 'Most votes first',
  'greedy-stop': 'Most votes first, ending where money is short',
  'mes-cost': 'Equal shares',
}

/** What each of them does, in the same words before a vote and beside its result. */
export const countRuleWords = {
  'greedy-skip':
    'Proposals are funded beginning with the one that has most votes. One for which there is not enough money is passed over, and the next is considered.',
  'greedy-stop':
    'Proposals are funded beginning with the one that has most votes. The count ends at the first for which there is not enough money.',
  'mes-cost':
    'The money is divided equally among those who voted. Each adds their share only to what they chose; what its supporters can pay for together is funded. So a small group, too, can fund a proposal that it is able to pay for together.',
}
