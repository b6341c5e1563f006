/** The name of each rule by which votes are counted, wherever it is named. */
export const countRuleNames = {
  'greedy-skip': 'Первым то, за что больше голосов',
  'greedy-stop': 'Первым то, за что больше голосов, до первой нехватки денег',
  'mes-cost': 'Равные доли',
}
