/** The name of each rule by which votes are counted, wherever it is named. */
export const countRuleNames = {
  'greedy-skip': 'Most votes first',
  'greedy-stop': 'Most votes first, ending where money is short',
  'mes-cost': 'Equal shares',
}
